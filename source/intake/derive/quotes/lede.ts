import { find } from './cast.ts';
import type { Cast, Figurant, Read } from './cast.ts';
import { namesIn } from './names.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { isRoleNoun } from './words.ts';

/** Whom a story is about, and the words by which its first lines call him. */
export type Lede = { readonly figurant: Figurant; readonly words: readonly string[] };

/**
 * Whom a story that begins with “A nurse who …” is about, where a sentence soon after it begins with somebody's
 * full name and no other is named before.
 */
export function introduced([lede, ...rest]: readonly Read[], cast: Cast): Lede | undefined {
  const opening = lede?.sentences.find((sentence) => sentence.length > 6);
  const about = opening && sentenceSubject(opening, 0, opening.length);
  if (about?.kind !== 'common' || !/^an?$/i.test(opening?.[about.at]?.text ?? '')) return undefined;
  if (!about.words.some(isRoleNoun)) return undefined;
  for (const { sentences } of rest.slice(0, 3)) {
    for (const sentence of sentences) {
      const name = namesIn(sentence).find(
        ({ kind, words }) => kind === 'person' && words.length > 1,
      );
      if (!name) continue;
      const subject = sentenceSubject(sentence, 0, sentence.length);
      const figurant = find(cast, name.words);
      const isSubject = subject?.kind === 'name' && subject.name.from === name.from;
      return isSubject && figurant ? { figurant, words: about.words } : undefined;
    }
  }
  return undefined;
}
