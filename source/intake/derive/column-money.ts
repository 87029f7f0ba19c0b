import { isCurrency } from './number.ts';
import type { Counted } from './runs.ts';
import { isTotalLabel } from './total.ts';

/** The lines of a run with the currency that only the first of a column of money says, and its total, if it has one. */
export function withCurrency(lines: readonly Counted[]): readonly Counted[] {
  const unit = lines[0]?.row.unit;
  if (!unit || !isCurrency(unit)) return lines;
  const bare = lines.filter(({ row }) => row.unit === undefined);
  const isSaidOfAll = lines.every(({ row }) => row.unit === undefined || row.unit === unit);
  const isSummed = lines.some(({ row }) => row.unit === unit && isTotalLabel(row.label));
  const areSums = bare.length > 1 && bare.every(({ row }) => row.count >= 1000);
  if (!isSaidOfAll || !(isSummed || areSums)) return lines;
  return lines.map((line) => ({ ...line, row: { ...line.row, unit } }));
}
