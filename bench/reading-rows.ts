import { marks } from './inputs.ts';
import { broadsheet, story, type Reader } from './programs.ts';
import type { Row } from './row.ts';
import type { Screen } from './screen.ts';
import { alternate } from './timing.ts';
import { changed, inEach, within } from './within.ts';

/** What it takes to move about in a text: the end, a hit, a new size, and the memory for it. */
export const readingRows: readonly Row[] = [
  {
    name: 'resized, 1 MB',
    ...{ unit: 'ms', goal: '15 ms' },
    measure: (bench) => inEach(bench, '1 MB', 3, resizes),
    isMet: (median) => median('broadsheet') <= 15,
  },
  {
    name: 'resized, 100 MB',
    ...{ unit: 'ms', goal: '15 ms' },
    measure: (bench) => inEach(bench, '100 MB', 2, resizes),
    isMet: (median) => median('broadsheet') <= 15,
  },
  {
    name: 'to the end of 100 MB',
    ...{ unit: 'ms', goal: '1 s' },
    measure: (bench) =>
      inEach(bench, '100 MB', 3, async (screen, { end }) => {
        const pressed = screen.now();
        screen.press(end);
        return (await screen.seen(marks.last)) - pressed;
      }),
    isMet: (median) => median('broadsheet') <= 1000,
  },
  {
    name: 'search to a hit at the end of 100 MB',
    ...{ unit: 'ms', goal: '1 s' },
    measure: (bench) =>
      inEach(bench, '100 MB', 3, async (screen, { find }) => {
        const pressed = screen.now();
        screen.press(find(marks.needle));
        return (await screen.seen(marks.hit)) - pressed;
      }),
    isMet: (median) => median('broadsheet') <= 1000,
  },
  {
    name: 'memory for the bundled story, all pages read',
    ...{ unit: 'MB', goal: '80 MB' },
    measure: (bench) =>
      alternate(
        { broadsheet: () => within([...broadsheet, story.slug], bench, story.words, turned) },
        bench.runs(3),
        0,
      ),
    isMet: (median) => median('broadsheet') <= 80,
  },
  {
    name: 'memory for 100 MB, at the end and back',
    ...{ unit: 'MB', goal: '300 MB' },
    measure: (bench) =>
      inEach(bench, '100 MB', 2, async (screen, { end, home }) => {
        screen.press(end);
        await screen.seen(marks.last);
        screen.press(home);
        await screen.seen(marks.first);
        return screen.memory();
      }),
    isMet: (median) => median('broadsheet') <= 300,
  },
];

async function resizes(screen: Screen, { down }: Reader): Promise<number[]> {
  const times: number[] = [];
  // Once a key is answered the text is read as far as it will be.
  const sight = changed(screen);
  screen.press(down);
  await screen.seen(sight);
  await screen.settled(100);
  for (const columns of [60, 80, 100, 80]) {
    const resized = screen.now();
    screen.resize(columns, 24);
    const drawn = (await screen.settled(100)) - resized;
    if (drawn <= 0) throw new Error(`drew nothing at ${columns} columns`);
    times.push(drawn);
  }
  return times;
}

async function turned(screen: Screen): Promise<number> {
  for (let press = 0; press < 20; press++) {
    screen.press(' ');
    await screen.settled(30);
  }
  return screen.memory();
}
