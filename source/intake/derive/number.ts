/** A number as a text gives it. A unit stands where one is said: `%`, a currency's name in the plural. */
export type Amount = { readonly count: number; readonly unit?: string };

/** The number that a text is, from its first character to its last; undefined where it is none or more than one. */
export function readNumber(text: string): Amount | undefined {
  const match = whole.exec(text.trim());
  if (!match?.groups) return undefined;
  const { currency, digits, words, short, scale = '', percent } = match.groups;
  const factor = (scales.get(scale.toLowerCase()) ?? 1) * (shortScale(short) ?? 1);
  const exact =
    digits === undefined ? inWords(`${words} ${scale}`.trim()) : inDigits(digits) * factor;
  // 1.1 million is no 1100000.0000000002.
  const count = Number(exact.toPrecision(15));
  if (!Number.isFinite(count) || count > Number.MAX_SAFE_INTEGER) return undefined;
  const unit = percent === undefined ? currencies.get(currency ?? '') : '%';
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
  ['£', 'pounds'],
  ['¥', 'yen'],
  ['₹', 'rupees'],
]);

const ones = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);
const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/**
 * What reads as one number, for use in larger expressions: digits with separated thousands, numbers in words up
 * to the billions, money, percent. It has no groups that are counted and takes a bounded stretch.
 */
export const number: string = buildPattern();

function buildPattern(): string {
  const one = [...ones.keys()].reverse().join('|');
  const ten = [...tens.keys()].join('|');
  const small = `(?:(?:${ten})(?:[- ](?:${one}))?|${one})`;
  const hundreds = `(?:(?:${small}|an?) hundred(?: (?:and )?${small})?|${small})`;
  const counted = `(?:${hundreds} thousand(?:,? (?:and )?${hundreds})?|an? thousand|half a dozen|an? dozen|${hundreds})`;
  const digits =
    '(?:\\d{1,3}(?:[,\u00a0\u202f\u2009]\\d{3}){1,4}(?!\\d)|\\d{1,12})(?:\\.\\d{1,3})?';
  const money = '(?:US|CA?|A|NZ)?\\$|[€£¥₹]';
  const scale = '(?:[ \u00a0-](?:dozen|hundred|thousand|million|billion)\\b)?';
  const short = '(?:(?:bn|[kKmM])\\b)?';
  const percent = '(?: ?%|[ \u00a0](?:percent|per cent)\\b)?';
  return `(?:(?:(?:${money}) ?)?${digits}${short}${scale}${percent}|${counted}${scale}${percent})`;
}

const whole = new RegExp(
  `^(?:(?<currency>(?:US|CA?|A|NZ)?\\$|[€£¥₹]) ?)?` +
    `(?:(?<digits>\\d[\\d,.\u00a0\u202f\u2009]{0,24}?)(?<short>bn|[kKmM])?|(?<words>[A-Za-z][A-Za-z, -]{0,80}?))` +
    `(?:[ \u00a0-](?<scale>dozen|hundred|thousand|million|billion))?` +
    `(?<percent> ?%|[ \u00a0](?:percent|per cent))?$`,
  'i',
);

function shortScale(short: string | undefined): number | undefined {
  if (short === undefined) return undefined;
  return short === 'bn' ? 1e9 : short.toLowerCase() === 'k' ? 1e3 : 1e6;
}

function inDigits(digits: string): number {
  const sound = /^(?:\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3}){1,4}|\d{1,12})(?:\.\d{1,3})?$/;
  return sound.test(digits) ? Number(digits.replace(/[,\u00a0\u202f\u2009]/g, '')) : NaN;
}

/** Adds up a number in words, left to right; not a number where a word is none. */
function inWords(words: string): number {
  if (words.toLowerCase() === 'half a dozen') return 6;
  let [sum, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s,-]+/)) {
    const value = ones.get(word) ?? tens.get(word);
    const scale = scales.get(word);
    if (value !== undefined) part += value;
    else if (word === 'a' || word === 'an') part += 1;
    else if (scale !== undefined && scale < 1000) part = Math.max(1, part) * scale;
    else if (scale !== undefined) [sum, part] = [(sum + Math.max(1, part)) * scale, 0];
    else if (word !== 'and' || sum + part === 0) return NaN;
  }
  return /^an?$/i.test(words) ? NaN : sum + part;
}
