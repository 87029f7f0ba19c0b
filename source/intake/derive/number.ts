import { inWords, numeral, scales, simpleNumeral } from './numeral.ts';

/** A number as a text gives it. A unit stands where one is said: `%`, a currency's name in the plural. */
export type Amount = { readonly count: number; readonly unit?: string };

/** The number that a text is, from its first character to its last; undefined where it is none or more than one. */
export function readNumber(text: string): Amount | undefined {
  const simple = /^\d{1,12}$/.test(text) ? Number(text) : simpleNumeral(text);
  if (simple !== undefined) return { count: simple };
  const match = whole.exec(text.trim());
  if (!match?.groups) return undefined;
  const { currency, digits, words, short, scale = '', percent, after } = match.groups;
  const isMeasured = [currency?.replace('€', ''), short, scale, percent].some(Boolean);
  const factor = (scales.get(scale.toLowerCase()) ?? 1) * (shortScale(short) ?? 1);
  const exact =
    digits === undefined
      ? inWords(`${words} ${scale}`.trim())
      : inDigits(digits, isMeasured) * factor;
  // 1.1 million is no 1100000.0000000002.
  const count = Number(exact.toPrecision(15));
  if (!Number.isFinite(count) || count > Number.MAX_SAFE_INTEGER) return undefined;
  const unit =
    percent === undefined
      ? currencies.get(currency?.toUpperCase() ?? after?.toLowerCase().slice(0, 4) ?? '')
      : '%';
  return { count, ...(unit !== undefined && { unit }) };
}

const currencies = new Map([
  ['$', 'dollars'],
  ['US$', 'dollars'],
  ['C$', 'Canadian dollars'],
  ['CA$', 'Canadian dollars'],
  ['A$', 'Australian dollars'],
  ['NZ$', 'New Zealand dollars'],
  ['€', 'euros'],
  ['euro', 'euros'],
  ['doll', 'dollars'],
  ['£', 'pounds'],
  ['¥', 'yen'],
  ['₹', 'rupees'],
  ['RS', 'rupees'],
  ['RS.', 'rupees'],
  ['₦', 'naira'],
  ['N', 'naira'],
  ['₱', 'pesos'],
  ['P', 'pesos'],
  ['R', 'rand'],
  ['RM', 'ringgit'],
  ['S$', 'Singapore dollars'],
  ['HK$', 'Hong Kong dollars'],
  ['SH', 'shillings'],
  ['KSH', 'shillings'],
  ['USH', 'shillings'],
  ['TSH', 'shillings'],
]);

/** Whether a unit is money. */
export function isCurrency(unit: string | undefined): boolean {
  return unit !== undefined && money.has(unit);
}

const money = new Set(currencies.values());

const dollars = '(?:US|CA?|A|NZ|S|HK)?\\$';
/** Money that letters stand for, right before its digits: rupees, shillings, naira, pesos, rand, ringgit. */
const letters =
  '(?:(?:Rs\\.?|[KUT]?Sh|RM)(?= ?\\d)|[NPR](?=\\d[\\d.]*(?:[, ]\\d{3}|[ -]?(?:[mb]illion|bn|m)\\b)))';

const space = '[ \u00a0\u202f\u2009]';
const grouped = `(?:\\d{1,2}(?:,\\d{2}){1,4},\\d{3}|\\d{1,3}(?:(?:,\\d{3}){1,4}|(?:\\.\\d{3}){1,4}|(?:${space}\\d{3}){1,4}|(?:['’]\\d{3}){1,4}))`;

/**
 * What reads as one number, for use in larger expressions: digits with separated thousands, numbers in words up
 * to the billions, money, percent. It has no groups that are counted and takes a bounded stretch.
 */
export const number: string = buildPattern();

function buildPattern(): string {
  const digits = `(?:${grouped}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,12}(?:\\.\\d{1,3}|,\\d{1,2}(?= ?(?:%|€|[a-z]|$)))?)`;
  const symbol = `${dollars}|[€£¥₹₦₱]|${letters}`;
  const scale = '(?:[ \u00a0-](?:dozen|hundred|thousand|lakh|million|crore|billion|trillion)\\b)?';
  const short = '(?:(?:bn|[kKmM])\\b)?';
  const percent = '(?: ?%|[ \u00a0](?:percent|per cent)\\b)?';
  return `(?:(?:(?:${symbol}) ?)?${digits}${short}${scale}(?: ?€| (?:euros?|dollars)\\b|${percent})|${numeral}${scale}(?: (?:euros?|dollars)\\b|${percent}))`;
}

const whole = new RegExp(
  `^(?:(?<currency>${dollars}|[€£¥₹₦₱]|${letters}) ?)?` +
    `(?:(?<digits>\\d[\\d,.'’ \u00a0\u202f\u2009]{0,24}?)(?<short>bn|[kKmM])?|(?<words>[A-Za-z][A-Za-z, -]{0,80}?))` +
    `(?:[ \u00a0-](?<scale>dozen|hundred|thousand|lakh|million|crore|billion|trillion))?` +
    `(?:(?<percent> ?%|[ \u00a0](?:percent|per cent))| ?(?<after>€|euros?|dollars))?$`,
  'i',
);

function shortScale(short: string | undefined): number | undefined {
  if (short === undefined) return undefined;
  return short === 'bn' ? 1e9 : short.toLowerCase() === 'k' ? 1e3 : 1e6;
}

const separate = new RegExp(`^(?<whole>${grouped})(?:[.,](?<fraction>\\d{1,2}))?$`);

/**
 * Digits with points or commas. A lone point before three digits parts thousands, but where the number is one of
 * dollars, a share or of a scale; a lone comma before fewer is a decimal one.
 */
function inDigits(digits: string, isMeasured: boolean): number {
  const isDecimal = /^\d{1,3}\.\d{3}$/.test(digits) && (isMeasured || digits.startsWith('0'));
  const { whole = '', fraction = '0' } = separate.exec(digits)?.groups ?? {};
  if (whole !== '' && !isDecimal) return Number(`${whole.replace(/\D/g, '')}.${fraction}`);
  if (/^\d{1,12}(?:\.\d{1,3})?$/.test(digits)) return Number(digits);
  return /^\d{1,12},\d{1,2}$/.test(digits) ? Number(digits.replace(',', '.')) : NaN;
}
