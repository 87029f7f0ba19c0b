import type { FigureRow } from '../../story/story.ts';
import type { Count } from './counts.ts';
import { isName, isRestLabel, trimLabel } from './label.ts';
import { nameBefore, type Name } from './name-before.ts';
import { placed } from './even-rows.ts';
import { verbs } from './verbs.ts';

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
  /** Whether they are a list's, whose items semicolons part. */
  readonly isItemised: boolean;
};

/** Runs of counts that names stand before: "Ames received 412 votes, Boyle 388 and Cray 97", "theft (12), fraud (3)". */
export function readBefore(sentence: string, counts: readonly Count[]): Named[] {
  const runs: Named[] = [];
  let until = 0;
  for (let from = 0; from + 1 < counts.length; from++) {
    const isParted = /^[ \p{L}’'-]{0,60};\s/u.test(sentence.slice(counts[from]!.end));
    const head = sentence.slice(counts[from - 1]?.end ?? 0, counts[from]!.start);
    const isListed = isParted && /:\s$/.test(head);
    const first =
      (isListed ? nameBefore(head.replace(/:\s$/, ' '), false) : undefined) ??
      (isParted ? itemBefore(/:\s([^:;]+,\s)$/.exec(head)?.[1]) : undefined) ??
      nameBefore(isParted ? head.replace(/,\s$/, ' ') : head, !(isParted && /,\s$/.test(head))) ??
      deedBefore(head);
    if (!first || !isLike(counts[from]!, counts[from]!)) continue;
    if (isRestLabel(first.label)) continue;
    const names = [first];
    for (let to = from + 1; to < counts.length; to++) {
      const gap = sentence.slice(counts[to - 1]!.end, counts[to]!.start);
      const { bracketed, isItem } = names.at(-1)!;
      const name =
        gap.length > 120
          ? undefined
          : isItem
            ? itemBefore(/(?:;| and) (.+)$/.exec(gap)?.[1])
            : laterName(gap, bracketed);
      if (!name || !isLike(counts[to]!, counts[from]!)) break;
      // “The other 36 passed.”
      const isRest = isRestLabel(name.label);
      const passed = isRest && passedAfter.exec(sentence.slice(counts[to]!.end))?.[1];
      names.push(passed ? { ...name, label: passed } : name);
      if (isRest) break;
    }
    if (
      names.length < (from < until ? 3 : 2) ||
      new Set(names.map(({ label }) => label)).size < names.length
    )
      continue;
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
    const isEven = names
      .slice(1)
      .every(
        ({ verb, label }) =>
          isLikeVerb(verb, first.verb) && !(first.verb !== '' && did.test(label)),
      );
    runs.push({
      title: titleOf(areDeeds ? '' : first.verb),
      rows: placed(rows),
      from,
      to,
      areDeeds,
      isEven,
      isItemised: first.isItem ?? false,
    });
    // What one run makes nothing even of may begin later.
    if (isEven || areDeeds) from = to;
    else until = to;
  }
  return runs;
}

/** What a list in a sentence has before a count, as it stands there: "at home, 22.7 per cent; on foot, 8.4"; a month, too. */
function itemBefore(words: string | undefined): Name | undefined {
  const label = trimLabel(words?.replace(/^(?:and|or) /, '') ?? '');
  const isSound =
    words?.endsWith(', ') && (isRestLabel(label) || isName(label, 8)) && !/[\d,]/.test(label);
  return isSound ? { label, verb: '', bracketed: false, isItem: true } : undefined;
}

/** What somebody did, and not what there was so much of. */
const did =
  /^(?:beat|cut|drew|hit|hurt|lost|put|set|shot|shut|struck|threw|won|(?!(?:breed|feed|need|seed|shed|sled|speed|weed)$)[a-z]{2,}ed)$/;

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

function titleOf(verb: string): string {
  return verb === '' ? 'Counts in the text' : `${verb.charAt(0).toUpperCase()}${verb.slice(1)} …`;
}

/** What follows the first mark in the words between two counts; before it only what is counted may stand. */
function laterName(words: string, bracketed: boolean): Name | undefined {
  const gap = words.replace(mainly, '');
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

/** "Indigenous languages, chiefly Cree, for 1.8 percent". */
const mainly =
  /, (?:chiefly|mainly|mostly|largely|notably|including|(?:most|many|some|all|both) of them) [^,;:.\d]{2,60},(?= (?:at |for |in |on |with )?$)/;

/** "With 14,200 loans, ahead of romances (9,870)". */
const ahead = /, (?:ahead of|followed by|trailed by) [^,;]*\($/;
