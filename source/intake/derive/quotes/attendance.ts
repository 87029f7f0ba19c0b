import { find } from './cast.ts';
import type { Figurant } from './cast.ts';
import { byDescription } from './description.ts';
import type { Mention } from './mention.ts';
import { namesIn } from './names.ts';
import type { Name } from './names.ts';
import { attend, stranger } from './reading.ts';
import type { Reading } from './reading.ts';
import { isAnybody, isRoleNoun } from './role-words.ts';
import { genderOf } from './kin.ts';
import { sentenceSubject } from './sentence-subject.ts';
import type { Sentence } from './tokens.ts';
import { isAccording } from './verbs.ts';

/** Calls to mind whom a sentence names, as far as it has been read. */
export function attendance(sentence: Sentence, reading: Reading) {
  const names = namesIn(sentence);
  const subject = sentenceSubject(sentence, 0, sentence.length);
  // I put this to Bell.
  const isOurs = subject?.kind === 'pronoun' && /^(?:i|we)$/.test(subject.word);
  const only = isThing(subject) ? onlyPerson(names) : undefined;
  let next = 0;
  let word = 0;
  return {
    upTo(at: number) {
      for (; word < at; word++) {
        const kin = kinAt(sentence, word);
        if (kin) attend(reading, kin, false);
        const owned = ownedAt(sentence, word, reading);
        if (owned) attend(reading, owned, subject?.at === word + 1);
      }
      for (let name = names[next]; name && name.to <= at; name = names[++next]) {
        const { cast, sentence: now } = reading;
        const figurant = find(cast, name.words, now, genderOf(name.titles));
        if (!figurant) continue;
        const isNew = figurant.seen < 0 && sentence[name.to]?.text === ',';
        // Acme’s chief
        const isOwner = name.possessive && isRoleNoun(sentence[name.to]?.lower ?? '');
        const isFirst =
          subject?.at === name.from || (name.possessive && !isOwner && name.from <= 1);
        // According to Bell, the mayor slept
        const first = name.from - name.before.length;
        const isTold = isAccording(sentence, first - 2) || isAccording(sentence, first - 3);
        attend(reading, figurant, isNew || isFirst || isOurs || isTold || name === only);
      }
    },
  };
}

/** Whether a sentence is about no person: “That drew a snort from Bell.” */
function isThing(subject: Mention | undefined): boolean {
  if (subject?.kind === 'pronoun') return subject.word === 'it';
  return (
    subject === undefined ||
    (subject.kind === 'common' &&
      !subject.words.some((word) => isRoleNoun(word) || isAnybody(word)))
  );
}

function onlyPerson(names: readonly Name[]): Name | undefined {
  const people = names.filter(({ kind }) => kind !== 'body');
  return people.length === 1 && !people[0]?.possessive ? people[0] : undefined;
}

/** “His mother” and the like, where no name follows. */
function kinAt(sentence: Sentence, at: number): Figurant | undefined {
  const noun = sentence[at + 1];
  if (!noun || !owners.has(sentence[at]?.lower ?? '')) return undefined;
  const next = sentence[at + 2];
  const after = sentence[at + 3];
  const isNamed = /^\p{Lu}/u.test((next?.text === ',' ? after : next)?.text ?? '');
  if (isNamed || genderOf([noun.lower]) === undefined) return undefined;
  return stranger([noun.lower]);
}

/** “Acme’s chief”, where no name follows. */
function ownedAt(sentence: Sentence, at: number, reading: Reading): Figurant | undefined {
  const [owner, noun] = [sentence[at], sentence[at + 1]];
  if (!owner || !noun || !/^\p{Lu}.*[’']s$/u.test(owner.text) || !isRoleNoun(noun.lower))
    return undefined;
  if (/^\p{Lu}/u.test(sentence[at + 2]?.text ?? '')) return undefined;
  return byDescription([owner.text, noun.text], reading, false) ?? stranger([noun.text]);
}

const owners = new Set(['his', 'her', 'their', 'my', 'a', 'an']);
