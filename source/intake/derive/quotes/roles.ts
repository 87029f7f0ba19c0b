import { boundaries, prepositions } from './grammar.ts';
import { genderOf, kinBefore, relatives } from './kin.ts';
import { functionWords, honorifics } from './name-words.ts';
import type { Name } from './names.ts';
import { isRoleNoun } from './role-words.ts';
import { messages, speechVerbs } from './speech-words.ts';
import type { Sentence } from './tokens.ts';

/** What a story says of somebody beside his name. */
type Description = {
  readonly role?: string;
  /** All that he is called where he is named: “chairman” and “Senator” of “the chairman, Senator Ann Bell”. */
  readonly called: readonly string[];
  readonly age?: number;
  readonly gender?: 'he' | 'she';
};

/** What a sentence of `text` says of one whom it names: his title, and what commas set beside the name. */
export function describe(text: string, sentence: Sentence, name: Name): Description {
  const titles = name.titles.filter((title) => !honorifics.has(title.toLowerCase()));
  const short = [...name.before, ...titles].join(' ');
  const beside = roleAfter(text, sentence, name.to);
  const { age } = beside;
  const after = isLedIn(sentence, name) ? undefined : beside.role;
  const isFull = short !== '' && !short.endsWith('.');
  const before = roleBefore(text, sentence, name);
  const told = (isFull ? short : undefined) ?? after ?? before ?? short;
  const role =
    sentence[0]?.start === sentence[name.from - name.before.length]?.start || told === before
      ? within(told)
      : told;
  const head = (role ?? '').split(/ (?:of|for|at|in|with|on|to|from|by|and) /)[0] ?? '';
  const kin = kinBefore(sentence, name) ?? '';
  const gender = genderOf([...name.titles, ...name.before, kin, ...head.split(' ')]);
  return {
    called: [short, after, before].flatMap((each) => each || []),
    ...(role ? { role } : {}),
    ...(age === undefined ? {} : { age }),
    ...(gender ? { gender } : {}),
  };
}

/** A role that a sentence may begin with as it stands within one: “managing director”, but “Irish poet”. */
function within(role: string): string {
  const [first = ''] = role.split(' ');
  const isPlain =
    isRoleNoun(first) ||
    /.ing$/.test(first) ||
    /^(?:Former|Acting|Head|Deputy|Senior)$/.test(first);
  const isPhrase = /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(role);
  return isPlain && isPhrase ? first.toLowerCase() + role.slice(first.length) : role;
}

/** According to Bell, the mayor slept: what follows the comma is no role of Bell’s. */
function isLedIn(sentence: Sentence, name: Name): boolean {
  const first = sentence[0]?.lower ?? '';
  const leads = first === 'according' || prepositions.has(first) || boundaries.has(first);
  const isEarly = !sentence.slice(0, name.from).some(({ text }) => text === ',');
  if (!leads || !isEarly || sentence[name.to]?.text !== ',') return false;
  const end = sentence.findIndex(
    ({ text, kind }, at) => at > name.to + 1 && (text === ',' || kind === 'quote'),
  );
  return sentence[end]?.text !== ',';
}

