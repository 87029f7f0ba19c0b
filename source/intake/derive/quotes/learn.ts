import type { Figurant } from './cast.ts';
import { nameGender } from './first-names.ts';
import { namesIn } from './names.ts';
import type { Name } from './names.ts';
import { isRoleNoun } from './role-words.ts';
import { kinBefore, relatives } from './kin.ts';
import { describe, predicate } from './roles.ts';
import { speechVerbs } from './speech-words.ts';
import type { Sentence } from './tokens.ts';

/** A name where it stands. */
export type Named = { readonly name: Name; readonly sentence: Sentence; readonly text: string };

/** Keeps what a sentence says of one whom it names: his role, his age, his sex. */
export function learn(figurant: Figurant, { name, sentence, text }: Named): void {
  const { role, age, gender, called } = describe(text, sentence, name);
  const next = sentence[name.to]?.lower ?? '';
  const that = sentence[name.to + 1]?.text === 'that' ? 2 : 1;
  const own = sentence[name.to + that]?.text;
  const said = speechVerbs.has(next) && (own === 'he' || own === 'she') ? own : undefined;
  // Sleepy Joe Bell
  const isNicknamed = name.words.length > 2 && !name.words[0]!.endsWith('.');
  const second = isNicknamed ? (name.words[1] ?? '') : '';
  const first =
    name.words.length > 1 ? (nameGender(name.words[0] ?? '') ?? nameGender(second)) : undefined;
  // Spokesman Ann Bell
  const isOffice =
    first !== undefined && called.some((each) => /[a-z]{3}sman\b|chairman\b/i.test(each));
  figurant.gender ??=
    (isOffice ? first : gender) ??
    first ??
    said ??
    apposed(sentence, name) ??
    ownPronoun(sentence, name);
  figurant.age ??= age;
  const kin = kinBefore(sentence, name) ?? name.before.at(-1) ?? '';
  figurant.called ??= new Set();
  if (relatives.test(kin)) {
    figurant.kin = true;
    figurant.called.add(kin);
  }
  if (figurant.called.size < 40) {
    for (const word of called.join(' ').toLowerCase().split(/[\s-]/)) figurant.called.add(word);
  }
  const deeds = deedsOf(sentence, name);
  if (deeds.length > 0) figurant.deeds = [...(figurant.deeds ?? []), ...deeds].slice(-12);
  if (role && (figurant.role === undefined || figurant.role.endsWith('.'))) figurant.role = role;
}

/** “Directs” and “poll” of “Ann Bell, who directs the poll”, “accused” of “Bell, who is accused of”, “the trial of Bell”. */
function deedsOf(sentence: Sentence, { from, to, before }: Name): string[] {
  const first = from - before.length;
  const noun = sentence[first - 2]?.lower ?? '';
  const isTried = /^(?:trial|arrest|prosecution|conviction)$/.test(noun);
  if (isTried && sentence[first - 1]?.lower === 'of') return ['accused'];
  const comma = sentence[to]?.text === ',' ? to + 1 : to;
  const start = sentence[comma]?.lower === 'who' ? comma + 1 : to;
  let verb = start;
  while (verb < start + 4 && auxiliaries.test(sentence[verb]?.lower ?? '')) verb++;
  const text = sentence[verb]?.lower ?? '';
  const isDeed = start > to ? /.{2}(?:s|ed|ght|w|ote|on)$/.test(text) : charges.test(text);
  const object =
    sentence[/^(?:the|a|an|its|this)$/.test(sentence[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1];
  if (!isDeed) return [];
  return object?.kind === 'word' && start > to ? [text, object.lower] : [text];
}

/** “The man she beat, Lee Bell, left”: what the noun says that a name stands beside. */
function apposed(sentence: Sentence, { from, titles }: Name): Figurant['gender'] {
  if (sentence[from - 1]?.text !== ',' || titles.length > 2) return undefined;
  const clause = sentence.slice(0, from - 1);
  const noun = clause.slice(0, 2).map(({ lower }) => lower);
  const isShort = clause.length < 8 && !clause.some(({ text }) => /^[,;:]$/.test(text));
  if (!isShort || !/^(?:the|a)$/.test(noun[0] ?? '')) return undefined;
  return /^(?:man|boy)$/.test(noun[1] ?? '')
    ? 'he'
    : /^(?:woman|girl)$/.test(noun[1] ?? '')
      ? 'she'
      : undefined;
}

const auxiliaries = /^(?:is|was|has|had|have|been|also|then|later|first|now|once|still)$/;
const charges = /^(?:accused|charged|pleaded|indicted|testified|sued|convicted|arrested)$/;

/** What one does to another, and hardly to oneself. */
const towards =
  /^(?:shook|hugged|kissed|married|divorced|thanked|asked|told|met|joined|followed|replaced|succeeded|defeated|beat|unseated|helped|accused|sued|praised|congratulated)$/;

/** The sex that the pronouns after a name have, where the sentence names nobody else. */
function ownPronoun(sentence: Sentence, name: Name): Figurant['gender'] {
  const isOther = ({ kind, from }: Name) =>
    kind !== 'body' &&
    from !== name.from &&
    !/^(?:in|at|from|near|of|to)$/.test(sentence[from - 1]?.lower ?? '');
  // Bell’s coach had his face in a towel
  if (name.possessive && isRoleNoun(sentence[name.to]?.lower ?? '')) return undefined;
  if (namesIn(sentence).some(isOther)) return undefined;
  // Her cousin Ann drove to meet her
  if (sentence.slice(0, name.from).some(({ lower }) => /^(?:his|her)$/.test(lower)))
    return undefined;
  const after = sentence.slice(name.to).map(({ lower }) => lower);
  // Bell promised she would be paid, Bell shook her hand
  if (/^(?:promised|assured)$/.test(after[0] ?? '') && /^(?:he|she)$/.test(after[1] ?? ''))
    return undefined;
  if (towards.test(after[0] ?? '') && /^(?:him|his|her)$/.test(after[1] ?? '')) return undefined;
  if (after.some((word, at) => word === 'they' && after[at + 1] === '/')) return 'they';
  // Bell remembers, a mechanic held it against his cheek
  const article = after.findIndex((word, at) => at > 1 && /^(?:a|an|the)$/.test(word));
  if (article !== -1 && after.slice(article, article + 4).some(isRoleNoun)) return undefined;
  const he = after.some((word) => /^(?:he|him|his|himself)$/.test(word));
  const she = after.some((word) => /^(?:she|her|hers|herself)$/.test(word));
  return he === she ? undefined : he ? 'he' : 'she';
}

/** Takes the role of whom the sentence before was about from “She is executive director at …”. */
export function copula(text: string, sentence: Sentence, before: Figurant | undefined): void {
  const word = sentence[0]?.text ?? '';
  if (!before || before.role !== undefined) return;
  const isSubject = /^(?:He|She|They)$/.test(word) || before.words.at(-1) === word.toLowerCase();
  if (isSubject) before.role = predicate(text, sentence, 1);
}
