import type { Figure, FigureRow } from './story.ts';

/** What a figure's rows come to. Rows that count other units are added all the same. */
export function sum({ rows }: Figure): number {
  const places = Math.max(0, ...rows.map(({ count }) => decimals(count)));
  // Added up in whole numbers, so that 0.1 and 0.2 are 0.3.
  const scale = 10 ** places;
  return rows.reduce((total, { count }) => total + Math.round(count * scale), 0) / scale;
}

/** Whether a figure's rows come to the total that its source states; `undefined` where none is stated. */
export function addsUp(figure: Figure): boolean | undefined {
  return figure.total && sum(figure) === figure.total.count;
}

function decimals(count: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e(.+))?$/.exec(`${count}`) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** A figure's stated total as a row of its own: in the unit of the rows where all have one that its label doesn't say. */
export function totalRow({ rows, total }: Figure): FigureRow | undefined {
  const unit = rows[0]?.unit;
  const isUnsaid =
    unit !== undefined &&
    rows.every((row) => row.unit === unit) &&
    !total?.label.toLowerCase().includes(unit);
  return total && { ...total, ...(isUnsaid && { unit }) };
}
