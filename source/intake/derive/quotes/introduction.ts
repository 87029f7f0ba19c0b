import type { Figurant } from './cast.ts';
import type { Named } from './learn.ts';
import { isRoleNoun } from './role-words.ts';
import { genderOf, kinBefore } from './kin.ts';

/** Whether what stands around a name of one word says that it is somebody’s, of whom no more may be known. */
export function isSomebody(named: Named): boolean {
  const isKin = genderOf([kinBefore(named.sentence, named.name) ?? '']) !== undefined;
  return (
    named.name.titles.length > 0 || isKin || owned(named) || isAged(named) || isIntroduced(named)
  );
}

/** The sex that the words before a name of one word say: “her aunt Sal”, “a boy named Sal”. */
export function introducedGender(named: Named): Figurant['gender'] {
  return genderOf([kinBefore(named.sentence, named.name) ?? '']) ?? namedGender(named);
}

/** Gallo, 52, said; Gallo himself said */
function isAged({ name, sentence }: Named): boolean {
  const [comma, age, end] = sentence.slice(name.to, name.to + 3).map(({ text }) => text);
  if (/^(?:himself|herself)$/.test(comma ?? '')) return true;
  return comma === ',' && /^\d\d$/.test(age ?? '') && /^[,.]$/.test(end ?? '');
}

/** Her cousin Yoandri, the barber Sal */
function owned({ name, sentence }: Named): boolean {
  const owner = sentence[name.from - name.before.length - 1]?.lower ?? '';
  const isOwned = /^(?:his|her|their|my|our|the|a|an)$|[’']s$/.test(owner);
  return isOwned && isRoleNoun(name.before.at(-1) ?? '');
}

/** “One of the sons, Nahuel, sang”, “a man named Rick”, “who gave his name as Rick” */
function isIntroduced({ name, sentence }: Named): boolean {
  const lower = (at: number) => sentence[at]?.lower ?? '';
  const { from, to } = name;
  if (lower(from - 1) === 'called' && lower(from - 2) === 'be') return true;
  if (lower(from - 1) === 'named' || lower(from - 1) === 'called') {
    return personNouns.test(lower(from - 2)) || isRoleNoun(lower(from - 2));
  }
  const before = [from - 2, from - 3, from - 4].map(lower);
  if (
    lower(from - 1) === 'as' &&
    /^(?:name|himself|herself)$/.test(
      before.find((word) => word !== 'only' && word !== 'just') ?? '',
    )
  )
    return true;
  if (lower(from - 1) !== ',' || lower(to) !== ',') return false;
  // One of them, Annie,
  return [from - 3, from - 4, from - 5].some((at) => lower(at) === 'of' && lower(at - 1) === 'one');
}

const personNouns = /^(?:man|woman|boy|girl|teenager|stranger|guy|child|kid)$/;

/** What “a boy named Dewi” says of whether a man is named. */
function namedGender({ name, sentence }: Named): Figurant['gender'] {
  const noun = sentence[name.from - 2]?.lower ?? '';
  if (!/^(?:named|called)$/.test(sentence[name.from - 1]?.lower ?? '')) return undefined;
  return /^(?:man|boy|guy)$/.test(noun)
    ? 'he'
    : /^(?:woman|girl)$/.test(noun)
      ? 'she'
      : genderOf([noun]);
}
