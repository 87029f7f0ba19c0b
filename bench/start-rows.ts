import { broadsheet, nothing, readers, story } from './programs.ts';
import { marks, sizes, type Size } from './inputs.ts';
import { runPiped } from './pipe.ts';
import type { Bench, Row } from './row.ts';
import { openScreen } from './screen.ts';
import { alternate, type Task } from './timing.ts';

const bundled = [...broadsheet, story.slug];

/** What it takes until the program is there: its first page, its first answer, its text in a pipe. */
export const startRows: readonly Row[] = [
  {
    name: 'first page of the bundled story',
    ...{ unit: 'ms', goal: '1.3 x node -e 0', quick: true },
    measure: (bench) =>
      alternate(
        { 'node -e 0': idle(bench), broadsheet: firstPage(bundled, bench.env) },
        bench.runs(21),
      ),
    isMet: (median) => median('broadsheet') <= 1.3 * median('node -e 0'),
  },
  {
    name: 'first key answered',
    ...{ unit: 'ms', goal: '2.5 x node -e 0', quick: true },
    measure: (bench) =>
      alternate(
        { 'node -e 0': idle(bench), broadsheet: firstKey(bundled, bench.env) },
        bench.runs(21),
      ),
    isMet: (median) => median('broadsheet') <= 2.5 * median('node -e 0'),
  },
  {
    name: 'bundled story as plain text to a pipe',
    ...{ unit: 'ms', goal: '1.3 x node -e 0', quick: true },
    measure: (bench) =>
      alternate(
        {
          'node -e 0': idle(bench),
          broadsheet: printed(bench),
        },
        bench.runs(21),
      ),
    isMet: (median) => median('broadsheet') <= 1.3 * median('node -e 0'),
  },
  {
    name: 'first run ever, without a cache: first key answered',
    ...{ unit: 'ms', goal: '1.5 x with the cache', quick: true },
    measure: (bench) =>
      alternate(
        {
          broadsheet: firstKey(bundled, bench.env),
          'broadsheet, first run': firstKey(bundled, bench.fresh),
        },
        bench.runs(11),
      ),
    isMet: (median) => median('broadsheet, first run') <= 1.5 * median('broadsheet'),
  },
  {
    name: 'first page of a file',
    ...{ unit: 'ms', goal: 'at most 1.3 x that of 10 kB, before w3m and vim' },
    measure: async (bench) => {
      const tasks: Record<string, Task> = { 'node -e 0': idle(bench) };
      for (const size of Object.keys(sizes) as Size[]) {
        const file = await bench.inputs.text(size);
        for (const [name, reader] of Object.entries(readers))
          if (reader)
            tasks[`${name}, ${size}`] = firstPage(reader.command(file), bench.env, marks.first);
      }
      return alternate(tasks, bench.runs(9));
    },
    isMet: (median) =>
      ['10 MB', '100 MB'].every((size) => {
        const page = median(`broadsheet, ${size}`);
        const peers = [median(`w3m, ${size}`), median(`vim, ${size}`)];
        return page <= 1.3 * median('broadsheet, 10 kB') && peers.every((peer) => !(peer <= page));
      }),
  },
];

/** Fills the cache, as a reader's first runs do; what goes wrong is told by the rows. */
export async function warmUp(bench: Bench): Promise<void> {
  await alternate({ screen: firstKey(bundled, bench.env), pipe: printed(bench) }, 1);
}

function printed(bench: Bench): Task {
  return async () => (await runPiped(bundled, bench.env())).ms;
}

function idle(bench: Bench): Task {
  return async () => (await runPiped(nothing, bench.env())).ms;
}

function firstPage(command: readonly string[], env: Bench['env'], sight = story.words): Task {
  return async () => {
    const screen = openScreen(command, env());
    try {
      return await screen.seen(sight);
    } finally {
      await screen.close();
    }
  };
}

/** The key is pressed as soon as the first page is there; its answer is another screen. */
function firstKey(command: readonly string[], env: Bench['env']): Task {
  return async () => {
    const screen = openScreen(command, env());
    try {
      await screen.seen(story.words);
      const first = screen.text();
      screen.press(' ');
      const answered = await screen.seen((text) => text !== first && !text.includes(story.words));
      // Ended in order, so that what is kept for the next run is kept.
      screen.press('q');
      await screen.ended();
      return answered;
    } finally {
      await screen.close();
    }
  };
}
