import type { Block, Figure } from '../../story/story.ts';
import { aroundOf, numbersBefore } from './around.ts';
import { isRule, keepLines, linesOf, type Line } from './lines.ts';
import { numbersIn } from './numbers.ts';
import { hasNumber } from './numeral.ts';
import type { Above } from './list-total.ts';
import { leadingTotal } from './lead.ts';
import { findAcross, findProseFigures } from './prose.ts';
import { totalAfter, type Around } from './told.ts';
import { findTallies, type Tally } from './tally.ts';
import { findTableFigures, tableOfRows } from './table.ts';

/**
 * Finds the figures of a story: labels with their counts, and the total that is stated of them. One that lines
 * of the body say and nothing else takes their place in the body that is returned; all other lines stay in it.
 */
export function findFigures(
  body: readonly Block[],
  headline = '',
): { figures: Figure[]; body: Block[] } {
  const finds = body.every(({ type }) => type !== 'figure') ? find(body, headline) : [];
  const taken = new Map<number, Map<number, number>>();
  for (const [number, { lines }] of finds.entries())
    for (const { block, index } of lines) {
      const indexes = taken.get(block) ?? new Map<number, number>();
      taken.set(block, indexes.set(index, number));
    }
  const placed = new Set<number>();
  const result: Block[] = [];
  /** Where each block's lines went: the first block that came of it, and which one each line went to. */
  const moved = body.map((block, number) => {
    const indexes = taken.get(number);
    if (!indexes) return [result.push(block) - 1];
    return place(block, linesOf(block, number), indexes, placed, result);
  });
  const figures = finds.map(({ figure, at }) => {
    const paragraph = at && (moved[at.block]?.[at.index] ?? moved[at.block]?.[0]);
    const type = paragraph === undefined ? undefined : result[paragraph]?.type;
    const holds = /^(?:code|list|paragraph|quotation)$/.test(type ?? '');
    return { ...figure, ...(holds && paragraph !== undefined && { paragraph }) };
  });
  return { figures, body: result };
}

/** A figure, the lines that it takes the place of, and the line that introduces it or that it stands in. */
type Find = { readonly figure: Figure; readonly lines: readonly Line[]; readonly at?: At };
type At = { readonly block: number; readonly index: number };

function find(body: readonly Block[], headline: string): Find[] {
  const before = numbersBefore(body, headline);
  const tallies = findTallies(body, before);
  const inLines = new Set(
    tallies.flatMap(({ first, lines }) => [first, ...lines].map(({ block }) => block)),
  );
  const own = body.map((block, number): Find[] =>
    inLines.has(number) ? [] : findIn(block, number, aroundOf(body, number, before)),
  );
  const across = body.map((_, number): Find[] => {
    if (inLines.has(number) || inLines.has(number - 1)) return [];
    const beside = [...(own[number - 1] ?? []), ...own[number]!].map(({ figure }) => figure);
    if (beside.some(({ total }) => total)) return [];
    const figure = acrossTo(body, number, before);
    const isMore = figure && beside.every(({ rows }) => rows.length < figure.rows.length);
    return isMore ? [{ figure, lines: [], at: { block: number, index: 0 } }] : [];
  });
  const prose = own.flatMap((finds, number) => {
    const isTaken = [across[number], across[number + 1]].some((other) => other?.length);
    return isTaken ? across[number]! : finds;
  });
  return [...tallies.map((tally) => ofTally(tally, body)), ...prose].sort(
    (one, other) => start(one) - start(other),
  );
}

/** The figure whose rows stand in a paragraph and the one before it. */
function acrossTo(body: readonly Block[], number: number, before: Above): Figure | undefined {
  const [above, block] = [body[number - 1], body[number]!];
  if (block.type !== 'paragraph' || above?.type !== 'paragraph') return undefined;
  if (!hasNumber(block.text) || !hasNumber(above.text)) return undefined;
  const around = { ...aroundOf(body, number, before), before: () => before(number - 1) };
  return findAcross(above.text, block.text, around);
}

