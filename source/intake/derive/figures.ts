import type { Block, Figure } from '../../story/story.ts';
import { firstSentence, isRule, keepLines, linesOf, type Line } from './lines.ts';
import { numbersIn, type Found } from './numbers.ts';
import { findProseFigures } from './prose.ts';
import { findTallies, type Tally } from './tally.ts';
import { findTableFigures } from './table.ts';

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
    const holds = type === 'paragraph' || type === 'list' || type === 'quotation';
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
  const others = body.flatMap((block, number): Find[] => {
    if (inLines.has(number)) return [];
    const at = { block: number, index: 0 };
    if (block.type === 'code')
      return findTableFigures(block.text).map((figure) => ({ figure, lines: [] }));
    if (block.type !== 'paragraph' && block.type !== 'list') return [];
    const text = block.type === 'list' ? block.items.join('\n') : block.text;
    const columns = block.type === 'list' && block.items.every((row) => row.includes(' | '));
    if (columns) return findTableFigures(text).map((figure) => ({ figure, lines: [], at }));
    const around = { before: () => before(number), after: textBelow(body, number) };
    return findProseFigures(text, numbersIn(text), around).map((figure) => ({
      figure,
      lines: [],
      at,
    }));
  });
  return [...tallies.map((tally) => ofTally(tally, body)), ...others].sort(
    (one, other) => start(one) - start(other),
  );
}

/** The numbers before a block that may give the total of what stands in it: of the headline and the text above. */
function numbersBefore(
  body: readonly Block[],
  headline: string,
): (block: number) => readonly Found[] {
  const known = new Map<number, readonly Found[]>();
  const numbersOf = (block: number): readonly Found[] => {
    const each = body[block];
    if (!each || !('text' in each) || each.type === 'code') return [];
    const numbers = known.get(block) ?? numbersIn(each.text.slice(-600));
    known.set(block, numbers);
    return numbers;
  };
  const first = numbersIn(headline.slice(0, 300));
  return (block) => [...first, ...[4, 3, 2, 1].flatMap((back) => numbersOf(block - back))];
}

function textBelow(body: readonly Block[], block: number): string {
  const below = body[block + 1];
  return below?.type === 'paragraph' ? firstSentence(below.text) : '';
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
