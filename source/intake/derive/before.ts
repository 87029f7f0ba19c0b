import type { FigureRow } from '../../story/story.ts';
import type { Count } from './counts.ts';
import { isTotalLabel } from './total.ts';
import { isName, isRestLabel, isTime, isWeekday, trimLabel } from './label.ts';

/** Rows whose labels stand before their counts, as many neighbouring counts as have such. */
type Named = {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  readonly from: number;
  readonly to: number;
  /** Whether verbs are the labels: what was done with so many. */
  readonly areDeeds: boolean;
  /** Whether the clauses after the first leave out its verb or have one like it. */
  readonly isEven: boolean;
};

/** Runs of counts that names stand before: "Ames received 412 votes, Boyle 388 and Cray 97", "theft (12), fraud (3)". */
export function readBefore(sentence: string, counts: readonly Count[]): Named[] {
  const runs: Named[] = [];
  for (let from = 0; from + 1 < counts.length; from++) {
    const isParted = /^[ \p{L}’'-]{0,60};\s/u.test(sentence.slice(counts[from]!.end));
    const head = sentence.slice(counts[from - 1]?.end ?? 0, counts[from]!.start);
    const isListed = isParted && /:\s$/.test(head);
    const first =
      (isListed ? nameBefore(head.replace(/:\s$/, ' '), false) : undefined) ??
      nameBefore(isParted ? head.replace(/,\s$/, ' ') : head, !(isParted && /,\s$/.test(head))) ??
      deedBefore(head);
    if (!first || !isLike(counts[from]!, counts[from]!)) continue;
    if (isRestLabel(first.label)) continue;
    const names = [first];
    for (let to = from + 1; to < counts.length; to++) {
      const gap = sentence.slice(counts[to - 1]!.end, counts[to]!.start);
      const isLast = names.at(-1)!.bracketed;
      const name = gap.length > 120 ? undefined : laterName(gap, isLast);
      if (!name || !isLike(counts[to]!, counts[from]!)) break;
      // “The other 36 passed.”
      const isRest = isRestLabel(name.label);
      const passed = isRest && passedAfter.exec(sentence.slice(counts[to]!.end))?.[1];
      names.push(passed ? { ...name, label: passed } : name);
      if (isRest) break;
    }
    if (names.length < 2 || new Set(names.map(({ label }) => label)).size < names.length) continue;
    // "Judges upheld 402, reversed 131".
    const areDeeds =
      first.verb !== '' && names.slice(1).every(({ label }) => verbs.test(label.split(' ')[0]!));
    if (first.label === first.verb && !areDeeds) continue;
    const labels = names.map(({ label, verb }, at) => (areDeeds && at === 0 ? verb : label));
    const rows = labels.map((label, at) => ({
      label,
      ...counts[from + at]!.amount,
    }));
    const to = from + names.length - 1;
    const isEven = names.slice(1).every(({ verb }) => isLikeVerb(verb, first.verb));
    runs.push({ title: titleOf(areDeeds ? '' : first.verb), rows, from, to, areDeeds, isEven });
    from = to;
  }
  return runs;
}

const passedAfter = /^ ([a-z]{3,}ed|went|left|kept|got)(?=[.,;]|$)/;

/** What somebody did with so many: "it granted 51". */
function deedBefore(head: string): Name | undefined {
  const [, verb] =
    /(?:^|\s)(?:it|he|she|they|we)\s([a-z]+(?: (?:off|up|out|down))?)\s$/i.exec(head.slice(-60)) ??
    [];
  const isDeed = verb !== undefined && verbs.test(verb.split(' ')[0]!);
  return isDeed ? { label: verb, verb, bracketed: false } : undefined;
}

/** Whether a verb is left out, is the same as another or says as that does that somebody has so many. */
function isLikeVerb(one: string, other: string): boolean {
  const [first, second] = [one.split(' ')[0]!, other.split(' ')[0]!];
  return one === '' || first === second || (having.test(first) && having.test(second));
}

const having =
  /^(?:has|have|had|got|gets?|received|receives?|won|wins?|took|takes?|polled|drew|with|held|holds?|sent|gave|made|accounts?|accounted|sold|reported)$/;

/** Counts of one unit; a fraction is none that has no unit. */
function isLike(one: Count, other: Count): boolean {
  const { count, unit } = one.amount;
  return unit === other.amount.unit && (unit !== undefined || Number.isSafeInteger(count));
}

type Name = { readonly label: string; readonly verb: string; readonly bracketed: boolean };

function titleOf(verb: string): string {
  return verb === '' ? 'Counts in the text' : `${verb.charAt(0).toUpperCase()}${verb.slice(1)} …`;
}

/** What follows the first mark in the words between two counts; before it only what is counted may stand. */
function laterName(gap: string, bracketed: boolean): Name | undefined {
  const { groups } =
    /^(?<noun>(?: [\p{L}’'-]{2,24}){0,2}\)|(?: [\p{L}’'-]{1,24}){0,9}?)(?:[,;]\s(?:(?:and|or|while|but) )?|\s(?:and|or|while) )(?<head>.+)$/u.exec(
      gap,
    ) ?? {};
  if (!groups || groups.noun!.endsWith(')') !== bracketed) return undefined;
  // "Rodents, four; mice, three".
  const isParted = gap.slice(groups.noun!.length).startsWith(';');
  const name = nameBefore(isParted ? groups.head!.replace(/[,:]\s$/, ' ') : groups.head!, false);
  const isNext = name?.bracketed === bracketed || (!bracketed && ahead.test(gap));
  return isNext ? name : undefined;
}

/** "With 14,200 loans, ahead of romances (9,870)". */
const ahead = /, (?:ahead of|followed by|trailed by) [^,;]*\($/;

/** Verbs that lead from a name to what it has, and all that end as a past tense does. */
export const verb =
  'is|are|was|were|has|have|had|will|owes?|shares?|splits?|takes?|took|w[io]ns?|gets?|got|makes?|made|brings?|brought|gives?|gave|draws?|drew|sells?|sold|sees?|saw|holds?|held|bears?|bore|tops?|chose|chooses?|leads?|led|loses?|lost|casts?|puts?|pays?|paid|spends?|spent|sends?|sent|keeps?|kept|runs?|ran|accounts?|receives?|reports?|counts?|scores?|contributes?|comes?|came|goes|went|adds?|polls?|includes?|leaves?|left|grows?|grew|rose|fell|hits?|caught|built|bought|cuts?|lists?|shows?|stood|stands?|remains?|gained|represents?|comprises?|constitutes?|numbers?|(?:making|accounting|getting|taking|receiving|going|contributing|adding|holding|winning|bringing)|[a-z]{2,}(?:-[a-z]{2,})?ed';
export const verbs = new RegExp(`^(?:${verb})$`);

/** The name that a clause begins with, before its verb; `undefined` where none leads to a count at the clause's end. */
export function nameBefore(head: string, isFirst: boolean): Name | undefined {
  const bracketed = /\($/.test(head);
  const clause = lastClause(head.slice(-200).replace(/\($/, ''), isFirst);
  if (clause === undefined) return undefined;
  const words = clause.replace(thatIs, '').split(/\s+/).filter(Boolean);
  if (bracketed) {
    const after = words.findLastIndex(
      (word) =>
        /^(?:are|were|is|was|by|included?|including)$/.test(word) ||
        (isFirst && (verbs.test(word) || /^(?:for|in|of|on|as|at|from|near)$/.test(word))),
    );
    return named(words.slice(after + 1).join(' '), '', true, 8);
  }
  const fewest = /^(?:the|an?)$/i.test(words[0]!) ? 2 : 1;
  const at = words.findIndex((word, index) => index >= fewest && verbs.test(word));
  if (at === -1) return withoutVerb(words, isFirst);
  const rest = words.slice(at);
  const to = rest.findLastIndex((word) => preposition.test(word));
  // "The cuts will fall on sales, with 610 jobs".
  if (/, with $/.test(head) && to > 0)
    return named(rest.slice(to + 1).join(' '), rest.slice(0, to).join(' '), false, 4);
  const [, proper] = /(?:^|\s)((?:\p{Lu}[\p{L}’'.-]+\s?){1,4})$/u.exec(rest.join(' ')) ?? [];
  if (proper !== undefined && rest.length > 1) return named(proper, '', false, 4);
  return rest.length > 6
    ? undefined
    : named(
        subject(words.slice(0, at).join(' ')),
        rest.filter((word) => !filler.test(word)).join(' '),
        false,
        6,
      );
}

/** A name with no word that is known for a verb after it: where it comes first, the last small word is taken for one. */
function withoutVerb(words: readonly string[], isFirst: boolean): Name | undefined {
  const text = words.join(' ');
  if (!isFirst) return named(text, '', false, 6);
  const at = words.findLastIndex((word) => !preposition.test(word));
  const isName = at < 1 || /^\p{Lu}|[:;]$/u.test(words[at]!);
  return isName
    ? named(text, '', false, 4)
    : named(subject(words.slice(0, at).join(' ')), words.slice(at).join(' '), false, 4);
}

/** "Figures released by the manager, Orville Clarke, show that flying fish made up". */
const thatIs = /^(?:shows?|showed|says?|said|suggests?|indicates?|found|finds?) (?:that )?/;

const preposition = /^(?:for|from|with|in|on|at|to|as|by|of|about|some|nearly|over)$/;

/** A clause's subject: the name that stands after a time or a place, "after a week Norway". */
function subject(words: string): string {
  const [, name] = /^\p{L}+ [^]*?\p{Ll}\s((?:\p{Lu}[\p{L}’'.-]+ ?){1,4})$/u.exec(words) ?? [];
  return name !== undefined && circumstance.test(words) ? name : words;
}

const circumstance = /^(?:in|on|at|after|by|during|of|with|for|among|before|since|as)\b/i;

const filler = /^(?:about|some|nearly|almost|around|roughly|only|just|over|approximately)$/;

function named(text: string, verb: string, bracketed: boolean, most: number): Name | undefined {
  const label = trimLabel(
    text.replace(
      /^(?:(?:followed|trailed|led) by|ahead of|then|in|at|from|for|among|on|of|as for|by|under)\s/i,
      '',
    ),
  );
  const isSound =
    !clause.test(label) &&
    !isTotalLabel(label) &&
    (isRestLabel(label) || isName(label, most)) &&
    (!isTime(label) || isWeekday(label)) &&
    !/\d/.test(label.replace(/^\d+ and /, ''));
  return isSound ? { label, verb, bracketed } : undefined;
}

/** What goes on with a sentence and names nothing: "bringing the total to 12". */
const clause =
  /^(?:(?:leav|mak|bring|includ|total|totall|giv|tak|putt|hitt|cost|kill|injur|wound|rais|end|count|add|sav|cutt|lead|send|mean|hav|gett|go|com|caus|forc|prompt|push|lift|beat|winn|los|hold|receiv|finish|scor|earn|see|us|say|show|reach|carry|cover|rang|averag|be)ing|before|after|while|when|if|because)\s|^(?:according|compared)\b/;

/** The words since the last mark. A name with a comma after it is one with an age, where it isn't what a place leads with. */
function lastClause(head: string, isFirst: boolean): string | undefined {
  const pieces = head
    .split(/[;:—–]\s|[“”"()]/)
    .at(-1)!
    .split(/,\s*/);
  const end = pieces.at(-1)!.trim();
  // "Germany, with 3".
  const last = /^(?:with|at|on)$/.test(end) ? (pieces.at(-2)?.trim() ?? '') : end;
  if (last !== '') return pieces.length > 3 && !isFirst ? undefined : last;
  const led = pieces.at(-2)?.trim() ?? '';
  return /^(?:in|at|among|for|from|on)\s/i.test(led) ? led : undefined;
}
