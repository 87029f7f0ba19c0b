import type { FigureRow } from '../../story/story.ts';
import { weights } from './measure-words.ts';
import { verbs } from './verbs.ts';

/** Rows of a text with labels as short as still tell them apart: without where and what for, if others say none. */
export function tellApart(rows: readonly FigureRow[]): readonly FigureRow[] {
  return [
    withoutParty,
    withoutDeed,
    withoutObject,
    withoutKind,
    withoutPlace,
    withoutThing,
    withoutGenitive,
  ].reduce<readonly FigureRow[]>((all, shorten) => {
    const shorter = all.map((row) => ({ ...row, label: shorten(row.label, all) }));
    const labels = new Set(shorter.map(({ label }) => label.toLowerCase()));
    return labels.size === all.length ? shorter : all;
  }, rows);
}

/** "Wanted on warrants, booked on drug charges"; "702 were rated proficient, 318 basic": what was done is left out. */
function withoutDeed(label: string, rows: readonly FigureRow[]): string {
  const vote = /^(?:would )?vote (for|against)(?: it)?$/.exec(label)?.[1];
  if (vote !== undefined) return vote;
  if (rows.every((row) => deed.test(row.label))) return label.replace(deed, '');
  const [verb] = label.split(' ');
  const isAlways = rows.every((row) => row.label.startsWith(`${verb} `));
  if (isAlways && deeds.test(verb!)) return label.slice(verb!.length + 1);
  const isOne = rows.filter((row) => judged.test(row.label)).length === 1;
  // “Found other work” beside “retired” is what they did.
  const isDone =
    /^(?:found|died|lived|worked|slept) /.test(label) &&
    rows.some((row) => row.label !== label && startsWithVerb(row.label));
  return isOne && !isDone ? label.replace(judged, '') : label;
}

/** “Put in at Eden”. */
function startsWithVerb(label: string): boolean {
  return (
    verbs.test(label.split(' ')[0]!) ||
    /^(?:[a-z]{3,}ing|put|went|spent|slept|sat|stood|fled)\b/.test(label)
  );
}

const deed =
  /^(?:(?:be |being )?(?:[a-z]{2,}(?:ed|ing)|taken|held|sent|left|driven|found|caught|hurt|put|kept) )?(?:on|of|with|for|in|at|to|from|by|into|as|over) (?:(?:the|an?) )?(?=\S)/;
const deeds =
  /^(?:faces?|covers?|uses?|takes?|attends?|lives?|works?|serves?|plays?|needs?|wants?|gets?|makes?|joins?|speaks?|chose|went|came|[a-z]+ed)$/;
const judged =
  /^(?:rated|deemed|judged|considered|listed as|described as|classified as|graded|marked|found|declared|concerned|involved|cited|named|covered|targeted|died|lived|worked|slept) (?!(?:in|on|at|by|with|to) )(?=\p{L})/u;

/** "Bell of the Labour Party", "the Greens' Ada Noor", "independent Jo Cray". */
function withoutParty(label: string): string {
  const [, after] =
    /^(?:(?:[\p{L}]+ )*(?!(?:People|Workers|Farmers|Women|Citizens|Peasants|Patriots)[’'])\p{L}+[’']s? |(?:[a-z]+ )?independent )(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L} ’'-]+)$/u.exec(
      label,
    ) ?? [];
  const [, before] =
    /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) of the \p{Lu}[\p{L} ]*(?:Party|Alliance|Union|Movement|League|Coalition|Front|Congress)$/u.exec(
      label,
    ) ?? [];
  return after ?? before ?? party.exec(label)?.[1] ?? label;
}

/** "Libertarian Max Ewing", and no Green Bay Packers or Socialist Workers Party. */
const party =
  /^(?:Independent|Libertarian|Conservative|Labou?r|Liberal(?: Democrat)?|(?:New )?Democrat|Republican|Socialist|Nationalist) (\p{Lu}[\p{L}’'-]+ (?!Alliance|Committee|Congress|Federation|Front|League|Movement|Party|Union|Workers)\p{Lu}[\p{L}’'-]+)$/u;

/** "Opposed the merger, supported it". */
function withoutObject(label: string, rows: readonly FigureRow[]): string {
  const isSaidAgain = rows.some((row) => /^[a-z]+ed (?:it|them)$/.test(row.label));
  return isSaidAgain ? label.replace(/^([a-z]+ed) (?:it|them|the [a-z]+)$/, '$1') : label;
}

/** "People of other nationalities"; "works of non-fiction", "tonnes of rice" where it is said of several: what is counted. */
function withoutKind(label: string, rows: readonly FigureRow[]): string {
  const isOfSeveral = rows.filter((row) => kind.test(row.label)).length > 1;
  return isOfSeveral || !measured.test(label) ? label.replace(kind, '') : label;
}

const amounts = `(?:ton|${weights}|barrels|bags|boxes)`;
const measured = new RegExp(`^${amounts} `, 'i');
const kind = new RegExp(
  `^(?:people|works|counts?|charges?|cases?|acts|items|pieces|${amounts}) of (?=\\p{L})`,
  'iu',
);

/** "A scholarship fund for the children of Lowell" beside a health center and a library is the scholarship fund. */
function withoutPlace(label: string, rows: readonly FigureRow[]): string {
  const isBare = rows.some((row) => /^\p{Ll}/u.test(row.label) && !place.test(row.label));
  if (!isBare || /^\p{Lu}/u.test(label) || startsWithVerb(label)) return label;
  return label.replace(place, '');
}

const place =
  /(?<=\S) (?:at the|for the|(?:in|at|from|on|near|around) (?:the )?(?=\p{Lu})|in the|(?:north|south|east|west) of) ?.*$/u;

/** "Iowa's $15 million, Ohio's $10 million". */
function withoutGenitive(label: string, rows: readonly FigureRow[]): string {
  const areAll = rows.every((row) => /\p{L}[’']s$/u.test(row.label));
  return areAll ? label.slice(0, -2) : label;
}

/** "Hancock County boats" beside Knox and Washington is Hancock County. */
function withoutThing(label: string, rows: readonly FigureRow[]): string {
  const names = rows.filter((row) => proper.test(row.label)).length;
  if (2 * names < rows.length || proper.test(label)) return label;
  return (
    /^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|&))*(?= \p{Ll})(?<!^(?:Small|Other|Most|Many|Local|New|Young|Old|Foreign|Private|Public|State|Federal|Big|Large|Minor))(?! (?:citizens|nationals|languages|people|men|women|soldiers|passengers|workers|students|officers|families|children))/u.exec(
      label,
    )?.[0] ?? label
  );
}

const proper =
  /^\p{Lu}[\p{L}’'.-]*(?: (?:(?:of|the|upon|de|del|des|du|la|le|las|los|el|von|van|der|da|do|dos|y|al|na|an|ny|and|on|at|in) )*(?:\p{Lu}[\p{L}’'.-]*|&))*$/u;
