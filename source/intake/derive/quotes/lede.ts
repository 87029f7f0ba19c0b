import { find } from './cast.ts';
import type { Cast, Figurant } from './cast.ts';
import type { Read } from './casting.ts';
import { namesIn } from './names.ts';
import type { Name } from './names.ts';
import { isAnybody, isRoleNoun } from './role-words.ts';
import { sentenceSubject } from './sentence-subject.ts';

/** Whom a story is about, and the words by which its first lines call him, if they do. */
export type Lede = { readonly figurant: Figurant; readonly words: readonly string[] };

/**
 * Whom a story that begins with “A nurse who …” is about, where a sentence soon after it begins with somebody's
 * full name and no other is named before.
 */
export function introduced([lede, ...rest]: readonly Read[], cast: Cast): Lede | undefined {
  const opening = lede?.sentences.find((sentence) => sentence.length > 6) ?? lede?.sentences[0];
  if (!opening || namesIn(opening).some(isWhole)) return undefined;
  const about = sentenceSubject(opening, 0, opening.length);
  const words = about?.kind === 'common' ? about.words.filter(isRoleNoun) : [];
  const isNew = about !== undefined && /^an?$/i.test(opening[about.at]?.text ?? '');
  for (const { sentences } of rest.slice(0, 3)) {
    for (const sentence of sentences) {
      const name = namesIn(sentence).find(
        ({ kind, words }) => kind === 'person' && words.length > 1,
      );
      if (!name) continue;
      const subject = sentenceSubject(sentence, 0, sentence.length);
      const figurant = find(cast, name.words);
      const isSubject = subject?.kind === 'name' && subject.name.from === name.from;
      if (!isSubject || !figurant) return undefined;
      const isOther =
        figurant.role !== undefined &&
        !words.some(
          (word) => isAnybody(word) || cast.callings.get(word.toLowerCase())?.includes(figurant),
        );
      return { figurant, words: isOther && (!isNew || opening[0]?.kind === 'quote') ? [] : words };
    }
  }
  return undefined;
}

function isWhole({ kind, words }: Name): boolean {
  return kind === 'person' && words.length > 1;
}
