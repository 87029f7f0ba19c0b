import type { Block } from '../../../../story/story.ts';
import { regionNamed } from '../../region.ts';
import { countryOfArea } from './areas.ts';
import { ledIn } from '../leads/lead.ts';
import type { Led } from '../leads/led.ts';
import { findListed } from '../listed.ts';
import { capitalsIn, knowsNone, namesIn, placesIn, type Known, type Name } from '../names.ts';
import { mayBePlace } from './may-be.ts';
import { wordsOf } from './words.ts';
import { sentencesIn, type Sentence } from './sentences.ts';

/** A name in a story that a way may go through. */
export type Candidate = Name & {
  readonly sentence: Read;
  /** The words of its sentence, a name each one, and which of them it is. */
  readonly at: number;
  readonly led: Led | undefined;
  /** Whether it is a stop of those that a list sets in order, or in such a list and none. */
  readonly listed?: 'stop' | 'beside';
  /** Whether it is the dateline's town, at the top of the story. */
  readonly isDateline?: boolean;
};

/** A sentence with its words, a name each one. */
type Read = Sentence & { readonly words: readonly string[] };

/** The candidates of a story, in order. */
export function candidatesOf(
  body: readonly Block[],
  dateline?: string,
  isKnown: Known = knowsNone,
  sentences = sentencesIn(body),
): Candidate[] {
  const town = townOf(dateline);
  const stops = new Map(
    findListed(body, isKnown).flatMap(({ way, blocks }) =>
      blocks.map((block) => [block, new Set(way.stops.map(({ name }) => name))] as const),
    ),
  );
  return sentences.flatMap((sentence): Candidate[] => {
    const { index, paragraph } = sentence;
    const told = readIn(sentence, town, isKnown);
    if (index === 0 && town !== undefined) told.unshift(atTop(sentence, town));
    return told.map((each) => ({
      ...each,
      ...(stops.has(paragraph) && {
        listed: stops.get(paragraph)!.has(each.name) ? 'stop' : 'beside',
      }),
    }));
  });
}

/** The dateline's town, which stands before a story's first sentence. */
function atTop(sentence: Sentence, name: string): Candidate {
  const { words } = wordsOf(sentence.text, []);
  return {
    name,
    start: 0,
    end: 0,
    at: 0,
    led: undefined,
    isDateline: true,
    sentence: { ...sentence, words: ['N', '—', ...words] },
  };
}

/** The candidates of one sentence. */
function readIn(read: Sentence, town: string | undefined, isKnown: Known): Candidate[] {
  const { text } = read;
  const capitals = capitalsIn(text);
  const names = withHere(placesIn(text, isKnown, capitals), text, town).filter((name) =>
    mayBePlace(name, text),
  );
  for (let at = names.length - 1; at > 0; at--)
    if (isAround(text.slice(names[at - 1]!.end, names[at]!.start), names[at]!.name))
      names.splice(at, 1);
  if (names.length === 0) return [];
  const { words, places } = wordsOf(text, names);
  const sentence = { ...read, words };
  const led = new Map(
    ledIn(text, isKnown, namesIn(text, isKnown, capitals)).map((each) => [each.start, each]),
  );
  return names.map((name, number) => ({
    ...name,
    sentence,
    at: places[number]!,
    led: led.get(name.start),
  }));
}

/** The town of a dateline, as it is written elsewhere. */
function townOf(dateline = ''): string | undefined {
  const town = dateline.split(/[,(]/)[0]!.trim();
  if (town === '') return undefined;
  return /\p{Ll}/u.test(town)
    ? town
    : town.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The names of a sentence with the dateline's town where it says "here". */
function withHere(names: Name[], sentence: string, town: string | undefined): Name[] {
  if (town === undefined) return names;
  const here = Array.from(
    sentence.matchAll(/(?<=\p{Ll} )here\b|(?<=\bFrom )here\b/gu),
    ({ index }) => ({
      name: town,
      start: index,
      end: index + 4,
    }),
  );
  return [...names, ...here].sort((one, other) => one.start - other.start);
}

/** Whether a name only says where the one before it lies: "Davos, in the canton of Graubünden". */
function isAround(gap: string, name: string): boolean {
  if (/^,? in $/.test(gap))
    return gap !== ' in ' && (regionNamed(name) ?? countryOfArea(name)) !== undefined;
  return /^,? in (?:the )?(?:(?:(?:far|north|south|east|west|central)\p{Ll}* )?|(?:state|province|canton|region|county|department|district) of )$/u.test(
    gap,
  );
}
