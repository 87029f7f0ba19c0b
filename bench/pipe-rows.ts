import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Kind } from './inputs.ts';
import { runPiped } from './pipe.ts';
import { wrappers } from './programs.ts';
import type { Bench, Row } from './row.ts';
import { alternate, type Outcome, type Task } from './timing.ts';

/** What it takes to wrap a long text for a pipe, and to install the program. */
export const pipeRows: readonly Row[] = [
  {
    name: '10 MB of ASCII wrapped to 80 columns for a pipe',
    ...{ unit: 'MB/s', goal: 'ahead of fmt' },
    measure: (bench) => wrapped(bench, 'ascii'),
    isMet: (median) => median('broadsheet') > median('fmt'),
  },
  {
    name: '10 MB of mixed scripts wrapped to 80 columns for a pipe',
    ...{ unit: 'MB/s', goal: 'ahead of w3m -dump' },
    measure: (bench) => wrapped(bench, 'mixed'),
    isMet: (median) => median('broadsheet') > median('w3m -dump'),
  },
  {
    name: 'memory to wrap 100 MB for a pipe',
    ...{ unit: 'MB', goal: '150 MB' },
    measure: async (bench) => {
      const file = await bench.inputs.text('100 MB');
      const { broadsheet, fmt, fold } = wrappers;
      const task = (command: (file: string) => readonly string[]) => async () =>
        (await runPiped(command(file), bench.env(), true)).memory;
      return alternate(
        Object.fromEntries(
          Object.entries({ broadsheet, fmt, fold }).flatMap(([name, command]) =>
            command ? [[name, task(command)]] : [],
          ),
        ),
        bench.runs(2),
        0,
      );
    },
    isMet: (median) => median('broadsheet') <= 150,
  },
  {
    name: 'packed',
    ...{ unit: 'MB', goal: '1.5 MB' },
    measure: () => alternate({ broadsheet: packed }, 1, 0),
    isMet: (median) => median('broadsheet') < 1.5,
  },
];

async function wrapped(bench: Bench, kind: Kind): Promise<Record<string, Outcome>> {
  const file = await bench.inputs.text('10 MB', kind);
  const { size } = await stat(file);
  const tasks: Record<string, Task> = {};
  for (const [name, command] of Object.entries(wrappers))
    if (command)
      tasks[name] = async () => size / 1e3 / (await runPiped(command(file), bench.env())).ms;
  return alternate(tasks, bench.runs(5));
}

async function packed(): Promise<number> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['pack', '--dry-run', '--json', '--ignore-scripts'],
    { cwd: new URL('..', import.meta.url) },
  );
  const [{ size }] = JSON.parse(stdout) as [{ size: number }];
  return size / 1e6;
}
