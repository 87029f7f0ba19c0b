import { setTimeout as pause } from 'node:timers/promises';
import { marks } from './inputs.ts';
import { readers } from './programs.ts';
import type { Bench, Row } from './row.ts';
import type { Screen } from './screen.ts';
import { quantile, type Outcome } from './timing.ts';
import { changed, inEach, within } from './within.ts';
import { dice } from './words.ts';

/** What it takes to turn pages: one at a time, rapidly, and many at once. */
export const pageRows: readonly Row[] = [
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
];

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

function p95(outcomes: Record<string, Outcome>): Record<string, Outcome> {
  return Object.fromEntries(
    Object.entries(outcomes).map(([name, { values, ...rest }]) => [
      name,
      { ...rest, values: values.length === 0 ? [] : [quantile(values, 0.95)] },
    ]),
  );
}
