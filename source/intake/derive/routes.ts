import type { Block } from '../../story/story.ts';
import { attribution } from './attribution.ts';
import { openGazetteer, type Gazetteer } from './gazetteer.ts';
import type { Home } from './namesake.ts';
import { regionNamed } from './region.ts';
import type { FoundRoute } from './set-routes.ts';
import { isRoute, unlessWithin } from './ways/accept.ts';
import { withAsides } from './ways/asides.ts';
import { findListed } from './ways/listed.ts';
import { locate } from './ways/locate.ts';
import { namesIn } from './ways/names.ts';
import { likelier, ordersOf } from './ways/order.ts';
import { sift } from './ways/sift.ts';
import { findWays, type Told, type Way } from './ways/way.ts';

/**
 * Finds the routes of a story: ordered ways through places in its paragraphs and lists. Stops are located offline
 * where the gazetteer has them, of namesakes at the likeliest; it is opened only where a text may tell a way.
 */
export async function findRoutes(body: readonly Block[], dateline?: string): Promise<FoundRoute[]> {
  const listed = findListed(body);
  const taken = new Set(listed.flatMap(({ blocks }) => blocks));
  const texts = textsOf(body, taken);
  const mayTell = listed.length > 0 || texts.some((text) => findWays(text).length > 0);
  if (!mayTell) return [];
  const gazetteer = await openGazetteer();
  const isKnown = (name: string) => isPlace(name, gazetteer);
  const ways = [
    ...findListed(body, isKnown).map(({ way }) => way),
    ...texts.flatMap((text) => findWays(text, isKnown)),
  ];
  const home = homeOf(dateline, gazetteer);
  const routes = ways.flatMap((way) => routeOf(way, { body, gazetteer, home }));
  return unlessWithin(routes.sort((one, other) => one.last - other.last)).map((found) =>
    attributed(found, body),
  );
}

/** Whether a name is that of a town, a state or a country. */
function isPlace(name: string, { find }: Gazetteer): boolean {
  return find(name).length > 0 || regionNamed(name) !== undefined;
}

/** The texts that may tell a way, those together that nothing parts. */
function textsOf(body: readonly Block[], taken: ReadonlySet<number>): Told[][] {
  const groups: Told[][] = [[]];
  for (const [paragraph, block] of body.entries()) {
    const isTold = block.type === 'paragraph' || block.type === 'quotation';
    if (isTold && !taken.has(paragraph)) groups.at(-1)!.push({ text: block.text, paragraph });
    else if (block.type === 'list' && !taken.has(paragraph))
      groups.push(...block.items.map((text) => [{ text, paragraph }]), []);
    else groups.push([]);
  }
  return groups;
}

type Around = {
  readonly body: readonly Block[];
  readonly gazetteer: Gazetteer;
  readonly home: readonly Home[];
};

function routeOf(way: Way, { body, gazetteer, home }: Around): FoundRoute[] {
  const homes = [...home, ...namedAround(body, way)];
  const orders = ordersOf(way.stops, way.returns).map((stops) => {
    if (way.isListed) return locate(stops, gazetteer, homes);
    const led = stops.filter(({ standing }) => standing !== 'loose');
    return withAsides(stops, sift(locate(led, gazetteer, homes)), gazetteer);
  });
  const likely = likelier(orders);
  const isClosed = likely.length > 2 && likely[0]!.stop.name === likely.at(-1)!.stop.name;
  const located = isClosed ? likely.slice(0, -1) : likely;
  const { paragraph, text } = way;
  const returns = way.returns || isClosed;
  if (!isRoute({ ...way, returns }, located)) return [];
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
function namedAround(body: readonly Block[], { paragraph }: Way): Home[] {
  const texts = body
    .slice(Math.max(0, paragraph - 3), paragraph + 2)
    .map((block) => ('text' in block ? block.text.slice(0, 2000) : ''));
  return texts
    .flatMap((text) => namesIn(text))
    .flatMap(({ name, region }): Home[] => {
      const named = region ?? regionNamed(name);
      return named ? [{ region: named, worth: 0.6 }] : [];
    });
}
