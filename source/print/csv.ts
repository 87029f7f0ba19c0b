import { isLocated, legs } from '../story/route.ts';
import type { Story } from '../story/story.ts';
import type { View } from '../story/view.ts';

/** The views that are tables. */
type TableView = Exclude<View, 'story'>;

/**
 * A view as CSV, with paragraphs as they are numbered in JSON. Records end in CRLF, since RFC 4180 says so and every
 * reader of CSV takes it. A stated total is no record: whoever adds the column up would count it twice. JSON and
 * Markdown have it, and the way back of a route, whose length is that of no stop.
 */
export function csv(story: Story, view: TableView): string {
  return [headers[view], ...records(story, view)]
    .map((record) => `${record.map(cell).join(',')}\r\n`)
    .join('');
}

const headers = {
  quotes: ['quote', 'speaker', 'role', 'paragraph'],
  figures: ['figure', 'label', 'count', 'paragraph'],
  route: ['order', 'name', 'region', 'latitude', 'longitude', 'leg_miles'],
} as const;

type Cell = string | number | undefined;

function records(story: Story, view: TableView): Cell[][] {
  switch (view) {
    case 'quotes':
      return story.quotes.map(({ text, speaker, paragraph }) => [
        ...[text, speaker?.name, speaker?.role, paragraph],
      ]);
    case 'figures':
      return story.figures.flatMap(({ title, rows, paragraph }) =>
        // A count without its unit would be another count.
        rows.map(({ label, count, unit }) => [
          ...[title, unit === undefined ? label : `${label} (${unit})`, count, paragraph],
        ]),
      );
    case 'route':
      return story.routes.flatMap((route) => {
        const lengths = [undefined, ...legs(route).map(({ miles }) => miles)];
        return route.stops.map((stop, index) => {
          const { latitude, longitude } = isLocated(stop) ? stop : {};
          const miles = lengths[index];
          return [
            ...[index + 1, stop.name, stop.region, latitude, longitude],
            miles === undefined ? undefined : Number(miles.toFixed(1)),
          ];
        });
      });
  }
}

function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = isRun(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Whether a spreadsheet would take a text for a formula (OWASP, CSV injection), its full-width signs and space before
 * it included. A number isn't one, with whichever sign.
 */
function isRun(text: string): boolean {
  return /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text);
}
