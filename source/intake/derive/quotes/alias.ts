import { word } from './grammar.ts';
import { namesIn } from './names.ts';
import type { Name } from './names.ts';
import type { Sentence } from './tokens.ts';

/**
 * What else a sentence says that one whom it names is called, in small letters: “Ann Bell, known as Kak Ani,”,
 * “Ed ‘Shine’ Roe”. Undefined where it says nothing of the kind.
 */
export function aliasOf(sentence: Sentence, name: Name): readonly string[] | undefined {
  const nickname = sentence.slice(name.from, name.to).find(({ kind }) => kind === 'quote');
  if (nickname) return wordsIn(nickname.text);
  const verb = sentence.findIndex(
    ({ lower }, at) => at >= name.to && at < name.to + far && called.test(lower),
  );
  if (verb === -1) return undefined;
  const at = word(sentence, verb + 1) === 'as' ? verb + 2 : verb + 1;
  const quoted = sentence[at];
  if (quoted?.kind === 'quote') return wordsIn(quoted.text);
  const first = /^[‘'“"]$/.test(quoted?.text ?? '') ? at + 1 : at;
  const [other] = namesIn(sentence, first);
  return other?.from === first ? other.words.map((each) => each.toLowerCase()) : undefined;
}

/** In tokens: “, affectionately known as” is no longer. */
const far = 6;

const called = /^(?:known|called|alias|nicknamed)$/;

/** The words of a name that stands in marks; undefined where it is none. */
function wordsIn(quoted: string): string[] | undefined {
  const words = quoted.match(/[\p{L}’'-]*\p{L}/gu) ?? [];
  const isName = words.length <= 4 && words.every((each) => /^[’']?\p{Lu}/u.test(each));
  return words.length > 0 && isName
    ? words.map((each) => each.replace(/^[’']/, '').toLowerCase())
    : undefined;
}
