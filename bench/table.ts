import type { Medians, Row } from './row.ts';
import { median, type Outcome } from './timing.ts';

/** A row as it was measured. */
export type Measured = {
  readonly name: string;
  readonly unit: Row['unit'];
  readonly goal: string;
  readonly isMet: boolean;
  readonly figures: readonly Figure[];
};

export type Figure = {
  readonly program: string;
  readonly failed?: string;
  readonly median?: number;
  readonly min?: number;
  readonly max?: number;
  /** How many times `node -e 0`, in rows that have it. */
  readonly ratio?: number;
};

export function measured(row: Row, outcomes: Readonly<Record<string, Outcome>>): Measured {
  const medians: Medians = (program) => median(outcomes[program]?.values ?? []);
  const { name, unit, goal } = row;
  return {
    ...{ name, unit, goal, isMet: row.isMet(medians) },
    figures: Object.entries(outcomes).map(([program, outcome]) =>
      figure(program, outcome, medians('node -e 0')),
    ),
  };
}

/** A row as text: its goal, whether it is met, and a line for each program. */
export function told({ name, unit, goal, isMet, figures }: Measured): string {
  const width = Math.max(...figures.map(({ program }) => program.length));
  const lines = figures.map(
    (figure) => `  ${figure.program.padEnd(width)}  ${value(figure, unit)}`,
  );
  return [`${name} (goal: ${goal}; ${isMet ? 'met' : 'NOT met'})`, ...lines, ''].join('\n');
}

function figure(program: string, { values, failed }: Outcome, floor: number): Figure {
  if (failed !== undefined) return { program, failed };
  const middle = median(values);
  return {
    program,
    ...{ median: round(middle), min: round(Math.min(...values)), max: round(Math.max(...values)) },
    ...(Number.isNaN(floor) ? {} : { ratio: round(middle / floor) }),
  };
}

function value({ failed, median, min, max, ratio }: Figure, unit: string): string {
  if (failed !== undefined) return `failed: ${failed}`;
  const range = min === max ? '' : ` (${min}–${max})`;
  return `${median} ${unit}${range}${ratio === undefined ? '' : `, ${ratio} x node -e 0`}`;
}

/** Three digits that count, at most. */
function round(value: number): number {
  return Number(value.toPrecision(3));
}
