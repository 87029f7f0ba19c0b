import { lengths, weights } from './measure-words.ts';
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

/**
 * Rows with broken counts that the lines above them say the measure of, once for all: "Rain since Monday, in millimetres",
 * "Station, mm".
 */
export function withMeasure(lines: readonly Counted[], above: string): readonly Counted[] {
  const isBroken = lines.some(({ row }) => row.unit === undefined && !Number.isInteger(row.count));
  if (!isBroken || lines.some(({ row }) => row.unit !== undefined)) return lines;
  const unit =
    (said.exec(above) ?? measure.exec(above))?.[1]?.toLowerCase() ??
    (/\bin per ?cent\b/i.test(above) ? '%' : undefined);
  if (unit === undefined) return lines;
  return lines.map((line) => ({ ...line, row: { ...line.row, unit: unit.replace(many, '$1') } }));
}

/** Rows that all say of what measure they are, "220 tonnes of maize": the measure as their unit, not as a part of their labels. */
export function withMeasureOf(lines: readonly Counted[]): readonly Counted[] {
  const unit = lines[0] && measuredIn(lines[0].row);
  if (
    unit === undefined ||
    lines.some(({ row }) => row.unit !== undefined || measuredIn(row) !== unit)
  )
    return lines;
  return lines.map((line) => ({
    ...line,
    row: { ...line.row, label: line.row.label.replace(measured, ''), unit },
  }));
}

function measuredIn({ label }: Counted['row']): string | undefined {
  return measured.exec(label)?.[1]?.toLowerCase();
}

const words = `(?:${lengths}|${weights})`;
const measured = new RegExp(`^(${words}) of (?=\\p{L})`, 'iu');
const said = new RegExp(`\\bin (${words}|thousands|millions|billions)\\b`, 'i');
/** Of rain, and not the 100 metres that were run. */
const measure = new RegExp(`(?<!\\d )\\b(${words})\\b`, 'i');

const many = /^(thousand|million|billion)s$/;
