import { render } from 'ink-testing-library';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { palette, plain } from '../../source/print/paint.ts';
import { sheet } from '../../source/reading/sheet.ts';
import type { Event } from '../../source/reading/read.ts';
import type { Effect, Reading } from '../../source/reading/reading.ts';
import { App } from '../../source/screen/app.tsx';
import { drawWith } from '../../source/screen/draw.ts';
import { hearKeys } from '../../source/screen/hear-keys.ts';
import { linkedStory } from '../story/linked.ts';
import { bundled, entry, press, reading, rowsOf } from '../reading/readings.ts';

const nothing = Promise.resolve(undefined);

/** ink-testing-library's window. */
const window = { columns: 100, rows: 24 };
const at = (...keys: string[]) => press(reading({ window }), ...keys);
const two = [bundled, entry({ ...bundled.story, headline: 'Another story' }, 'another')];

function open(
  start: Reading,
  looks = plain,
  later: Promise<Event | undefined> = nothing,
  links = false,
) {
  const effects: Effect[] = [];
  const obey = (effect: Effect) => {
    effects.push(effect);
    return Promise.resolve(effect.type === 'browse' ? 'No browser here' : undefined);
  };
  let last = start;
  const onRead = (one: Reading) => {
    last = one;
  };
  const draw = drawWith(looks, { links });
  const hear = hearKeys;
  const app = render(<App {...{ start, window, draw, hear, obey, onRead }} later={later} />);
  return { ...app, effects, reading: () => last };
}

const frame = (text: string | undefined) =>
  (text ?? '').split('\n').map((row) => stripVTControlCharacters(row).trimEnd());

const sights: Readonly<Record<string, Reading>> = {
  'the story': at(),
  'a table in it': at('Space', 'Space'),
  'a map in it': at('4', 'j', 'Enter', 'Space'),
  'a list of quotes': at('2', 'j', 'j'),
  'the figures': at('3', 'j'),
  'the second figure': at('3', 'G'),
  'the route': at('4'),
  'its legs': at('4', 'j', 'j'),
  'hits in a table': at('3', '/', 'p', 'o', 'Enter'),
  contents: at('t', 'j'),
  help: at('?'),
  'a prompt': at('/', 'a', 'b'),
  'the front page': press(reading({ window }, two), 'j'),
  'a front page of many stories': press(
    reading(
      { window },
      Array.from({ length: 60 }, (_, index) =>
        entry({ ...bundled.story, headline: `Story ${index}` }, `story-${index}`),
      ),
    ),
    ...Array<string>(30).fill('j'),
  ),
};

describe.each(Object.entries(sights))('%s', (_, start) => {
  test('is on the screen cell for cell as the sheet has it', () => {
    const { lastFrame, unmount } = open(start);
    expect(frame(lastFrame())).toEqual(rowsOf(sheet(start)));
    unmount();
  });

  test('is so in colours too, each line closed', () => {
    const { lastFrame, unmount } = open(start, palette('dark', true));
    expect(frame(lastFrame())).toEqual(rowsOf(sheet(start)));
    unmount();
  });
});

test('hyperlinks take no cells, and each line closes its own', () => {
  const url = 'https://example.org/a;b?c=d';
  const words =
    'the harbour master of the county, who keeps the log of all the boats that leave it,';
  const story = linkedStory(
    `Said ${`[${words}](${url}) and `.repeat(3)}nobody else.`,
    `日本[の港](${url})。`,
  );
  for (const keys of [[], ['/', 'l', 'o', 'g', 'Enter'], ['L']]) {
    const start = press(reading({ window }, [entry(story)]), ...keys);
    const { lastFrame, unmount } = open(start, palette('dark', true), nothing, true);
    const shown = lastFrame() ?? '';
    expect(frame(shown)).toEqual(rowsOf(sheet(start)));
    for (const row of shown.split('\n')) {
      const opened = row.match(/\x1B\]8;id=\d+\.\d+;https:\/\/example\.org\/a;b\?c=d\x1B\\/g) ?? [];
      expect(row.match(/\x1B\]8;;\x1B\\/g) ?? []).toHaveLength(opened.length);
      expect(row.match(/\x1B\]/g) ?? []).toHaveLength(2 * opened.length);
    }
    if (keys.length === 0) expect(shown.match(/\x1B\]8;id=1\.5;/g)!.length).toBeGreaterThan(1);
    unmount();
  }
});

const wide = {
  ...bundled.story,
  figures: [
    {
      title: '日本の数字',
      rows: [
        { label: '東京の数', count: 12 },
        { label: 'plain', count: 3 },
        { label: 'cafe\u0301', count: 1 },
      ],
    },
  ],
};

test('a table of wide characters is aligned', () => {
  const start = press(reading({ window }, [entry(wide)]), '3');
  const { lastFrame, unmount } = open(start);
  expect(frame(lastFrame())).toEqual(rowsOf(sheet(start)));
  unmount();
});

describe('keys', () => {
  const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

  test('typed at once are obeyed one by one', async () => {
    const { stdin, reading: now, unmount } = open(at());
    await tick();
    stdin.write('2jj');
    await expect.poll(() => now().open!.places.quotes.block).toBe(2);
    stdin.write('\x1B[B');
    await expect.poll(() => now().open!.places.quotes.block).toBe(3);
    stdin.write('\t');
    await expect.poll(() => now().open!.view).toBe('figures');
    stdin.write('\x1B[Z');
    await expect.poll(() => now().open!.view).toBe('quotes');
    unmount();
  });

  test('that lead from one sight to another leave nothing of the one before', async () => {
    const low = { columns: 80, rows: 24 };
    const start = press(reading({ window: low }), '3');
    let last = start;
    const props = { start, window: low, draw: drawWith(plain, { links: false }), hear: hearKeys };
    const onRead = (one: Reading) => {
      last = one;
    };
    const obey = () => Promise.resolve(undefined);
    const { stdin, lastFrame, unmount } = render(
      <App {...props} obey={obey} onRead={onRead} later={nothing} />,
    );
    await tick();
    for (const key of ['G', 'g', ' ', '4', ' ', '2', '3', '1', 'G', '3']) {
      const before = last;
      stdin.write(key);
      await expect.poll(() => last).not.toBe(before);
      await expect.poll(() => frame(lastFrame())).toEqual(rowsOf(sheet(last)));
    }
    unmount();
  });

  test('pasted are none', async () => {
    const { stdin, reading: now, unmount } = open(at());
    await tick();
    stdin.write('\x1B[200~2jjq\x1B[201~/');
    await expect.poll(() => now().layer?.type).toBe('prompt');
    expect(now().open!.view).toBe('story');
    stdin.write('\x1B[200~pasted words\x1B[201~');
    await expect.poll(() => now().layer).toEqual({ type: 'prompt', query: 'pasted words' });
    unmount();
  });

  test('ask for what is done outside, in order and once', async () => {
    const { stdin, effects, reading: now, unmount } = open(at('2'));
    await tick();
    stdin.write('yjy\x0C');
    await expect.poll(() => effects.map(({ type }) => type)).toEqual(['copy', 'copy', 'redraw']);
    await expect.poll(() => now().effects).toEqual([]);
    unmount();
  });

  test('tell what came of it', async () => {
    const url = 'https://example.org/story';
    const source = { name: 'Example', url };
    const start = reading({ window }, [entry({ ...bundled.story, source })]);
    const { stdin, effects, lastFrame, unmount } = open(start);
    await tick();
    stdin.write('o');
    await expect.poll(() => lastFrame()).toContain('No browser here');
    expect(effects).toEqual([{ type: 'browse', url }]);
    unmount();
  });
});