/** The figures of a block that has none in its lines. */
function findIn(block: Block, number: number, around: Around): Find[] {
  const at = { block: number, index: 0 };
  if (block.type === 'code')
    return findTableFigures(block.text).map((figure) => ({
      figure: withTotal(figure, around),
      lines: [],
      at,
    }));
  if (block.type !== 'paragraph' && block.type !== 'list') return [];
  const text = block.type === 'list' ? block.items.join('\n') : block.text;
  const lines = text.split('\n');
  const isTable = lines.length > 2 && lines.every((line) => line.includes(' | ') || isRule(line));
  const table = isTable ? text : block.type === 'list' ? tableOfRows(lines) : undefined;
  const figures =
    table === undefined
      ? findProseFigures(text, numbersIn(text), around)
      : findTableFigures(table).map((figure) => withTotal(figure, around));
  return figures.map((figure) => ({ figure, lines: [], at }));
}

/** A table's column with the total that the story states beside it, where it has none of its own. */
function withTotal(figure: Figure, { before, after }: Around): Figure {
  const { rows } = figure;
  const total = figure.total ?? totalAfter(after, rows) ?? leadingTotal(before(0), rows);
  return { ...figure, ...(total && { total }) };
}

function start({ lines, at }: Find): number {
  return lines[0]?.block ?? at?.block ?? Infinity;
}

function ofTally(tally: Tally, body: readonly Block[]): Find {
  const { rows, total, lines, first, intro } = tally;
  const figure = { title: titleOf(tally, body), rows, ...(total && { total }) };
  const at = lines.length === 0 ? first : intro;
  return { figure, lines, ...(at && { at }) };
}

/** The heading or the sentence that leads to rows, and what stands over their columns; never what their total is called. */
function titleOf({ intro, follows, head }: Tally, body: readonly Block[]): string {
  const isHeading = intro && body[intro.block]?.type === 'heading';
  const sentence =
    intro?.text
      .trim()
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .at(-1) ?? '';
  const isTitle =
    sentence.length <= 120 && (isHeading || /:\s*$/.test(sentence) || sentence.length <= 60);
  const title = isTitle ? sentence.replace(/[\s:.]+$/, '') : '';
  const columns = head
    .filter(({ text }) => !isRule(text))
    .flatMap(({ text }) => text.trim().split(/\s*[|│]\s*|\s{2,}/))
    .filter((cell) => cell !== '')
    .join(', ');
  const whole = columns === '' ? title : title ? `${title} (${columns})` : columns;
  return whole === '' ? 'Figures' : follows ? `${whole}, continued` : whole;
}

/** Puts figures where the first of their lines stood, between what is left of a block; says which block each line went to. */
function place(
  block: Block,
  lines: readonly Line[],
  indexes: ReadonlyMap<number, number>,
  placed: Set<number>,
  result: Block[],
): number[] {
  const moved: number[] = [];
  let left: Line[] = [];
  const settle = () => {
    const isBlank = ({ text }: Line) =>
      text.trim() === '' || (block.type === 'code' && isRule(text));
    if (left.some((line) => !isBlank(line))) {
      const trimmed = left.slice(
        left.findIndex((line) => !isBlank(line)),
        left.findLastIndex((line) => !isBlank(line)) + 1,
      );
      const at = result.push(keepLines(block, trimmed)) - 1;
      for (const { index } of left) moved[index] = at;
    }
    left = [];
  };
  for (const line of lines) {
    const figure = indexes.get(line.index);
    if (figure === undefined) {
      left.push(line);
      continue;
    }
    settle();
    if (!placed.has(figure)) result.push({ type: 'figure', figure });
    placed.add(figure);
    moved[line.index] = result.length - 1;
  }
  settle();
  return moved;
}
