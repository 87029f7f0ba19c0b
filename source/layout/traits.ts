import { eastAsianWidth } from 'get-east-asian-width';
import { segments } from './segments.ts';

/** What layout knows of a UTF-16 unit, as bits. The lowest two are the cells that it adds to its cluster. */
export const trait = {
  cells: 0b11,
  /** Belongs to the cluster of what stands before it. */
  mark: 1 << 2,
  /** How wide it is, and where its cluster ends, depends on what stands beside it. */
  bound: 1 << 3,
  space: 1 << 4,
  letter: 1 << 5,
  number: 1 << 6,
  ideograph: 1 << 7,
  opener: 1 << 8,
  closer: 1 << 9,
  /** A hyphen or a slash. */
  hyphen: 1 << 10,
  /** A dash between two words. */
  dash: 1 << 11,
  /** A line may end behind it (UAX 14, classes BA and ZW). */
  ending: 1 << 12,
  /** Of a script that has no spaces between words: they are looked up. */
  unspaced: 1 << 13,
} as const;

/**
 * The traits of a unit; of a surrogate `pairTraits` tells more. A page of 256 units is looked up when the first of them
 * is met: to ask Unicode about all of them would take longer than to set a story.
 */
export function traitsOf(unit: number): number {
  return table[unit]! || lookUp(unit);
}

/** By unit; 0 where its page hasn't been looked up. */
const table = new Uint16Array(1 << 16);
const known = 1 << 15;

function lookUp(unit: number): number {
  const page = unit & 0xff00;
  const uniform = uniformTraits(page >> 8);
  for (let one = page; one < page + 256; one += 1)
    table[one] = known | (uniform ?? look(String.fromCharCode(one)));
  return table[unit]!;
}

/** What all of a page have that is full of ideographs (Unified, Extension A) or of syllables of Hangul; or of surrogates. */
function uniformTraits(page: number): number | undefined {
  const { ideograph, letter, bound } = trait;
  if ((page >= 0x35 && page < 0x4d) || (page >= 0x4e && page < 0xa0)) return ideograph | letter | 2;
  if (page >= 0xac && page < 0xd7) return letter | 2;
  return page >= 0xd8 && page < 0xe0 ? bound : undefined;
}

/** The traits of a character of two units, but for its cells. */
export function pairTraits(character: string): number {
  const known = pairs.get(character);
  if (known !== undefined) return known;
  const traits = look(character) | trait.bound;
  pairs.set(character, traits);
  return traits;
}

const pairs = new Map<string, number>();

function look(character: string): number {
  expressions ??= compile();
  const { breaking, bound, mark, spacingMark, letter, number, ideograph, unspaced } = expressions;
  if (breaking.test(character))
    return trait.space | (/[\t\n\r\u2028\u2029]/.test(character) ? 0 : cellsOf(character));
  let traits = 0;
  if (letter.test(character)) traits |= trait.letter;
  if (number.test(character)) traits |= trait.number;
  if (ideograph.test(character)) traits |= trait.ideograph | trait.letter;
  if (openers.includes(character)) traits |= trait.opener;
  if (closers.includes(character)) traits |= trait.closer;
  if (hyphens.includes(character)) traits |= trait.hyphen;
  if (dashes.includes(character)) traits |= trait.dash;
  if (endings.includes(character)) traits |= trait.ending;
  if (unspaced.test(character)) traits |= trait.unspaced;
  if (viramas.includes(character) || bound.test(character)) return traits | trait.bound;
  if (vowelSigns.includes(character)) return traits | trait.mark | 1;
  if (spacingMark.test(character)) {
    const isBoundToLast = [...segments(`a${character}`)].length === 1;
    return traits | (isBoundToLast ? trait.mark : 0) | cellsOf(character);
  }
  return mark.test(character) ? traits | trait.mark : traits | cellsOf(character);
}

/** Ambiguous ones are narrow, as string-width has them. */
function cellsOf(character: string): number {
  return eastAsianWidth(character.codePointAt(0)!);
}

/** White space that a line may break at: all of it but the no-break spaces (U+00A0, U+2007, U+202F). */
const breaking =
  '\\t\\n\\r\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000';

/** What a line may not begin with in Japanese and Chinese (JIS X 4051, 6.1), and the closing marks of Latin texts. */
const closers =
  '、。，．・：；！？」』】〉》）〕｝〗〙〛％”’ー々〜～゛゜ヽヾゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…)]';
const openers = '（「『【〈《〔｛〖〘〚“‘([';
/** Those that a line may end behind between letters: of numbers they make one (UAX 14, LB 25). */
const hyphens = '-\u2010/';
const dashes = '—';

/** The space of no width; the marks between syllables of Tibetan and between words of Ethiopic and Hebrew. */
const endings = '\u200B\u0F0B\u1361\u05BE';

/** Sara am of Thai and Lao: a vowel of its own cell in the cluster of its consonant, which string-width leaves out. */
export const vowelSigns = '\u0E33\u0EB3';

/** Consonants may be joined by these (UAX 29, GB9c, and the scripts that join alike); and the keycap around a digit. */
const viramas =
  '\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u0E3A\u0EBA\u0F84\u1039\u103A\u1714\u1715\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F\uA806\uA82C\uA8C4\uA953\uA9C0\uAAF6\uABED\u20E3';

/** Signs before what they belong to (GB9b), letters of Hangul, and the voicing marks of half width. */
const joining =
  '\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u0D4E\\u1100-\\u11FF\\uA960-\\uA97F\\uD7B0-\\uD7FF\\uFF9E\\uFF9F';

let expressions: ReturnType<typeof compile> | undefined;

function compile() {
  return {
    breaking: new RegExp(`[${breaking}]`, 'u'),
    bound: new RegExp(`[\\p{Cc}\\p{Cf}\\p{Cs}\\p{DI}${joining}]`, 'u'),
    mark: /[\p{Mn}\p{Me}]/u,
    spacingMark: /\p{Mc}/u,
    letter: /\p{L}/u,
    number: /\p{N}/u,
    ideograph: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    // Thai, Lao, Myanmar, Khmer.
    unspaced: new RegExp('[\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF]'),
  };
}
