import { mannerOf, type Manner } from './manner.ts';

/** The word of going nearest before a preposition, and how many words stand between. */
export type Head = { readonly manner: Manner; readonly distance: number };

/** The head of what words lead to, within their clause; undefined where none of them says anything of a way. */
export function headOf(text: string): Head | undefined {
  const clause = /[^;:“”—]*$/.exec(text)![0];
  const words = clause.split(/[^\p{L}\p{M}’'-]+/u).filter((word) => word !== '');
  for (let distance = 0; distance < Math.min(words.length, farthest); distance++) {
    const word = words[words.length - 1 - distance]!;
    const manner = mannerOf(word);
    // A way's own word gives way to a verb: "took the train".
    if (manner === 'way') {
      if (isVerb.test(words[words.length - 2 - distance] ?? '')) return { manner: 'go', distance };
      return verbBefore(words, distance) ?? { manner, distance };
    }
    // Who says something says where others go.
    if (manner === 'say' && distance > 3) return undefined;
    if (manner !== undefined && !isNoun(words, words.length - 1 - distance))
      return { manner, distance };
  }
  return undefined;
}

/** What stands before a verb: "to walk", and no walk. */
const isVerb =
  /^(?:to|will|would|can|could|may|might|should|must|and|they|he|she|it|we|I|you|who|which)$/;

/** In words: a verb that is farther away governs something else. */
const farthest = 16;

function verbBefore(words: readonly string[], from: number): Head | undefined {
  for (let distance = from + 1; distance <= from + 8 && distance < words.length; distance++) {
    const manner = mannerOf(words[words.length - 1 - distance]!);
    if (manner !== undefined && !/^(?:way|say|still)$/.test(manner)) return { manner, distance };
  }
  return undefined;
}

const opens =
  /^(?:it|they|he|she|which|that|and|will|to|tours?|race|season|shows?|exhibitions?|exhibits?|festival|tournament|series|concerts?|swing|run|trip|rally|circuit|championships?|relay|thread|legs?)[”"’]?$/i;

/** Whether a word that could be a verb of stillness is none here: "in a written note". */
function isNoun(words: readonly string[], at: number): boolean {
  const [before, word, next] = [words[at - 1] ?? '', words[at]!, words[at + 1] ?? ''];
  // Somebody or something that is or does something.
  if (at > 0 && /^\p{Lu}/u.test(word)) return true;
  if (at === 0 && words.length > 1 && /^\p{Lu}\p{Ll}+s$/u.test(word)) return true;
  if (/s$/.test(word) && /^(?:is|are|was|were|has|have|had|will|would|can|may)$/.test(next))
    return true;
  if (/^call/.test(word) && next === 'for') return true;
  // A tour opens somewhere, and a shelter only is open there.
  if (/^open(?:s|ed|ing)?$/.test(word) && !opens.test(before) && !/^\p{Lu}.*[^s]$/u.test(before))
    return true;
  if (before === 'of' && !word.endsWith('ing')) return true;
  // What is bought or given away goes from where it was.
  if (/^(?:is|are|was|were|been|be|being)$/.test(before))
    return /^(?:bought|traded|given|hired|open|held)$/.test(word);
  if (/^(?:stores|shops|docks|berths|camps|plays|shows|calls|checks|books|stocks|ends)$/.test(word))
    return /^(?:has|have|had|of|with|for|new|more|most|some|other|its|their|two|three|four|five|six|\d+)$/.test(
      before,
    );
  return (
    /^(?:a|an|the|its|their|his|her|this|that)$|[’']s$/i.test(before) &&
    /^(?:left|back|board|lead|open|note|trade|grade|own)$/i.test(word)
  );
}

/** Whether it is said to be still, or that somebody says something. */
export function isStill(head: Head | undefined): boolean {
  return head?.manner === 'still' || head?.manner === 'say';
}

type Lead = {
  readonly role: 'start' | 'step' | 'none';
  readonly sure: boolean;
  readonly listed?: true;
  readonly moves?: true;
};

/** What a verb makes of the place that follows it without a preposition; at a time-table's hour any does. */
export function byVerb(text: string, isTimed: boolean): Lead {
  const [, word = ''] = /([\p{L}’'-]+)[ ]$/u.exec(text) ?? [];
  switch (mannerOf(word)) {
    case 'reach':
      // What links places names them in their order.
      if (/^(?:link|connect)/i.test(word)) return { role: 'start', sure: true, listed: true };
      return { role: 'step', sure: true, moves: true };
    case 'leave':
      return { role: 'start', sure: true, moves: true };
    case 'halt':
      return { role: isTimed ? 'step' : 'none', sure: true };
    case 'go':
    case 'start':
    case 'way':
    case 'still':
    case 'say':
    case undefined:
      return { role: 'none', sure: false };
  }
}
