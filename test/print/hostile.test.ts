import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../source/print/csv.ts';
import { geojson } from '../../source/print/geojson.ts';
import { json } from '../../source/print/json.ts';
import { listed } from '../../source/print/listed.ts';
import { markdown } from '../../source/print/markdown.ts';
import { palette } from '../../source/print/paint.ts';
import { text } from '../../source/print/text.ts';
import type { Story } from '../../source/story/story.ts';
import { hostile } from '../story/hostile.ts';
import { stories } from '../story/stories.ts';
import { taint, tainted } from '../story/tainted.ts';
import { plainOptions } from './plain-options.ts';

const colour = palette('dark', true);
const tables = ['quotes', 'figures', 'route'] as const;

const forms: Readonly<Record<string, (story: Story) => string>> = {
  text: (story) => [...text(story, 'all', plainOptions)].join(''),
  'text in colours': (story) =>
    [...text(story, 'all', { ...plainOptions, palette: colour })]
      .join('')
      .replace(/\x1B\[[\d;]*m/g, ''),
  'text that is listened to': (story) =>
    [...text(story, 'all', { ...plainOptions, linear: true })].join(''),
  markdown: (story) => markdown(story, 'all'),
  json: (story) => json(story),
  csv: (story) => tables.map((view) => csv(story, view).replaceAll('\r\n', '\n')).join(''),
  geojson: (story) => geojson(story),
  'the list': (story) => {
    const line = listed([{ slug: `a\nstory\x1B[m${story.headline}`, story }]);
    expect(line).toMatch(/^[^\t\n]+\t[^\t\n]*\t[^\t\n]+\n$/);
    return line.replaceAll('\t', ' ');
  },
};

/** What a terminal would obey, and what would turn or hide what is read. */
const forbidden = /[\x00-\x09\x0B-\x1F\x7F-\x9F\u202D\u202E\p{Cs}]/u;

describe.each(Object.entries(forms))('%s', (_, print) => {
  test('lets nothing through', () => {
    fc.assert(
      fc.property(stories, fc.array(tainted, { minLength: 1, maxLength: 20 }), (story, texts) => {
        expect(print(taint(story, texts))).not.toMatch(forbidden);
      }),
      { numRuns: 60 },
    );
  });

  test('lets none of the named texts through', () => {
    const [story] = fc.sample(stories, { numRuns: 1, seed: 3 });
    for (const [name, one] of hostile)
      expect(print(taint(story!, [one])), name).not.toMatch(forbidden);
  });
});

test('the named texts are many', () => {
  expect(new Set(hostile.map(([, one]) => one)).size).toBeGreaterThanOrEqual(100);
});
