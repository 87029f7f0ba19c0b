import { isDate } from '../story/date.ts';

/**
 * A date as a source writes it, in ISO 8601: `2019-04-09 18:33:51-04`, `8:15 PM, Apr 08, 2019`, `8 April 2019
 * at 20.15 GMT`. An offset only where the source gives one, by a number or by a zone that has one.
 * `undefined` where it isn't a date that exists.
 */
export function isoDate(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const date = numbers(plain) ?? slashed(plain) ?? words(plain);
  return date !== undefined && isDate(date) ? date : undefined;
}

const time = String.raw`(\d{1,2})(?:[:.](\d\d))?(?::(\d\d)(?:\.\d+)?)? ?([ap]\.?m\.?)?`;
const zone = String.raw`(?: ?(Z|UTC|GMT|[ECMP][SD]T|[ECMP]T|(?:GMT|UTC)? ?[+−-]\d{1,2}(?::?\d\d)?))?`;

const numeric = new RegExp(`^(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ]${time}${zone})?$`, 'i');

function numbers(text: string): string | undefined {
  const [all, year, month, day, ...clock] = numeric.exec(text) ?? [];
  return all === undefined ? undefined : `${year}-${month}-${day}${clockText(clock)}`;
}

const american = new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:,? (?:at )?${time}${zone})?$`, 'i');

/** Month, day and year, as the United States writes them: where a day that is no month or one of their zones tells. */
function slashed(text: string): string | undefined {
  const [all, first, second, year, ...clock] = american.exec(text) ?? [];
  const isAmerican = Number(second) > 12 || /^[ECMP][SD]?T$/i.test(clock.at(-1) ?? '');
  if (all === undefined || !isAmerican) return undefined;
  return `${year}-${two(Number(first))}-${two(Number(second))}${clockText(clock)}`;
}

const month = String.raw`(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const weekday = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,? )?`;
const dayOf = `${weekday}(?:${month} ${day}|${day} ${month}),? (\\d{4})`;

const dateFirst = new RegExp(`^${dayOf}(?:,? (?:at )?${time}${zone})?$`, 'i');
const timeFirst = new RegExp(`^(?:at )?${time}${zone},? (?:on )?${dayOf}$`, 'i');

function words(text: string): string | undefined {
  const first = dateFirst.exec(text);
  if (first) return dayText(first.slice(1, 6)) + clockText(first.slice(6));
  const last = timeFirst.exec(text);
  return last ? dayText(last.slice(6)) + clockText(last.slice(1, 6)) : undefined;
}

const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

function dayText([monthA, dayA, dayB, monthB, year]: (string | undefined)[]): string {
  const name = (monthA ?? monthB ?? '').slice(0, 3).toLowerCase();
  return `${year}-${two(monthNames.indexOf(name) + 1)}-${two(Number(dayA ?? dayB))}`;
}

function clockText([hour, minute = '00', second, half, offset]: (string | undefined)[]): string {
  if (hour === undefined) return '';
  const twelve =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  return `T${two(twelve)}:${minute}${second === undefined ? '' : `:${second}`}${offsetText(offset)}`;
}

/** Hours from UTC of the zones of the United States that name one; "ET" is one of two. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

function offsetText(offset = ''): string {
  const [, sign, hours, minutes = '00'] = /([+−-])(\d{1,2}):?(\d\d)?$/.exec(offset) ?? [];
  if (hours !== undefined) return `${sign === '+' ? '+' : '-'}${two(Number(hours))}:${minutes}`;
  return zones[offset.toUpperCase()] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
