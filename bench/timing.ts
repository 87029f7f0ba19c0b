/** What was measured of a program, or why it couldn't be. */
export type Outcome = { readonly values: readonly number[]; readonly failed?: string };

export type Task = () => Promise<number | readonly number[]>;

/**
 * Runs each task in turn, and all of them again, so that what slows the machine slows them all alike. The first
 * round warms up and isn't counted. A task that fails isn't tried again.
 */
export async function alternate(
  tasks: Readonly<Record<string, Task>>,
  runs: number,
  warmUps = 1,
): Promise<Record<string, Outcome>> {
  const outcomes: Record<string, { values: number[]; failed?: string }> = {};
  for (let run = -warmUps; run < runs; run++)
    for (const [name, task] of Object.entries(tasks)) {
      const outcome = (outcomes[name] ??= { values: [] });
      if (outcome.failed !== undefined) continue;
      try {
        const values = await task();
        if (run >= 0) outcome.values.push(...[values].flat());
      } catch (error) {
        outcome.failed = error instanceof Error ? error.message : String(error);
      }
    }
  return outcomes;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that a share of all is at most (nearest rank). NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
