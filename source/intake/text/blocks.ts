import type { Block } from '../../story/story.ts';
import { heading, underlinedHeading } from './heading.ts';
import { listOf, runs } from './list.ts';
import { measureOf, unwrap, type Measure } from './measure.ts';
import { longest, part } from './part.ts';

/**
 * The blocks of a plain text from a place of it on. They follow from the text up to each blank line, or from
 * 32 kB of lines, and from its first 64 kB: the beginning of a long text gives the blocks that the whole does,
 * but for the last.
 */
export function textBlocks(text: string, from = 0): Block[] {
  const blocks: Block[] = [];
  const measure = measureOf(text);
  for (let start = from; start < text.length;) {
    blank.lastIndex = start;
    const match = blank.exec(text);
    const end = match?.index ?? text.length;
    while (end - start > longest) {
      const window = text.slice(start, start + longest).lastIndexOf('\n');
      const cut = window > 0 ? start + window : text.indexOf('\n', start + longest);
      if (cut === -1 || cut >= end) break;
      addChunk(blocks, text.slice(start, cut), measure);
      start = cut + 1;
    }
    addChunk(blocks, text.slice(start, end), measure);
    start = match ? blank.lastIndex : text.length;
  }
  return blocks;
}

const blank = /\n(?:[ \u00a0\u3000]*\n)+/g;

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
