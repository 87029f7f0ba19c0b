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
  for (const line of lines) {
    const part = line === lines[0] ? undefined : (datesOf(line.text) ?? bylinePart(line.text));
    if (!part || Object.keys(part).some((name) => name in parts)) continue;
    parts = { ...parts, ...part };
    taken.add(line);
  }

  const isWire = taken.size > 0 || datelineOf(story) !== undefined;
  const { used, ...titles } = titlesOf(
    lines.filter((line) => !taken.has(line)),
    isWire,
  );
  for (const line of used) taken.add(line);
  const left = lines.filter((line) => !taken.has(line)).map(({ raw }) => raw);
  return { ...titles, ...parts, left: left.join(''), end: lines.at(-1)?.end ?? 0 };
}

function bylinePart(line: string): Pick<Draft, 'byline'> | undefined {
  const byline = bylineOf(line);
  return byline && { byline };
}
