import type { Block } from '../../story/story.ts';
import { heading, underlinedHeading } from './heading.ts';
import { listOf, runs } from './list.ts';
import { measureOf, unwrap, type Measure } from './measure.ts';
import { indexOrEnd, longest, part, readLine } from './part.ts';

/** The blocks of a plain text. */
export function textBlocks(text: string, measure = measureOf(text)): Block[] {
  return blockReader(measure)(text, true);
}

/**
 * Reads the blocks of a plain text that comes in pieces: gives those that end within what has come so far; with
 * the last piece all that are left. They follow from the text up to each blank line, or from 32 kB of lines, so
 * it makes no difference to them where the pieces end.
 */
export function blockReader(measure: Measure): (piece: string, isLast: boolean) => Block[] {
  let held = '';
  let isInLine = false;
  return (piece, isLast) => {
    const text = held + piece;
    const gapFrom = gaps(text);
    const blocks: Block[] = [];
    let start = 0;
    for (let next: number | undefined = 0; next !== undefined && next < text.length;) {
      start = next;
      isInLine ||= indexOrEnd(text, '\n', start) - start > longest;
      if (isInLine) {
        const line = readLine(text, start, isLast);
        for (const part of line.parts) blocks.push({ type: 'paragraph', text: part });
        start = line.end;
        isInLine = line.next === undefined;
        next = line.next;
      } else {
        const chunk = chunkAt(text, start, gapFrom(start), isLast);
        if (chunk) addChunk(blocks, text.slice(start, chunk.end), measure);
        next = chunk?.next;
      }
      if (next !== undefined) start = next;
    }
    held = text.slice(start);
    return blocks;
  };
}

/** Where a stretch of lines ends, and where the next begins. */
type Stretch = { readonly end: number; readonly next: number };

/** The chunk that begins at a place, `gap` being the next blank lines; undefined where more must come to tell. */
function chunkAt(
  text: string,
  start: number,
  gap: Stretch | undefined,
  isLast: boolean,
): Stretch | undefined {
  const { end, next } = gap ?? { end: text.length, next: text.length };
  if (end - start > longest) {
    const window = text.lastIndexOf('\n', start + longest - 1);
    const cut = window > start ? window : text.indexOf('\n', start + longest);
    if (cut !== -1 && cut < end) return { end: cut, next: cut + 1 };
  }
  return next < text.length || isLast ? { end, next } : undefined;
}

/** Finds the next blank lines of a text from a place on, which is never before the last that was asked for. */
function gaps(text: string): (from: number) => Stretch | undefined {
  let known: Stretch | undefined = { end: -1, next: 0 };
  return (from) => {
    if (known && known.end < from) known = gapAfter(text, from);
    return known;
  };
}

function gapAfter(text: string, from: number): Stretch | undefined {
  for (let end = text.indexOf('\n', from); end !== -1; end = text.indexOf('\n', end + 1)) {
    // The next line begins with a letter, most often.
    const next = text.charCodeAt(end + 1);
    if (next > 0x20 && next !== 0xa0 && next !== 0x3000) continue;
    blank.lastIndex = end;
    if (blank.test(text)) return { end, next: blank.lastIndex };
  }
  return undefined;
}

const blank = /\n(?:[ \u00a0\u3000]*\n)+/y;

/** Adds the blocks of a chunk, the lines from one blank line to the next. */
function addChunk(blocks: Block[], chunk: string, measure: Measure): void {
  if (!chunk.includes('\n')) {
    const line = chunk.trim();
    if (line !== '') addLine(blocks, line);
    return;
  }
  const lines = chunk.split('\n').map((line) => line.trimEnd());
  const title = underlinedHeading(lines);
  if (title) blocks.push(title);
  for (const run of runs(title ? lines.slice(2) : lines)) {
    const list = listOf(run);
    if (list) blocks.push(list);
    else addProse(blocks, run.lines, measure);
  }
}

function addLine(blocks: Block[], line: string): void {
  const title = heading(line);
  if (title) blocks.push(title);
  else addParagraph(blocks, line);
}

function addProse(blocks: Block[], run: readonly string[], measure: Measure): void {
  const lines = run.filter((line) => line !== '');
  const [first] = lines;
  if (first === undefined) return;
  if (lines.length === 1) return addParagraph(blocks, first.trim());
  const paragraphs = isColumned(lines) ? undefined : unwrap(lines, measure);
  if (paragraphs) {
    for (const paragraph of paragraphs) addParagraph(blocks, paragraph);
  } else if (isColumned(lines) || lines.every((line) => line.startsWith('    '))) {
    blocks.push({ type: 'code', text: dedent(lines) });
  } else if (!measure.parted || areSentences(lines)) {
    for (const line of lines) addLine(blocks, line.trim());
  } else {
    // Verse, an address, a signature.
    addParagraph(blocks, dedent(lines));
  }
}

function addParagraph(blocks: Block[], text: string): void {
  for (const piece of part(text)) blocks.push({ type: 'paragraph', text: piece });
}

/** Whether most lines, judged by the first, are set in columns, so that their spaces say something. */
function isColumned(lines: readonly string[]): boolean {
  const first = lines.slice(0, 8);
  return first.filter((line) => /\S {3,}\S/.test(line)).length * 2 > first.length;
}

/** Whether lines are paragraphs rather than verses: most are long, or end as a sentence does. */
function areSentences(lines: readonly string[]): boolean {
  const whole = lines.filter((line) => line.length > 100 || /[.!?:]["”’)]*$/.test(line));
  return whole.length * 2 > lines.length || lines.length > 100;
}

function dedent(lines: readonly string[]): string {
  const margin = Math.min(...lines.slice(0, 1000).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(Math.min(margin, line.search(/\S/)))).join('\n');
}
