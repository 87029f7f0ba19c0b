import type { FigureRow } from '../../story/story.ts';
import { verbs } from './verbs.ts';

/** Rows of things: without a verb that stands before each, and without what follows the last of things in the plural. */
export function evenly(rows: readonly FigureRow[], link: string): readonly FigureRow[] {
  if (link !== 'noun' && link !== 'any') return placed(rows);
  const [verb, second] = rows[0]!.label.split(' ');
  // Trucks carried millet, carried oil
  const isTwice = rows.slice(1).every(({ label }) => label.startsWith(`${second} `));
  if (isTwice && second !== undefined && verbs.test(second))
    return [{ ...rows[0]!, label: rows[0]!.label.slice(verb!.length + 1) }, ...rows.slice(1)];
  const chosen = rows
    .slice(1)
    .every(({ label }) => !label.split(' ').some((word) => verbs.test(word)))
    ? said.exec(rows[0]!.label)?.[1]
    : undefined;
  if (chosen !== undefined) return [{ ...rows[0]!, label: chosen }, ...rows.slice(1)];
  // Five gold medals, four silver and eight bronze
  const own = /^(\p{Ll}+) \p{Ll}+s$/u.exec(rows[0]!.label)?.[1];
  const areOwn = rows
    .slice(1)
    .every(({ label }) => /^\p{Ll}+$/u.test(label) && !label.endsWith('s'));
  if (own !== undefined && areOwn && rows.length > 2)
    return [{ ...rows[0]!, label: own }, ...rows.slice(1)];
  const last = rows.at(-1)!;
  const others = rows.slice(0, -1);
  // Civil, criminal and family cases
  const kind = /^(?!other )(\p{Ll}+(?: and \p{Ll}+)?) \p{Ll}+s$/u.exec(last.label)?.[1];
  const areKinds = others.every(({ label }) => /^[\p{Ll}-]+$/u.test(label) && !label.endsWith('s'));
  if (kind !== undefined && areKinds && others.length > 1)
    return [...others, { ...last, label: kind }];
  const [, things] = /^(.*?s)\s\S*[^s]$/.exec(last.label) ?? [];
  return things !== undefined && others.every(({ label }) => /s$/.test(label))
    ? [...others, { ...last, label: things }]
    : rows;
}

/** "In schools in Albay, 26,750 in Sorsogon": the first by its town as well; "one at Ames" by its town alone. */
export function placed(rows: readonly FigureRow[]): readonly FigureRow[] {
  const [first, ...others] = rows.map((row) => ({ ...row, label: row.label.replace(another, '') }));
  const town = /^\p{Ll}.* (?:in|at|from|near|outside) (\p{Lu}[\p{L} ’'-]*)$/u.exec(
    first!.label,
  )?.[1];
  const areTowns = others.every(({ label }) => /^\p{Lu}/u.test(label));
  return [town !== undefined && areTowns ? { ...first!, label: town } : first!, ...others];
}

const another = /^(?:one|another|that|those) (?:in|at|from|near|outside) (?=\p{Lu})/u;

/** "Students chose French", where those after it say only what they chose. */
const said =
  /^(?:\p{L}+s )?(?:chose|choose|took|take|had|have|got|want|wanted|need|needed|lack|lacked|named|cited|picked|preferred|spoke|speak|bought|ordered|studied|study|play|played) (?:the |an? )?(.+)$/u;

/** Rows without a verb that several of them begin with, as "carried canola, carried wheat" do beside "empty". */
export function withoutVerb(rows: readonly FigureRow[]): readonly FigureRow[] {
  const verb = rows
    .map(({ label }) => spoken.exec(label)?.[1])
    .find((each, _, all) => each !== undefined && all.indexOf(each) !== all.lastIndexOf(each));
  if (verb === undefined || !verbs.test(verb)) return rows;
  return rows.map((row) =>
    spoken.exec(row.label)?.[1] === verb
      ? { ...row, label: row.label.slice(verb.length + 1) }
      : row,
  );
}

/** A verb before a thing, and no small word between them. */
const spoken =
  /^(\p{Ll}{3,}) (?!(?:the|their|its|his|her|an?|to|from|in|on|at|for|of|with|by|as|out|off|up|down|into|over|against)\b)\p{Ll}/u;
