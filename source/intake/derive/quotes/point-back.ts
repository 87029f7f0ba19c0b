import { find } from './cast.ts';
import type { Cast, Figurant } from './cast.ts';
import { namesIn } from './names.ts';
import type { Sentence } from './tokens.ts';

/** Who spoke, as the sentence after a quotation says: “That was how Ann Bell began.”, “So said Bell.” */
export function pointedBack(sentence: Sentence, cast: Cast): Figurant | undefined {
  const words = sentence
    .slice(0, 6)
    .map(({ lower }) => lower)
    .join(' ');
  if (!pointing.test(words)) return undefined;
  const name = namesIn(sentence).find(({ kind, from }) => kind !== 'body' && from < 14);
  if (!name || name.from - name.before.length - name.titles.length > 10) return undefined;
  const figurant = find(cast, name.words);
  return figurant?.kind === 'person' ? figurant : undefined;
}

const pointing =
  /^(?:(?:that|this|it|such) (?:was|is|[’'] ?s|s) (?:how|what|the (?:answer|reply|question|response|verdict|view|message|advice|way|line|word|reaction|assessment|summary|opinion)|\p{L}+[’']s|from)\b|(?:those|these) (?:were|are) (?:the )?(?:\p{L}+ )?(?:words|\p{L}+[’']s)\b|so (?:said|says|wrote|writes|began|begins|spoke|went|ran)\b|thus (?:spoke|began|wrote|said)\b|the (?:words|speaker|voice|line|question|message|words,) (?:was|were|is|are|belong|belongs|belonged|came|come)\b)/u;
