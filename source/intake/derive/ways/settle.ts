import type { Open, Stop } from './going.ts';
import { isBack, isLoop } from './returns.ts';
import type { Way } from './way.ts';

/** What a way comes to: it returns where it ends at its first stop or words say so. */
export function settle({ stops: read, sentences, passed }: Open): Way[] {
  const stops = withoutLooseEnds(read);
  const isClosed = stops.length > 2 && stops[0]!.name.name === stops.at(-1)!.name.name;
  const kept = isClosed ? stops.slice(0, -1) : stops;
  if (kept.length < 2) return [];
  const [first, last] = [kept[0]!, kept.at(-1)!];
  const after = last.sentence.text.slice(last.name.end);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const lead = first.sentence.text.slice(0, first.name.start);
  return [
    {
      stops: kept.map(({ name }) => name),
      returns: isClosed || isLoop(lead) || isBack(text, after, passed),
      text,
      paragraph: first.sentence.paragraph,
      last: last.sentence.paragraph,
    },
  ];
}

/** Stops but for weak ones at either end that only stand near the way: in a sentence of their own that doesn't go on. */
function withoutLooseEnds(stops: readonly Stop[]): Stop[] {
  const firm = stops.map(({ name }) => name.role !== 'weak');
  const [first, last] = [firm.indexOf(true), firm.lastIndexOf(true)];
  if (first === -1) {
    const sentences = new Set(stops.map(({ sentence }) => sentence));
    const isOne = sentences.size === 1 && inTurn.test(stops[0]!.sentence.text);
    return isOne ? [...stops] : [];
  }
  const isNear = (stop: Stop, end: Stop) => {
    const [one, other] = [stop.sentence, end.sentence];
    return one === other || (one.paragraph === other.paragraph && goesOn.test(one.text));
  };
  return stops.filter((stop, at) => {
    if (at < first)
      return stops.some((one, index) => firm[index] && one.sentence === stop.sentence);
    return at <= last || isNear(stop, stops[last]!);
  });
}

const goesOn =
  /^["“]?(?:It|They|He|She|By|On|Then|There|Finally|Later|Next|After|At|A (?:day|week|month) later|The next)\b/;

/** Words that set what happens at places in order, though nothing is said to go from one to the other. */
const inTurn = /\b(?:finally|then|next|later|eventually|at last)\b/;
