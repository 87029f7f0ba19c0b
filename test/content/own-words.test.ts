import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { blockText } from '../../source/story/text.ts';
import runs from './independence-2019-runs.json' with { type: 'json' };

/**
 * Every run of six words of the original report that nobody spoke, as the first 12 hexadecimal digits of
 * the SHA-256 of its words in lower case, a space between.
 */
const original = new Set(runs);

/** A name and two charges: there are no other words for them. */
const unavoidable = [
  'the justice project of kansas city',
  'felon in possession of a firearm',
  'possession of illegal drugs controlled substance',
];

const { headline, dek, body, quotes, figures, routes } = independence2019;

const texts = [
  headline,
  dek,
  ...body.map((block) => blockText(independence2019, block)),
  ...quotes.flatMap(({ context, speaker }) => [context, speaker.role]),
  ...figures.map(({ title }) => title),
  ...routes.map(({ title }) => title),
];

test('no sentence of the original report is carried over, nor a long phrase', () => {
  const carried = texts.flatMap(runsOfSix).filter((run) => original.has(digest(run)));
  expect(carried.filter((run) => !unavoidable.includes(run))).toEqual([]);
});

test('what is unavoidable is in the original report and in the story', () => {
  const ours = new Set(texts.flatMap(runsOfSix));
  for (const run of unavoidable) {
    expect(original).toContain(digest(run));
    expect(ours).toContain(run);
  }
});

/** Quotations are left out, and no run goes past the end of a line or a cell. */
function runsOfSix(text: string): string[] {
  return text
    .replace(/“[^”]*”/g, '\n')
    .split(/[\n\t]/)
    .flatMap((line) => {
      const words =
        line
          .toLowerCase()
          .replaceAll('’', "'")
          .match(/[\p{L}\p{N}']+/gu) ?? [];
      return words.map((_, at) => words.slice(at, at + 6));
    })
    .filter((run) => run.length === 6)
    .map((run) => run.join(' '));
}

function digest(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}
