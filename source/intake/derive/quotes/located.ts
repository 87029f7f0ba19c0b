import type { Figurant } from './cast.ts';
import type { Name } from './names.ts';
import type { Sentence } from './tokens.ts';

/** Whether a name stands where a place does: “in Santa Fe”. */
export function isLocated({ from }: Name, sentence: Sentence): boolean {
  // According to Bell
  if (sentence[from - 2]?.lower === 'according') return false;
  return /^(?:in|at|near|into|outside|across|around|through|throughout|toward|towards|from|to|on|via|past|reached|leaving|left)$/.test(
    sentence[from - 1]?.lower ?? '',
  );
}

/** Whether a name could be a man’s and never stands but where a place does; `elsewhere`: whether it does. */
export function isPlace({ kind, age, gender, role, words }: Figurant, elsewhere: boolean): boolean {
  // St. Louis, San Diego
  const isTown = words.length === 2 && townWords.test(words[0] ?? '');
  // Victoria Island
  const isGround = groundWords.test(words.at(-1) ?? '') && !elsewhere;
  return (
    kind === 'person' &&
    (gender === undefined || isGround) &&
    (age ?? role) === undefined &&
    (isTown || !elsewhere)
  );
}

/** How the names of towns begin, in small letters. */
const townWords = /^(?:st\.|san|santa|la|los|las|port|new|fort|mount|cape|são|sao)$/;

/** How places’ names end, and some people’s. */
const groundWords =
  /^(?:island|beach|bay|lake|park|bridge|hills?|creek|square|hall|road|street|house)$/;
