import type { Speaker } from '../../../story/story.ts';
import { find } from './cast.ts';
import type { Figurant } from './cast.ts';
import { fullName } from './casting.ts';
import { byDescription } from './description.ts';
import type { Mention } from './mention.ts';
import { byPronoun } from './pronoun.ts';
import { lastPerson } from './reading.ts';
import type { Reading } from './reading.ts';
import { isRoleNoun } from './role-words.ts';
import { genderOf } from './kin.ts';

/** Who a mention is: of the cast, or one who isn't in it and is a speaker all the same; null where it isn't told. */
export function resolve(mention: Mention, reading: Reading): Figurant | null {
  switch (mention.kind) {
    case 'name':
      return byName(mention, reading);
    case 'pronoun':
      return byPronoun(mention.word, reading);
    case 'common':
      return byDescription(mention.words, reading, mention.apposed, mention.isDefined);
  }
}

/** How a figurant is named as a speaker, a letter by who wrote it; null where he has no name. */
export function speakerOf({ name, role, author }: Figurant): Speaker | null {
  if (author) return speakerOf(author);
  if (name === '') return null;
  return role === undefined ? { name } : { name, role };
}

function byName({ name }: Extract<Mention, { kind: 'name' }>, reading: Reading): Figurant | null {
  const { cast } = reading;
  const [word = ''] = name.words;
  if (/^\p{Lu}{2,6}$/u.test(word) && name.words.length === 1) {
    const body = cast.all.find(({ kind, words }) => kind === 'body' && isShortFor(word, words));
    if (body) return body;
  }
  const known = find(cast, name.words, reading.sentence, genderOf(name.titles));
  if (name.words.length === 1 && known?.kind !== 'person' && isMany(word)) return null;
  if (known) return known;
  // sagt der Schäfer
  if (name.kind === 'unknown' && name.noun && isRoleNoun(word)) {
    return byDescription(['the', word], reading, false);
  }
  if (name.kind === 'unknown' && name.from === 0 && /(?:[^s]s|ce|men)$/.test(word)) {
    return byDescription([word], { ...reading, attention: [], sentence: 0 }, false);
  }
  if (name.kind === 'unknown' && name.article) {
    // the Italian; the Pentagon
    if (/(?:an|er|ese|ish|i|ch)$/.test(word) && !bodies.test(word)) return lastPerson(reading);
    return { name: `the ${fullName(name)}`, kind: 'body', words: name.words, seen: 0 };
  }
  const kind = name.kind === 'body' ? 'body' : 'person';
  return { name: fullName(name), kind, words: name.words, seen: 0 };
}

/** What could be somebody from a country, and isn’t. */
const bodies =
  /^(?:Vatican|Taliban|Guardian|Times|Church|Observer|Register|Examiner|Enquirer|Inquirer)$/;

/** “Residents”, “Villagers”: people whom no name stands for, capitalised where a sentence begins. */
function isMany(word: string): boolean {
  return /^\p{Lu}.*[^s]s$/u.test(word) && !surnames.test(word) && isRoleNoun(word.slice(0, -1));
}

/** Names that end as words for several people do. */
const surnames =
  /^(?:.?[aeou]yers|My?ers|Meyers|Rog?d?gers|Sanders|Saunders|Peters|Waters|Masters|Summers|Winters|Walters|Withers|Bowers|Flowers|Powers|Landers|Enders|Akers|Vickers|Rivers|Stivers|Childers|Sellers|Towers|Brewers|Eggers|Ehlers|Lauders|Chalmers|Seagers|Dreyers|Ebers)$/;

/** NHC, the National Housing Council */
function isShortFor(initials: string, words: readonly string[]): boolean {
  const weighty = words.filter((word) => !/^(?:of|for|the|and|on|in)$/.test(word));
  return weighty.length > 1 && weighty.map(([first]) => first).join('') === initials.toLowerCase();
}
