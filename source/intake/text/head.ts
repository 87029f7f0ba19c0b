import { datelineOf } from '../dateline.ts';
import type { Draft } from '../draft.ts';
import { bylineOf } from './byline.ts';
import { datesOf } from './dates.ts';
import { headLines, type HeadLine } from './head-lines.ts';
import { titlesOf } from './titles.ts';

/** A head's parts, and the rest: `end` is where the story begins, `left` what stands before it and is no part. */
type Head = Omit<Draft, 'body'> & { readonly left: string; readonly end: number };

/** Reads what stands over a wire story: kicker, headline, dek, byline, when it was published and updated. */
export function readHead(text: string): Head {
  const { lines, story } = headLines(text);
  const taken = new Set<HeadLine>();
  let parts: Omit<Draft, 'body'> = {};
  let over: readonly HeadLine[] = lines;
  for (const [index, line] of lines.entries()) {
    const { used = [], ...part } = index === 0 ? {} : partOf(line, lines[index + 1]);
    const isNew = !taken.has(line) && Object.keys(part).every((name) => !(name in parts));
    if (used.length === 0 || !isNew) continue;
    if (part.byline) over = lines.slice(0, index);
    parts = { ...parts, ...part };
    for (const one of used) taken.add(one);
  }

  // Titles stand over who wrote the story.
  const free = (some: readonly HeadLine[]) => some.filter((line) => !taken.has(line));
  const isWire = taken.size > 0 || datelineOf(story) !== undefined;
  const { used, ...titles } = titlesOf(free(over), isWire);
  for (const line of used) taken.add(line);
  const left = free(lines).map(({ raw }) => raw);
  return { ...titles, ...parts, left: left.join(''), end: lines.at(-1)?.end ?? 0 };
}

type Part = Omit<Draft, 'body'> & { readonly used?: readonly HeadLine[] };

/** What a line of the head says, with the one after it where that says for whom or as what somebody wrote. */
function partOf(line: HeadLine, next: HeadLine | undefined): Part {
  const dates = datesOf(line.text);
  if (dates) return { ...dates, used: [line] };
  const { names = '', dates: dated = {} } = datedName(line.text);
  const isOver = next !== undefined && !line.parted && isDesk(next.text);
  const byline =
    bylineOf(names) ?? (isOver && isWriter(line.text, next.text) ? [names] : undefined);
  if (!byline) return {};
  if (!isOver) return { byline, ...dated, used: [line] };
  const last = `${byline.at(-1)}, ${next.text}`;
  return { byline: [...byline.slice(0, -1), last], ...dated, used: [line, next] };
}

/** A line's names, and the date that follows them: "By Jane Roe 14 Mar 2023". */
function datedName(line: string) {
  if (!/\d{4}/.test(line)) return { names: line };
  for (const { 0: gap, index } of line.matchAll(/[ ,|·–—-]+(?=\p{L}{0,9}\.? ?\d)/gu)) {
    const dates = datesOf(line.slice(index + gap.length));
    if (dates) return { names: line.slice(0, index), dates };
  }
  return { names: line };
}

/** The paper, the bureau or the post of who wrote a story, under the name: few words, and no sentence. */
function isDesk(line: string): boolean {
  return (
    line.length <= 50 &&
    /^\p{Lu}/u.test(line) &&
    !/[.!?:,;”"’]$|\d/.test(line) &&
    !bylineOf(line) &&
    line.split(' ').every((word) => /^(?:\p{Lu}|&|of|the|and|for)/u.test(word) || isPost(word))
  );
}

function isWriter(name: string, desk: string): boolean {
  return (
    desk.split(' ').some(isPost) && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name)
  );
}

function isPost(word: string): boolean {
  return /^(?:staff|writer|reporter|correspondent|editor|columnist|bureau|desk)s?$/i.test(word);
}
