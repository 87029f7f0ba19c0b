import { setTimeout as pause } from 'node:timers/promises';
import { marks, type Size } from './inputs.ts';
import { broadsheet, readers, story, type Reader } from './programs.ts';
import type { Bench, Row } from './row.ts';
import { openScreen, type Screen } from './screen.ts';
import { alternate, quantile, type Outcome, type Task } from './timing.ts';
import { dice } from './words.ts';

/** What it takes to move about in a text: each page, the end, a hit, a new size, and the memory for it. */
export const readingRows: readonly Row[] = [
  {
    name: 'page down, settled',
    ...{ unit: 'ms', goal: 'median 4 ms' },
    measure: (bench) =>
      inEach(bench, '1 MB', 3, (screen, { down }) => settledPresses(screen, down)),
    isMet: (median) => median('broadsheet') <= 4,
  },
  {
    name: 'page down, settled, 95th percentile',
    ...{ unit: 'ms', goal: '8 ms' },
    measure: async (bench) =>
      p95(await inEach(bench, '1 MB', 3, (screen, { down }) => settledPresses(screen, down))),
    isMet: (median) => median('broadsheet') <= 8,
  },
  {
    name: 'page down pressed rapidly, 95th percentile',
    ...{ unit: 'ms', goal: '8 ms' },
    measure: async (bench) =>
      p95(await inEach(bench, '1 MB', 3, (screen, { down }) => rapidPresses(screen, down))),
    isMet: (median) => median('broadsheet') <= 8,
  },
  {
    name: 'written for a page down at 80x24',
    ...{ unit: 'kB', goal: '1.6 kB' },
    measure: (bench) =>
      inEach(bench, '1 MB', 1, async (screen, { down }) => {
        const before = screen.bytes();
        const presses = (await settledPresses(screen, down)).length;
        return (screen.bytes() - before) / presses / 1e3;
      }),
    isMet: (median) => median('broadsheet') <= 1.6,
  },
  {
    name: '200 page downs at once, settled on the right page',
    ...{ unit: 'ms', goal: '50 ms, before less, vim and w3m' },
    measure: async (bench) => {
      const pages = new Map<string, string>();
      return inEach(bench, '1 MB', 5, async (screen, { down }, name) => {
        const right = pages.get(name) ?? (await pageAfter(bench, name, 200));
        pages.set(name, right);
        const pressed = screen.now();
        screen.press(down.repeat(200));
        const settled = await screen.settled(150);
        if (screen.text() !== right) throw new Error('settled on another page');
        return settled - pressed;
      });
    },
    isMet: (median) =>
      median('broadsheet') <= 50 &&
      ['less', 'vim', 'w3m'].every((peer) => !(median(peer) <= median('broadsheet'))),
  },
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

type Measure = (
  screen: Screen,
  reader: Reader,
  name: string,
) => Promise<number | readonly number[]>;

/** Measures in each reader, in turn, a text of a size that is on its first page and has settled. */
async function inEach(
  bench: Bench,
  size: Size,
  runs: number,
  measure: Measure,
): Promise<Record<string, Outcome>> {
  const file = await bench.inputs.text(size);
  const tasks: Record<string, Task> = {};
  for (const [name, reader] of Object.entries(readers))
    if (reader)
      tasks[name] = () =>
        within(reader.command(file), bench, marks.first, (screen) => measure(screen, reader, name));
  return alternate(tasks, bench.runs(runs), 0);
}

async function within<Result>(
  command: readonly string[],
  { env }: Pick<Bench, 'env'>,
  sight: string,
  measure: (screen: Screen) => Promise<Result>,
): Promise<Result> {
  const screen = openScreen(command, env());
  try {
    await screen.seen(sight);
    await screen.settled(150);
    return await measure(screen);
  } finally {
    await screen.close();
  }
}

/** 60 presses, each after the screen has been still for 30 ms; the first warm up. */
async function settledPresses(screen: Screen, key: string): Promise<number[]> {
  const times: number[] = [];
  for (let press = 0; press < 60; press++) {
    const pressed = screen.now();
    screen.press(key);
    await screen.seen(changed(screen));
    times.push((await screen.settled(30)) - pressed);
  }
  return times;
}

/** 150 presses, each 4 to 16 ms after the answer to the last. */
async function rapidPresses(screen: Screen, key: string): Promise<number[]> {
  const roll = dice(2);
  const times: number[] = [];
  for (let press = 0; press < 150; press++) {
    const pressed = screen.now();
    screen.press(key);
    times.push((await screen.seen(changed(screen))) - pressed);
    await pause(4 + 12 * roll());
  }
  return times;
}

function changed(screen: Screen): (text: string) => boolean {
  const before = screen.text();
  return (text) => text !== before;
}

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

/** The screen after so many page downs, each pressed when the last was answered. */
async function pageAfter(bench: Bench, name: string, presses: number): Promise<string> {
  const reader = readers[name]!;
  const file = await bench.inputs.text('1 MB');
  return within(reader.command(file), bench, marks.first, async (screen) => {
    for (let press = 0; press < presses; press++) {
      const sight = changed(screen);
      screen.press(reader.down);
      await screen.seen(sight);
    }
    await screen.settled(150);
    return screen.text();
  });
}

async function turned(screen: Screen): Promise<number> {
  for (let press = 0; press < 20; press++) {
    screen.press(' ');
    await screen.settled(30);
  }
  return screen.memory();
}

function p95(outcomes: Record<string, Outcome>): Record<string, Outcome> {
  return Object.fromEntries(
    Object.entries(outcomes).map(([name, { values, ...rest }]) => [
      name,
      { ...rest, values: values.length === 0 ? [] : [quantile(values, 0.95)] },
    ]),
  );
}
