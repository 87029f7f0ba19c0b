import { isName, isRestLabel, isTime, isWeekday, trimLabel } from './label.ts';
import { isTotalLabel } from './total.ts';
import { verbs } from './verbs.ts';

/** A name, the verb that leads from it to its count (empty where none does), and whether a bracket opens before the count. */
export type Name = {
  readonly label: string;
  readonly verb: string;
  readonly bracketed: boolean;
  /** Whether it is one of a list within a sentence, whose items semicolons part. */
  readonly isItem?: true;
};

/** The name that a clause begins with, before its verb; `undefined` where none leads to a count at the clause's end. */
export function nameBefore(head: string, isFirst: boolean): Name | undefined {
  const { title, did = '' } = titled.exec(head)?.groups ?? {};
  if (title !== undefined && (did === '' || titular.test(did))) return named(title, did, false, 8);
  const bracketed = /\($/.test(head);
  const clause = lastClause(head.slice(-200).replace(/\($/, '').replace(hour, ''), isFirst);
  if (clause === undefined) return undefined;
  const words = clause
    .replace(thatIs, '')
    .replace(/^of (?:which|whom|these|them) /, '')
    .split(/\s+/)
    .filter(Boolean);
  if (bracketed) {
    const after = words.findLastIndex(
      (word) =>
        /^(?:are|were|is|was|by|included?|including)$/.test(word) ||
        (isFirst && (verbs.test(word) || /^(?:for|in|of|on|as|at|from|near)$/.test(word))),
    );
    return named(words.slice(after + 1).join(' '), '', true, 8);
  }
  // "Gave suspended terms to six".
  if (giving.test(words[0] ?? '') && words.at(-1) === 'to')
    return named(words.slice(1, -1).join(' '), '', false, 4);
  const fewest = /^(?:the|an?)$/i.test(words[0]!) ? 2 : 1;
  const at = words.findIndex((word, index) => index >= fewest && verbs.test(word));
  if (at === -1) return withoutVerb(words, isFirst);
  const rest = words.slice(at);
  // "Handed prison terms to seven".
  if (rest.at(-1) === 'to' && giving.test(rest[0]!))
    return named(rest.slice(1, -1).join(' '), '', false, 4);
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

/** A title that got so many: "“Plow Bunyan” got 377". */
const titled =
  /(?<!\b(?:an?|the|their|his|her) )["“](?<title>\p{Lu}[^"“”\d]{1,60}?),?["”] (?:(?<did>[a-z]+) )?$/u;
const titular = /^(?:got|had|polled|received|sold|took|won)$/;

/** "By 11 a.m. cars had drawn". */
const hour = /^\W*(?:after|at|before|by|until) \d[\d.:]{0,4} ?(?:[ap]\.?m\b\.?|o[’']clock),? /i;

/** "Figures released by the manager, Orville Clarke, show that flying fish made up". */
const thatIs = /^(?:shows?|showed|says?|said|suggests?|indicates?|found|finds?) (?:that )?/;

const giving = /^(?:handed|gave|gives?|awarded|granted|issued|sent|offered|assigned)$/;

const preposition = /^(?:for|from|with|in|on|at|to|as|by|of|about|some|nearly|over)$/;

/** A clause's subject: the name that stands after a time or a place, "after a week Norway". */
function subject(clause: string): string {
  const words = clause.replace(reported, '');
  const [, name] = /^\p{L}+ [^]*?\p{Ll}\s((?:\p{Lu}[\p{L}’'.-]+ ?){1,4})$/u.exec(words) ?? [];
  return name !== undefined && circumstance.test(words) ? name : words;
}

/** Who says it: "the commissioner's office said lightning had killed". */
const reported = /^.{3,60}? (?:said|says|reported|reports) (?:that )?(?=\p{L})/u;

const circumstance = /^(?:in|on|at|after|by|during|of|with|for|among|before|since|as)\b/i;

const filler = /^(?:about|some|nearly|almost|around|roughly|only|just|over|approximately)$/;

function named(text: string, verb: string, bracketed: boolean, most: number): Name | undefined {
  const label = trimLabel(
    text.replace(
      /^(?:(?:followed|trailed|led) by|ahead of|then|(?:the )?(?:ones?|those) (?:in|at|from)|in|at|from|for|among|on|of|as for|by|under)\s/i,
      '',
    ),
  );
  const isSound =
    !goesOn.test(label) &&
    !isTotalLabel(label) &&
    (isRestLabel(label) || isName(label, most)) &&
    (!isTime(label) || isWeekday(label)) &&
    !/\d/.test(label.replace(/^\d+(?: and|p) | (?:aged|over|under) \d+$/, ''));
  return isSound ? { label, verb, bracketed } : undefined;
}

/** What goes on with a sentence and names nothing: "bringing the total to 12". */
const goesOn =
  /^(?:(?:leav|mak|bring|includ|total|totall|giv|tak|putt|hitt|cost|kill|injur|wound|rais|end|count|add|sav|cutt|lead|send|mean|hav|gett|go|com|caus|forc|prompt|push|lift|beat|winn|los|hold|receiv|finish|scor|earn|see|us|say|show|reach|carry|cover|rang|averag|be)ing|before|after|while|when|if|because)(?:\s|$)|^(?:according|compared)\b/;

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
