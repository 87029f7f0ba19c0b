/** What is told of a page that was kept and can't be fetched now: from when it is, and how long ago that was. */
export function keptText(fetched: Date, now: Date): string {
  const ago = agoText(now.getTime() - fetched.getTime());
  return `Kept from ${dayText(fetched)}${ago}: it can’t be fetched now`;
}

/** The day where the reader is. */
function dayText(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${date.getFullYear()}-${month}-${day}`;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** The largest first; a month and a year by their mean length in the calendar. */
const units: readonly (readonly [name: string, ms: number])[] = [
  ['year', 365.2425 * day],
  ['month', (365.2425 / 12) * day],
  ['day', day],
  ['hour', 60 * minute],
  ['minute', minute],
];

/** How long ago that is, in ms, in whole units of the largest that it has one of; nothing where a clock was wrong. */
function agoText(age: number): string {
  if (!(age >= 0)) return '';
  const [name, length] = units.find(([, length]) => age >= length) ?? [];
  if (name === undefined || length === undefined) return ', less than a minute ago';
  const count = Math.floor(age / length);
  return `, ${count} ${name}${count === 1 ? '' : 's'} ago`;
}
