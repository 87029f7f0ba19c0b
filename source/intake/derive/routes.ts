import type { Block } from '../../story/story.ts';
import { attribution } from './attribution.ts';
import { openGazetteer, type Gazetteer } from './gazetteer.ts';
import type { Home } from './namesake.ts';
import { regionNamed } from './region.ts';
import type { FoundRoute } from './set-routes.ts';
import type { Heads } from './ways/weighing/features.ts';
import { isRoute, unlessWithin } from './ways/accept.ts';
import { learnedFrom, type Learned } from './ways/weighing/lessons.ts';
import { learnedWays } from './ways/weighing/learned.ts';
import { findListed } from './ways/listed.ts';
import { locate } from './ways/locate.ts';
import { mayTell } from './ways/weighing/may-tell.ts';
import { namesIn } from './ways/names.ts';
import type { Way } from './ways/way.ts';

/**
 * Finds the routes of a story: ordered ways through places in its paragraphs and lists. Stops are located offline
 * where the gazetteer has them, of namesakes at the likeliest; it is opened only where a text may tell a way.
 */
export async function findRoutes(
  body: readonly Block[],
  heads: Heads = {},
  learned?: Learned,
): Promise<FoundRoute[]> {
  if (!mayTell(body)) return [];
  const gazetteer = await openGazetteer();
  const listed = findListed(body, gazetteer.isKnown).flatMap(({ way, blocks }) =>
    isRoute(way, locate(way.stops, gazetteer, [])) ? [{ way, blocks }] : [],
  );
  const taken = new Set(listed.flatMap(({ blocks }) => blocks));
  const told = learnedWays(body, {
    taken,
    gazetteer,
    heads,
    learned: learned ?? (await lessons()),
  });
  const ways = [...listed.map(({ way }) => way), ...told];
  const home = homeOf(heads.dateline, gazetteer);
  const named = new Map<number, Home[]>();
  const routes = ways.flatMap((way) => routeOf(way, { body, gazetteer, home, named }));
  return unlessWithin(routes.sort((one, other) => one.last - other.last)).map((found) =>
    attributed(found, body),
  );
}

/** What was learned from the corpus; it is read but once. */
function lessons(): Promise<Learned> {
  return (read ??= import('./ways/weighing/weights.ts').then(({ written }) =>
    learnedFrom(written),
  ));
}

let read: Promise<Learned> | undefined;

type Around = {
  readonly body: readonly Block[];
  readonly gazetteer: Gazetteer;
  readonly home: readonly Home[];
  /** The regions that blocks name, of those that were asked for. */
  readonly named: Map<number, Home[]>;
};

function routeOf(way: Way, around: Around): FoundRoute[] {
  const { gazetteer, home } = around;
  const homes = [...home, ...namedAround(way, around)];
  const located = locate(way.stops, gazetteer, homes);
  if (located.length < 2) return [];
  const { paragraph, text, returns } = way;
  const route = {
    ...(way.title !== undefined && { title: way.title }),
    stops: located.map(({ stop }) => stop),
    returns,
    ...(paragraph >= 0 && { paragraph }),
  };
  return [{ route, last: way.last, text }];
}

/** A route with who the story says tells of it. */
function attributed(found: FoundRoute, body: readonly Block[]): FoundRoute {
  const { paragraph, ...route } = found.route;
  if (paragraph === undefined) return found;
  const according_to = attribution(body, paragraph, found.text);
  return according_to === undefined
    ? found
    : { ...found, route: { ...route, according_to, paragraph } };
}

/** The region that a dateline names, as "KANSAS CITY, Mo." does, or else that of its city. */
function homeOf(dateline: string | undefined, { find }: Gazetteer): Home[] {
  const [town = '', ...parts] = (dateline ?? '').replace(/\s*\(.*$/, '').split(',');
  const named = parts
    .map((part) => regionNamed(part.replace(/\.\s*$/, '')) ?? regionNamed(part))
    .find((region) => region !== undefined);
  const region = named ?? find(town.trim())[0];
  return region
    ? [
        {
          region: {
            country: region.country,
            ...(region.admin !== undefined && { admin: region.admin }),
          },
          worth: 1,
        },
      ]
    : [];
}

/** The regions that are named in a way's paragraph and the few before it. */
function namedAround({ paragraph }: Way, { body, named }: Around): Home[] {
  const homes: Home[] = [];
  for (let at = Math.max(0, paragraph - 3); at < Math.min(body.length, paragraph + 2); at++) {
    const own = named.get(at) ?? namedIn(body[at]!);
    named.set(at, own);
    homes.push(...own);
  }
  return homes;
}

function namedIn(block: Block): Home[] {
  const names = 'text' in block ? namesIn(block.text.slice(0, 2000)) : [];
  return names.flatMap(({ name, region }): Home[] => {
    const named = region ?? regionNamed(name);
    return named ? [{ region: named, worth: 0.6 }] : [];
  });
}
