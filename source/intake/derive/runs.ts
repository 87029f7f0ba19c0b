import type { Block } from '../../story/story.ts';
import { isRule, linesOf, type Line } from './lines.ts';
import { isSumOf, isTotalLabel } from './total.ts';

/** A line that is a row. */
export type Counted = Line & { readonly row: NonNullable<Line['row']> };

/** Lines that are rows and follow each other, the line before them, and what stands over the columns of a table. */
export type Run = {
  readonly lines: Counted[];
  readonly head?: readonly Line[];
  readonly intro?: Line;
};

/** The runs of rows in a body, in order. */
export function findRuns(body: readonly Block[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let last: Line | undefined;
  const notes = new Set<number>();
  for (const [number, block] of body.entries()) {
    const lines =
      block.type === 'heading' ? [headingLine(block.text, number)] : linesOf(block, number);
    if (lines.length === 0) [run, last] = [undefined, undefined];
    for (const line of lines) {
      if (line.text.trim() === '' || (block.type === 'code' && isRule(line.text))) continue;
      if (run && isNote(line.text)) {
        notes.add(number);
        continue;
      }
      if (!run || !continues(run, line, body, notes)) {
        run = line.row ? begin(lines, line, last, block) : undefined;
        if (run) runs.push(run);
      }
      run?.lines.push(line as Counted);
      // A total's line is the end of what stands above it, and leads to nothing.
      if (block.type !== 'code') last = line.row && isTotalLabel(line.row.label) ? undefined : line;
    }
  }
  return runs;
}

/** A run that a line begins. In a table the line above may be the head of its columns. */
function begin(lines: readonly Line[], first: Line, intro: Line | undefined, { type }: Block): Run {
  const above = lines.slice(0, first.index);
  const told = above.filter(({ text }) => !isRule(text));
  const isHead =
    told.length === 1 && /\S(?:\s{2,}|\t|\s*[|│]\s*)\S/.test(told[0]!.text.slice(0, 300));
  const head = type === 'code' && isHead ? above : [];
  return { lines: [], ...(intro && { intro }), ...(head.length > 0 && { head }) };
}

/** What a run goes on after: a note in brackets or under a star. */
function isNote(text: string): boolean {
  return text.length < 400 && /^\s*(?:\([^()]*\)[.]?\s*$|[*†‡]{1,2}\s?\p{L}.*[^\d\s]$)/u.test(text);
}

function headingLine(text: string, block: number): Line {
  return { block, index: 0, text, start: 0 };
}

/** Whether a line goes on with a run: in the same block, in the next of its kind, or as the total after it. */
function continues(
  { lines }: Run,
  { block, row }: Line,
  body: readonly Block[],
  notes: ReadonlySet<number>,
): boolean {
  const last = lines.at(-1);
  if (!last || !row) return false;
  if (row.order !== last.row.order && !isTotalLabel(row.label)) return false;
  if (block === last.block) return true;
  let next = last.block + 1;
  while (next < block && notes.has(next)) next++;
  if (block !== next) return false;
  const types = [body[last.block]!.type, body[block]!.type];
  // Lines of one list may be a paragraph, a list and a table by how they are written; two lists are two.
  const isOne = types[0] !== types[1] || types[0] === 'paragraph' || block > last.block + 1;
  const rows = lines.map((line) => line.row);
  return (
    (isOne && !row.loose) ||
    (isTotalLabel(row.label) && !isTotalLabel(last.row.label)) ||
    isSumOf(row, rows)
  );
}
