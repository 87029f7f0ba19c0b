import type { Cast, Figurant } from './cast.ts';
import { lastPerson, messageBy } from './reading.ts';
import type { Reading } from './reading.ts';
import { bodyNouns, isRoleNoun, strangers } from './role-words.ts';
import { genderOf } from './kin.ts';
import { isMessage } from './speech-words.ts';

/** Who “the mayor”, “her husband”, “the agency” or “the letter” is; null where the story doesn’t tell. */
export function byDescription(
  words: readonly string[],
  reading: Reading,
  apposed: boolean,
  isDefined = false,
): Figurant | null {
  const { cast, attention } = reading;
  const lower = words.map((word) => word.toLowerCase());
  const noun = (lower.at(-1) ?? '').replace(/[’']s$/, '');
  if (isMessage(noun)) return messageOf(noun, lower[0] ?? '', reading);
  if (/^(?:an?|the)$/.test(lower[0] ?? '') && reading.lede?.words.includes(noun)) {
    return reading.lede.figurant;
  }
  if (/^(?:a|an|one|some|another|two|three|several|many|most|few|both|other)$/.test(lower[0] ?? ''))
    return null;
  if (noun === 'police') return police(words, cast);
  const recent = attention.toReversed().map(({ figurant }) => figurant);
  const old = lower.find((word) => word.endsWith('-year-old'));
  const age = Number.parseInt(old ?? '', 10);
  if (age > 0) {
    const isAged = (figurant: Figurant) => figurant.age === age;
    const last = lastPerson(reading);
    return recent.find(isAged) ?? cast.all.find(isAged) ?? (last?.age === undefined ? last : null);
  }
  const owner = /^(.{3,})[’']s$/.exec(lower[0] ?? '')?.[1];
  if (owner !== undefined && isRoleNoun(noun)) return ownedBy(owner, noun, cast);
  if (/^(?:his|her|their)$/.test(lower[0] ?? '') && lower.length <= 3) return kinOf(noun, reading);
  if (!/^(?:the|its)$/.test(lower[0] ?? '') || lower.length > 5) {
    return bodyNouns.has(noun) && lower.length > 1 ? body(words, noun, reading) : null;
  }
  if (bodyNouns.has(noun)) return body(words, noun, reading);
  // The bowler’s grandmother
  const isSomebodys = lower.slice(1, -1).some((word) => /[’']s$/.test(word) && isRoleNoun(word));
  if (isSomebodys || (!isRoleNoun(noun) && strangers.has(noun))) return null;
  const holders = (cast.callings.get(noun) ?? []).filter((holder) => suits(holder, noun));
  const near = recent.find(
    (figurant) => holders.includes(figurant) || (figurant.name === '' && figurant.role === noun),
  );
  // A diplomat said the talks were over. “It’s sad,” the diplomat said.
  if (near?.name === '') return near;
  const isOne = isRoleNoun(noun) && !/s$/.test(noun) && !(apposed && lone.test(noun));
  const last = isOne ? lastPerson(reading) : null;
  const known = near ?? holders[0];
  if (strangers.has(noun) || known) return known ?? null;
  // The leader of the rescue, of one whom the story calls a racer
  const isAnother = isDefined && last?.role !== undefined;
  return last && suits(last, noun) && !isAnother ? last : null;
}

/** What one alone is, who needs no introduction: “The president, asked about it, …” */
const lone = /^(?:president|king|queen|pope|premier|governor|mayor)$/;

/** Whether one of a sex may be called so. */
function suits({ gender }: Figurant, noun: string): boolean {
  const wanted = genderOf([noun]);
  return wanted === undefined || gender === undefined || gender === wanted;
}

/** “Acme’s chief”: who has that calling, and whose role names the owner. */
function ownedBy(owner: string, noun: string, { callings }: Cast): Figurant | null {
  const holders = callings.get(noun) ?? [];
  return holders.find(({ role }) => role?.toLowerCase().includes(owner)) ?? null;
}

/** “Her husband”: who is called so, or who alone shares the surname of whom the last sentences were about. */
function kinOf(noun: string, reading: Reading): Figurant | null {
  const gender = genderOf([noun]);
  if (!gender) return null;
  const { cast, attention } = reading;
  const holders = cast.callings.get(noun) ?? [];
  const called = attention.findLast(({ figurant }) => holders.includes(figurant))?.figurant;
  if (called) return called;
  const last = lastPerson(reading);
  if (last?.words.length === 1) return onlyOther(last, gender, reading);
  if (!last || last.words.length < 2) return null;
  const others = (cast.last.get(last.words.at(-1) ?? '') ?? []).filter(
    (other) => other !== last && other.gender === gender,
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** Of a son who goes by his first name alone the father, if just one other man was spoken of lately. */
function onlyOther(
  last: Figurant,
  gender: Figurant['gender'],
  { attention, sentence }: Reading,
): Figurant | null {
  const others = attention.filter(
    ({ figurant, sentence: when }) =>
      figurant !== last &&
      figurant.kind === 'person' &&
      figurant.gender === gender &&
      sentence - when <= 4,
  );
  const [first, ...rest] = new Set(others.map(({ figurant }) => figurant));
  return first && rest.length === 0 && first.name !== '' ? first : null;
}

/** “The letter”: the one spoken of last, else one that nobody is known to have written. */
function messageOf(noun: string, first: string, reading: Reading): Figurant {
  const { messages, written, sentence, attention } = reading;
  const isNew = /^an?$/.test(first) && !(written?.noun === noun && written.sentence === sentence);
  const known = isNew ? undefined : messages.get(noun);
  const its = () =>
    attention.findLast(
      ({ figurant, subject }) => subject && figurant.name !== '' && canBeBody(figurant),
    );
  const author =
    known ??
    (first === 'its' ? its()?.figurant : undefined) ??
    (noun === 'document' ? [...messages.values()].at(-1) : undefined);
  return messageBy(noun, author);
}

function police(words: readonly string[], { all }: Cast): Figurant {
  const proper = words.filter((word) => !/^the$/i.test(word));
  const named = all.filter(({ kind, words }) => kind === 'body' && words.includes('police'));
  const [only] = named;
  if (proper.length === 1 && only && named.length === 1) return only;
  const name = proper.join(' ');
  return { name: name === 'police' ? 'Police' : name, kind: 'body', words: proper, seen: 0 };
}

/** Nouns that say nothing of an organisation's name. */
const firms =
  /^(?:company|agency|firm|union|organization|organisation|manufacturer|carrier|retailer|utility|nonprofit|watchdog)$/;

/** Nouns for people who act together, whether or not they have a name. */
const groups =
  /^(?:team|group|club|panel|crew|campaign|paper|newspaper|force|charity|party|league|chain|museum)$/;

/** “the department”: the one named last that has the word in its name, else as the story calls it. */
function body(
  words: readonly string[],
  noun: string,
  { cast: { all }, attention, sentence }: Reading,
): Figurant | null {
  const wanted = words.map((word) => word.toLowerCase()).filter((word) => word !== 'the');
  const has = ({ kind, words }: Figurant) =>
    kind === 'body' && wanted.every((word) => words.includes(word));
  const recent = attention.toReversed();
  const known = recent.find(({ figurant }) => has(figurant))?.figurant ?? all.find(has);
  if (known) return known;
  const latest = recent.find(
    ({ figurant }) => /^(?!the )./.test(figurant.name) && canBeBody(figurant),
  );
  const isGroup = groups.test(noun);
  const isNear = latest !== undefined && (!isGroup || sentence - latest.sentence <= 2);
  if (wanted.length === 1 && isNear && (isGroup || firms.test(noun))) return latest.figurant;
  if (isGroup && !wanted.some((word, at) => word !== words[words.length - wanted.length + at]))
    return null;
  return { name: words.join(' ').replace(/^The /, 'the '), kind: 'body', words, seen: 0 };
}

/** An organisation, or what goes by a single name and could be one: Acme. */
function canBeBody({ kind, words, gender, role, age }: Figurant): boolean {
  return kind === 'body' || (words.length === 1 && !gender && !role && age === undefined);
}
