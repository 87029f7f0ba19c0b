import { marks, type Size } from './inputs.ts';
import { readers, type Reader } from './programs.ts';
import type { Bench } from './row.ts';
import { openScreen, type Screen } from './screen.ts';
import { alternate, type Outcome, type Task } from './timing.ts';

type Measure = (
  screen: Screen,
  reader: Reader,
  name: string,
) => Promise<number | readonly number[]>;

/** Measures in each reader, in turn, a text of a size that is on its first page and has settled. */
export async function inEach(
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

/** Measures on the screen of a command that has shown a sight and settled. */
export async function within<Result>(
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

/** Tells when the screen is another than it is now. */
export function changed(screen: Screen): (text: string) => boolean {
  const before = screen.text();
  return (text) => text !== before;
}
