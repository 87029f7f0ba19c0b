import type { Block } from '../../story/story.ts';
import { readRow, type Row } from './row.ts';

/** A line of a block that may be one of a figure's: a list's entry, a line of a paragraph or of a table. */
export type Line = {
  readonly block: number;
  readonly index: number;
  readonly text: string;
  /** Where in the block's text it begins, a list's entries joined by line feeds. */
  readonly start: number;
  readonly row?: Row;
};

/** The lines of a block, the blank ones too; none where no figure can be made of the block. */
export function linesOf(block: Block, number: number): readonly Line[] {
  let next = 0;
  let above = '';
  return textsOf(block).map((text, index) => {
    const start = next;
    next += text.length + 1;
    const row =
      block.type === 'code' && isRule(text)
        ? undefined
        : (readRow(cellsOnly(text.replace(strong, '$1'))) ?? sumUnder(above, text));
    if (text.trim() !== '') above = text;
    return { block: number, index, text, start, ...(row && { row }) };
  });
}

/** What a table's cell has in bold type: "**Total**". */
const strong = /\*\*([^*|]{1,60})\*\*/g;

/** A number alone under a rule is the total of what stands above it. */
function sumUnder(above: string, text: string): Row | undefined {
  const sum = isRule(above) && above !== '' && readRow(`Total: ${text.trim()}`);
  return sum ? { ...sum, whole: false } : undefined;
}

function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'code':
      return block.text.split('\n');
    case 'list':
      return block.items;
    case 'heading':
    case 'quotation':
    case 'figure':
    case 'route':
      return [];
  }
}

/**
 * A block that keeps some of its lines, with the links that lie in them; the block itself where it keeps all
 * that it shows.
 */
export function keepLines(block: Block, lines: readonly Line[]): Block {
  const texts = textsOf(block);
  if (lines.length === texts.length) return block;
  const kept = lines.map(({ text }) => text);
  switch (block.type) {
    case 'paragraph':
      return {
        type: 'paragraph',
        text: kept.join('\n'),
        ...linksWithin(block.links, lines),
      };
    case 'list':
      return { ...block, items: kept, ...linksWithin(block.links, lines) };
    case 'code':
      return { type: 'code', text: kept.join('\n') };
    case 'heading':
    case 'quotation':
    case 'figure':
    case 'route':
      return block;
  }
}

/** Whether a link leads from a line. */
export function isLinked(block: Block, { start, text }: Line): boolean {
  if (!('links' in block) || block.links === undefined) return false;
  return block.links.some((link) => link.start < start + text.length && link.end > start);
}

/** The sentence that a text begins with, in which the total of what stands above it may stand. */
export function firstSentence(text: string): string {
  return text.slice(0, 240).split(/(?<=[.!?])\s/)[0]!;
}

/** Whether a line of a table only draws it. */
export function isRule(text: string): boolean {
  return /^[\s|+:=_─━│┼-]*$/.test(text);
}

type Links = Extract<Block, { type: 'paragraph' }>['links'];

function linksWithin(links: Links, lines: readonly Line[]) {
  if (links === undefined) return {};
  let to = 0;
  const moved = lines.flatMap(({ start: from, text }) => {
    const shift = to - from;
    to += text.length + 1;
    return links
      .filter(({ start, end }) => start >= from && end <= from + text.length)
      .map((link) => ({ ...link, start: link.start + shift, end: link.end + shift }));
  });
  return { links: moved };
}

/** A table's row of two cells without the bars around it. */
function cellsOnly(text: string): string {
  return text.length > 400 || !/[|│]/.test(text)
    ? text
    : text
        .replace(/^\s{0,20}[|│]\s{0,20}|\s{0,20}[|│]\s{0,20}$/g, '')
        .replace(/\s{0,200}[|│]\s{0,200}/g, '  ');
}
