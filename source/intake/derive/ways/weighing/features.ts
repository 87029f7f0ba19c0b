import type { City } from '../../cities.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import { regionNamed, type Region } from '../../region.ts';
import { countryOfArea } from './areas.ts';
import type { Candidate } from './candidates.ts';
import { lookOf, type Look } from './look.ts';
import { among } from './neighbours.ts';
import { apart, likeliest } from './places.ts';
import { toldIn, type Told } from './sentence.ts';
import { step } from './traits.ts';
import { keysOf, peopleAmong } from './who.ts';

/** A candidate with what it looks like and where it is. */
export type Seen = Look & {
  readonly candidate: Candidate;
  readonly key: string;
  readonly place: City | undefined;
  /** What it is where it is no town but a state, a country or another region. */
  readonly area: Region | undefined;
};

/** What stands above a story's text. */
export type Heads = {
  readonly dateline?: string | undefined;
  readonly headline?: string | undefined;
};

/** What each candidate of a story looks like. */
export function see(
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  { dateline = '', headline = '' }: Heads = {},
): Seen[] {
  const town = dateline.split(/[,(]/)[0]!.trim().toLowerCase();
  const keys = keysOf(candidates);
  const people = peopleAmong(candidates);
  const cities = candidates.map(({ name, region }) => citiesOf(name, region, gazetteer));
  const places = likeliest(cities, keys);
  const within = new Set(candidates.filter(isWithin).map(({ name }) => name));
  let told: Told | undefined;
  const seen = candidates.map((candidate, number): Seen => {
    if (told?.sentence !== candidate.sentence) told = toldIn(candidate.sentence);
    const isPerson = people.has(candidate.name);
    const isTown = candidate.name.toLowerCase() === town;
    const beside = { before: candidates[number - 1], after: candidates[number + 1] };
    const place = places[number];
    const alone = aloneOf(number, places, keys);
    return {
      ...lookOf(candidate, beside, {
        cities: cities[number]!,
        isPerson,
        isTown,
        isHeaded: headline.includes(candidate.name),
        isWord:
          !isWithin(candidate) &&
          !within.has(candidate.name) &&
          !gazetteer.isKnown(candidate.name) &&
          areaOf(candidate) === undefined,
        alone,
        told,
      }),
      area: areaOf(candidate),
      candidate,
      key: keys[number]!,
      place,
    };
  });
  return among(seen);
}

/** Whether a name stands within a sentence, where a word that is no name has no capital. */
function isWithin({ sentence, start }: Candidate): boolean {
  return /[\p{L}\d,;)] ["“‘(]?$/u.test(sentence.text.slice(0, start));
}

/** The cities of a name, those alone that are in the region beside it where there are such. */
function citiesOf(name: string, region: Region | undefined, { find }: Gazetteer): readonly City[] {
  const cities = find(name);
  const within = region
    ? cities.filter(
        ({ country, admin }) =>
          country === region.country && (region.admin === undefined || region.admin === admin),
      )
    : [];
  return (within.length > 0 ? within : cities).slice(0, 8);
}

/** How far from the nearest other place a place is. */
function aloneOf(number: number, places: readonly (City | undefined)[], keys: readonly string[]) {
  const place = places[number];
  if (!place) return -1;
  let least = Infinity;
  for (let at = Math.max(0, number - 20); at < Math.min(places.length, number + 20); at++) {
    const other = places[at];
    if (other && keys[at] !== keys[number]) least = Math.min(least, apart(place, other));
  }
  return step(least, [80, 300, 1200]);
}

function areaOf({ name, region }: Candidate): Region | undefined {
  const country = countryOfArea(name);
  return region
    ? undefined
    : (regionNamed(name) ?? (country === undefined ? undefined : { country }));
}