/** The role that “She is executive director at …” gives, its verb at `verb`. */
export function predicate(text: string, sentence: Sentence, verb: number): string | undefined {
  if (!/^(?:is|[’']s|serves|works)$/.test(sentence[verb]?.text ?? '')) return undefined;
  return roleFrom(text, sentence, verb + (sentence[verb + 1]?.text === 'as' ? 2 : 1));
}

function isBetween(text: string | undefined): boolean {
  return /^[,—–(]$/.test(text ?? '');
}

function roleAfter(text: string, sentence: Sentence, at: number): Omit<Description, 'called'> {
  if (!isBetween(sentence[at]?.text)) return {};
  let from = at + 1;
  let age: number | undefined;
  const number = sentence[from];
  if (number?.kind === 'number' && /^\d{1,3}$/.test(number.text)) {
    age = Number(number.text);
    if (!isBetween(sentence[from + 1]?.text)) return { age };
    from += 2;
  }
  if (sentence[from]?.text === 'of') {
    const comma = sentence.findIndex(({ text }, index) => index > from && text === ',');
    if (comma === -1) return age === undefined ? {} : { age };
    from = comma + 1;
  }
  if (sentence[from]?.text === 'who') {
    if (!/^(?:is|was|serves|works)$/.test(sentence[from + 1]?.text ?? '')) {
      return age === undefined ? {} : { age };
    }
    from += sentence[from + 2]?.text === 'as' ? 3 : 2;
  }
  const old = /^(\d{1,3})-year-old$/.exec(sentence[from + 1]?.text ?? '')?.[1];
  if (old !== undefined) age = Number(old);
  const role = roleFrom(text, sentence, from);
  return { ...(role ? { role } : {}), ...(age === undefined ? {} : { age }) };
}

/** The role that begins at `from`, without its article, as the story words it. */
function roleFrom(text: string, sentence: Sentence, from: number): string | undefined {
  if (/^(?:a|an|the|now|also|currently)$/.test(sentence[from]?.text ?? '')) from++;
  if (/^(?:a|an|the)$/.test(sentence[from]?.text ?? '')) from++;
  if (sentence[from]?.kind === 'number' && /-old$/.test(sentence[from]?.text ?? '')) from++;
  let end = from;
  while (end < sentence.length && end - from < 16 && !endsRole(sentence, end, from)) end++;
  const last = sentence[end - 1];
  const first = sentence[from];
  // To St. Louis, an agent testified
  if (speechVerbs.has(sentence[end]?.lower ?? '')) return undefined;
  if (!first || !last || end <= from || !isRole(sentence, from, end)) return undefined;
  const role = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return role.length <= 100 ? role : undefined;
}

function endsRole(sentence: Sentence, at: number, from: number): boolean {
  const token = sentence[at];
  if (!token || token.kind === 'quote') return true;
  if (token.kind === 'mark') return !/^[&’'%$/-]$/.test(token.text);
  const lower = token.lower;
  if (at > from && /^(?:who|whose|that|when|as|where|because|while|but|has|had|told)$/.test(lower))
    return true;
  return speechVerbs.has(lower) && at > from;
}

/** Whether a noun for what somebody is stands before the first preposition. */
function isRole(sentence: Sentence, from: number, end: number): boolean {
  const first = sentence[from]?.lower ?? '';
  if (/^(?:his|her|their|one|not|no|very|more|less|expected|said)$/.test(first)) return false;
  if (functionWords.has(first) || /.ing$/.test(first)) return false;
  for (let at = from; at < end && at < from + 8; at++) {
    const word = sentence[at]?.lower ?? '';
    if (/^(?:of|for|at|in|with|on|to|from|by|his|her|their|its)$/.test(word)) return false;
    if (isRoleNoun(word) && !messages.has(word) && !/[’']s$/.test(word)) return true;
  }
  return false;
}

/** “The city’s mayor, Ann Bell”, “a spokesman for the county, Ann Bell” */
function roleBefore(text: string, sentence: Sentence, name: Name): string | undefined {
  const comma = name.from - name.before.length - 1;
  if (sentence[comma]?.text !== ',') return undefined;
  const next = sentence[name.to];
  const isEnd = !next || /^(?:[,.:;—–]|of|from|at|with)$/.test(next.text);
  if (!isEnd && !speechVerbs.has(next.text)) return undefined;
  for (let at = comma - 1; at >= 0 && at > comma - 12; at--) {
    const token = sentence[at];
    if (!token || token.kind === 'quote' || (token.kind === 'mark' && !/^[&’'-]$/.test(token.text)))
      break;
    const isOwner = /^\p{Lu}.*[’']s$/u.test(token.text);
    // Spokesman for the county, Ann Bell, has read it
    const isFirst = at === 0 && isRoleNoun(token.text);
    // Their spokesman, Ann Bell
    const isTheirs =
      /^(?:its|their|his|her)$/i.test(token.text) &&
      !relatives.test(sentence[comma - 1]?.lower ?? '');
    if (!isOwner && !isFirst && !isTheirs && !/^(?:a|an|the)$/i.test(token.text)) continue;
    // Through a translator, Ann Bell said
    if (/^(?:through|with|in|at|from)$/.test(sentence[at - 1]?.lower ?? '')) break;
    const from = isOwner || isFirst ? at : at + 1;
    const last = sentence[comma - 1];
    const first = sentence[from];
    if (first && last && from < comma && isRole(sentence, isOwner ? from + 1 : from, comma)) {
      return text.slice(first.start, last.end).replace(/\s+/g, ' ');
    }
  }
  return undefined;
}
