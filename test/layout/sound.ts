import { expect } from 'vitest';
import type { Line } from '../../source/layout/line.ts';
import { width } from '../../source/layout/width.ts';

export function textOf({ spans }: Line): string {
  return spans.map(({ text }) => text).join('');
}

/**
 * Holds lines to what every sink trusts: none is wider than the measure, what they show is the text that they say,
 * and their ranges join to the texts of their blocks, from block `first` on, without a gap or an overlap.
 */
export function expectSound(
  lines: readonly Line[],
  measure: number,
  texts: readonly string[],
  first = 0,
): void {
  const joined = texts.map(() => '');
  let before = { block: first, end: 0 };
  for (const line of lines) {
    const { block, start, end } = line.at;
    if (width(textOf(line)) > measure) expect(textOf(line), `within ${measure}`).toBe('');
    expect(block).toBeGreaterThanOrEqual(before.block);
    if (start !== (block === before.block ? before.end : 0))
      expect({ block, start }, textOf(line)).toEqual(before);
    for (const { text, at } of line.spans) {
      if (at !== undefined && texts[block - first]?.slice(at, at + text.length) !== text)
        expect(texts[block - first]).toContain(text);
    }
    joined[block - first] += texts[block - first]!.slice(start, end);
    before = { block, end };
  }
  expect(joined).toEqual(texts);
}
