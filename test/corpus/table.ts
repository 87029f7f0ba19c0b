import { f1, type Measure, type Score } from './score.ts';

/** The scores of several folders as the README has them: F1 of each measure, and out of how many. */
export function scoreTable(scores: Readonly<Record<string, Score>>): string {
  const titles = Object.keys(scores);
  const measures = Object.keys(Object.values(scores)[0] ?? {}) as Measure[];
  const rows = measures.map((measure) => [
    measure,
    ...titles.map((title) => {
      const count = scores[title]![measure];
      return count.there + count.found === 0 ? 'none' : `${f1(count).toFixed(2)} of ${count.there}`;
    }),
  ]);
  return [['', ...titles], ['---', ...titles.map(() => '---')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
