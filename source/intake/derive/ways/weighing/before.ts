import { mannerOf, type Manner } from '../leads/manner.ts';

/** The preposition that leads to what follows words, "none" or "^" at the sentence's beginning. */
export function prepositionBefore(left: readonly string[]): string {
  const phrase = left
    .slice(-5)
    .join(' ')
    .replace(/(?: the)?$/, '');
  if (/ by way of$|^by way of$/.test(phrase)) return 'via';
  if (/as far as$/.test(phrase)) return 'as far as';
  if (/\b(?:way|route) (to|from)$/.test(phrase)) return `way ${/\w+$/.exec(phrase)![0]}`;
  if (/\bout of$/.test(phrase)) return 'from';
  let at = left.length - 1;
  let seen = '';
  for (let n = 0; n < 5 && at >= 0; n++, at--) {
    const word = left[at]!;
    if (word === 'of') {
      seen = 'of ';
      continue;
    }
    if (prepositions.has(word))
      return n === 0 || determiners.test(left[at + 1]!) ? `${seen}${word}` : `~${word}`;
    if (!/^\p{L}/u.test(word) || word === 'N' || mannerOf(word) !== undefined) break;
  }
  return left.length === 0 ? '^' : `${seen}none`;
}

const prepositions = new Set(
  'from since to into onto toward towards for via through past over across along around round beyond down up by in at near off outside inside above below opposite of on between leaving before after until with and or than as like about against beside under behind'.split(
    ' ',
  ),
);

const determiners =
  /^(?:the|a|an|its|their|his|her|nearby|downtown|central|old|port|town|city|village|island|far|north|south|east|west|northern|southern|eastern|western|lake|of|just|greater)$/;

/** A word of going, staying or saying: what it says of a way, and how near it stands. */
type Head = { readonly word: string; readonly manner: string; readonly near: string };

/** The last such word of those before a name. */
export function headBefore(left: readonly string[], manners: Manners): Head {
  let crossed = 0;
  for (let at = left.length - 1, n = 0; at >= 0 && n < 16; at--, n++) {
    const word = left[at]!;
    if (/^[;:—]$/.test(word)) break;
    if (word === 'N') crossed++;
    const manner = manners[at];
    if (manner !== undefined)
      return {
        word,
        manner,
        near: `${n < 2 ? 0 : n < 4 ? 1 : n < 8 ? 2 : 3}${Math.min(2, crossed)}`,
      };
  }
  return { word: 'none', manner: 'none', near: '' };
}

/** What the first such word after a name says. */
export function mannerAfter(words: readonly string[], from: number, manners: Manners): string {
  for (let at = from; at < Math.min(words.length, from + 5); at++) {
    if (/^[.;N]$/.test(words[at]!)) return 'none';
    const manner = manners[at];
    if (manner !== undefined) return manner;
  }
  return 'none';
}

/** Of each word of a sentence what it says of a way, prepositions left out. */
export type Manners = readonly (Manner | undefined)[];

export function mannersIn(words: readonly string[]): Manners {
  return words.map((word) => (prepositions.has(word) ? undefined : mannerOf(word)));
}

/** The tense of the verb before a name. */
export function tenseBefore(left: readonly string[]): string {
  for (let at = left.length - 1, n = 0; at >= 0 && n < 12; at--, n++) {
    const word = left[at]!;
    if (/^(?:had|having|'d|they'd|he'd|she'd|i'd|we'd)$/.test(word)) return 'had';
    if (/^(?:has|have|they've|we've|he's|she's)$/.test(word)) return 'has';
    if (/^(?:will|would|shall)$/.test(word)) return word;
    if (/^(?:is|are)$/.test(word)) return 'is';
    if (/^(?:was|were)$/.test(word)) return 'was';
    if (/ed$|^(?:went|left|came|took|drove|flew|rode|got|ran|began)$/.test(word)) return 'past';
  }
  return 'none';
}
