const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Whether a text is an ISO 8601 date, with or without a time, that exists: there is no February 30. */
export function isDate(date: string): boolean {
  const [all, year, month, day, hour = '0', minute = '0', second = '0', offset = 'Z'] =
    iso.exec(date) ?? [];
  if (all === undefined) return false;
  const [, offsetHours = '0', offsetMinutes = '0'] = /^.(\d\d):?(\d\d)$/.exec(offset) ?? [];
  const midnight = new Date(`${year}-${month}-${day}T00:00Z`);
  return (
    midnight.getUTCDate() === Number(day) &&
    Math.max(Number(hour), Number(offsetHours)) < 24 &&
    Math.max(Number(minute), Number(second), Number(offsetMinutes)) < 60
  );
}

/**
 * An ISO 8601 date as a newspaper writes it, in the time of the place that gave it: a time zone stands only
 * where the source gives one. What isn't such a date is given back as it is.
 */
export function dateText(date: string): string {
  const [all, year, month, day, hour, minute, , offset] = iso.exec(date) ?? [];
  if (all === undefined) return date;
  const text = `${months[Number(month) - 1]} ${Number(day)}, ${year}`;
  if (hour === undefined) return text;
  const half = Number(hour) < 12 ? 'a.m.' : 'p.m.';
  return `${text}, ${Number(hour) % 12 || 12}:${minute} ${half}${zoneText(offset)}`;
}

function zoneText(offset: string | undefined): string {
  if (offset === undefined) return '';
  if (offset === 'Z') return ' UTC';
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  return ` UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
