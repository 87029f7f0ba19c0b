import type { Block } from '../../story/story.ts';
import { findMentions, type Mention } from './mention.ts';
import type { Way } from './way.ts';

/** The way that a list goes, where the text before it says that its entries are stops or stages. */
export function findListed(lines: readonly string[], before: Block | undefined): Way | undefined {
  const intro = before && 'text' in before ? before.text.slice(-300) : '';
  const texts = lines.filter((line) => line.trim() !== '').slice(0, most);
  if (texts.length < 2) return undefined;
  const entries = texts.map(stopsIn);
  const isLed = ordered.test(intro) || texts.every((line) => stage.test(line)) || areLegs(entries);
  if (!isLed || entries.some(({ length }) => length === 0)) return undefined;
  const stops = entries.flat().filter(({ name }, index, all) => name !== all[index - 1]?.name);
  const isClosed = stops.length > 2 && stops[0]!.name === stops.at(-1)!.name;
  const kept = isClosed ? stops.slice(0, -1) : stops;
  if (kept.length < 3) return undefined;
  return { stops: kept, returns: isClosed || back.test(intro), text: intro, after: '' };
}

/** Whether each entry goes on from where the one before it ends. */
function areLegs(entries: readonly (readonly Mention[])[]): boolean {
  return entries.every(
    (stops, index) =>
      stops.length > 1 && (index === 0 || entries[index - 1]!.at(-1)?.name === stops[0]!.name),
  );
}

/** No list of stops is longer. */
const most = 200;

const ordered =
  /\b(?:tour\w*|routes?|stops?|stages?|itinerary|ports|legs?|track|marches|stations|path|journey|voyage|trip|calls at|schedule of (?:stops|dates)|dates|circuit|course|relay|pilgrimage)\b/i;

const stage =
  /^\W{0,4}(?:stage|leg|day|stop|etappe)\s(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

const back = /\b(?:and back|round[- ]trip|loop|returns? to)\b/i;

/** The stops of one entry: the first place, and those that it goes to from there. */
function stopsIn(line: string): Mention[] {
  const text = line
    .slice(0, 300)
    .replace(/^\W{0,6}(?:stage|leg|day|stop)\s[\p{L}\d]{1,6}\s?[:.—–-]\s?/iu, '');
  const [first, ...others] = findMentions(text);
  if (!first) return [];
  const legs = others.filter(({ role, start }, index) => {
    const gap = text.slice((others[index - 1] ?? first).end, start);
    return role === 'to' || /^\s?(?:[–—→➔>]|-{1,2}>?)\s?$/.test(gap);
  });
  return [first, ...legs];
}
