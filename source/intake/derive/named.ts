import type { FigureRow } from '../../story/story.ts';
import { number, readNumber } from './number.ts';

/**
 * Rows of a sentence in which the names come first: "Ames received 412 votes, Boyle 388 and Cray 97". Undefined
 * where there aren't three.
 */
export function findNamed(
  sentence: string,
): { readonly title: string; readonly rows: readonly FigureRow[] } | undefined {
  const [head = '', ...others] = sentence.slice(0, longest).split(between);
  const groups = first.exec(head)?.groups;
  if (!groups || others.length < 2) return undefined;
  const { label = '', verb = '', count = '', noun = '' } = groups;
  const rows = [rowOf(label, count), ...others.map((clause) => laterRow(clause))];
  const isSound = rows.every((row) => row !== undefined);
  if (!isSound || rows.some(({ unit }) => unit !== rows[0]!.unit)) return undefined;
  const title = `${verb.charAt(0).toUpperCase()}${verb.slice(1)} …${noun}`;
  return { title, rows };
}

/** No such sentence is longer, in characters. */
const longest = 600;

const between = /, (?:and |while )?(?=\p{L})| and (?=\p{L})/u;

const verbs =
  'takes?|took|won|wins|has|have|had|got|gets?|received|receives|scored|counted|reported|reports?|cast|gave|makes? up|accounts? for|accounted for|polled|drew|sold|recorded|lost';

const first = new RegExp(
  `^(?<label>(?:\\p{L}[\\p{L}’'.-]{0,30} ){1,4}?)(?<verb>${verbs}) (?<count>${number})(?<noun>(?: (?!(?:years?|days?|hours?|minutes?|weeks?|months?)\\b)[\\p{L}’'-]{2,24}){0,6})$`,
  'iu',
);

const later = new RegExp(
  `^(?<label>(?:\\p{L}[\\p{L}’'.-]{0,30} ){1,4}?)(?<count>${number})(?: \\p{L}{2,24})?[.;]?["”]?$`,
  'iu',
);

function laterRow(clause: string): FigureRow | undefined {
  const { label = '', count = '' } = later.exec(clause.trim())?.groups ?? {};
  return rowOf(label, count);
}

function rowOf(label: string, count: string): FigureRow | undefined {
  const amount = readNumber(count);
  const isCount = amount && (amount.unit !== undefined || Number.isSafeInteger(amount.count));
  return isCount && !dated.test(label) ? { label: label.trim(), ...amount } : undefined;
}

const dated =
  /^(?:on |in |at )|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\.? $|^(?:he|she|it|they|we|i|who|which) $/i;
