import type { Block, Route, Stop } from '../../story/story.ts';
import { attribution } from './attribution.ts';
import type { City } from './cities.ts';
import { openGazetteer, type Gazetteer } from './gazetteer.ts';
import { findListed } from './listed.ts';
import { findMentions, type Mention } from './mention.ts';
import { chooseNamesakes } from './namesake.ts';
import { regionName, regionNamed, type Region } from './region.ts';
import { findWays, type Way } from './way.ts';

/**
 * Finds the routes of a story: ordered ways through places in its paragraphs and lists. Stops are located offline
 * where the gazetteer has them, of namesakes at the likeliest; it is opened only where a text may tell a way.
 */
export async function findRoutes(body: readonly Block[], dateline?: string): Promise<Route[]> {
  const candidates = body.flatMap((block, paragraph) => waysOf(body, block, paragraph));
  if (candidates.length === 0) return [];
  const find = await openGazetteer();
  const home = homeOf(dateline);
  const routes = candidates.flatMap(({ way, paragraph }): Route[] => {
    const stops = locate(way.stops, find, home);
    if (!isRoute(way, stops)) return [];
    const speaker = attribution(body, paragraph, way.text);
    return [
      {
        stops: stops.map(({ stop }) => stop),
        returns: way.returns,
        ...(speaker !== undefined && { according_to: speaker }),
        paragraph,
      },
    ];
  });
  return [...new Map(routes.toReversed().map((route) => [keyOf(route), route])).values()].reverse();
}

type Candidate = { readonly way: Way; readonly paragraph: number };

function waysOf(body: readonly Block[], block: Block, paragraph: number): Candidate[] {
  switch (block.type) {
    case 'paragraph':
    case 'quotation': {
      const lines = isLine(body[paragraph - 1]) ? [block.text] : linesFrom(body, paragraph);
      const listed = findListed(
        lines.flatMap((text) => text.split('\n')),
        body[paragraph - 1],
      );
      const ways = listed ? [listed] : findWays(block.text);
      return ways.map((way) => ({ way, paragraph }));
    }
    case 'list': {
      const listed = findListed(block.items, body[paragraph - 1]);
      const ways = listed ? [listed] : block.items.flatMap((each) => findWays(each));
      return ways.map((way) => ({ way, paragraph }));
    }
    case 'heading':
    case 'code':
    case 'figure':
    case 'route':
      return [];
  }
}

/** The texts of a block and of the paragraphs after it, while each is one short line as a list's entry is. */
function linesFrom(body: readonly Block[], paragraph: number): string[] {
  const rest = body.slice(paragraph, paragraph + 100);
  const end = rest.findIndex((block) => !isLine(block) || !namesPlace(block));
  const lines = rest.slice(0, end === -1 ? rest.length : Math.max(1, end));
  return lines.flatMap((block) => ('text' in block ? block.text : []));
}

function namesPlace(block: Block): boolean {
  return 'text' in block && findMentions(block.text).length > 0;
}

function isLine(block: Block | undefined): boolean {
  return (
    block?.type === 'paragraph' &&
    /^[^\n]{1,80}$/.test(block.text) &&
    !/(?:[a-z]{5}[.!?]|:)$/.test(block.text)
  );
}

/** The region that a dateline names, as "KANSAS CITY, Mo." does. */
function homeOf(dateline: string | undefined): Region | undefined {
  const parts = (dateline ?? '').replace(/\s*\(.*$/, '').split(',');
  return parts
    .slice(1)
    .map((part) => regionNamed(part.replace(/\.\s*$/, '')) ?? regionNamed(part))
    .find((region) => region !== undefined);
}

type Located = { readonly stop: Stop; readonly mention: Mention; readonly city: City | undefined };

function locate(
  mentions: readonly Mention[],
  find: Gazetteer,
  home: Region | undefined,
): Located[] {
  const stops = mentions.map(({ name, region }) => ({ cities: find(name), region }));
  const cities = chooseNamesakes(stops, home);
  const located = mentions.map((mention, index) => {
    const city = cities[index];
    const region = city ?? mention.region;
    const stop = {
      name: mention.name,
      ...(region && { region: regionName(region) }),
      ...(city && { latitude: city.latitude, longitude: city.longitude }),
    };
    return { stop, mention, city };
  });
  // Who stands after a comma at the end of a sentence may be its speaker.
  const last = located.at(-1);
  const isDoubtful = last && !last.city && !last.mention.region && last.mention.role === 'comma';
  return isDoubtful ? located.slice(0, -1) : located;
}

/**
 * Whether places make a route: most are known, or words of going lead to each; two alone are one only where
 * something travels and both are known.
 */
function isRoute({ text, returns }: Way, stops: readonly Located[]): boolean {
  const known = stops.filter(({ city }) => city).length;
  if (stops.length === 2)
    return known === 2 && (returns || travels.test(text)) && !lives.test(text);
  if (known >= 2 && known * 3 >= stops.length) return true;
  return (
    known === 0 && stops.every(({ mention }) => mention.role === 'from' || mention.role === 'to')
  );
}

/** What one leg alone is told of: a vehicle, a march, a storm. */
const travels =
  /\b(?:flights?|flew|fl(?:y|ies|ying)|sail\w*|voyage|ferr(?:y|ies)|trains?|convoys?|caravans?|march\w*|hik(?:e|es|ed|ing)|trek\w*|walk(?:ed|s|ing)?|rid(?:es?|ing)|rode|cycl(?:e|es|ed|ing|ists?)|pedal\w*|paddl\w*|dr(?:ove|ives?|iving)|stages?|legs?|race|storm|hurricane|cyclone|typhoon|tornado|routes?|pipeline|trucks?|trucked|ship(?:s|ped|ment)?|barges?|journey\w*|trips?|travel\w*|bus(?:es)?|balloon|plane|circuit|relay|trail|course|marathon|runners)\b/i;

/** What is told of a life and not of a way. */
const lives =
  /\b(?:moved|transferred|grew up|born|career|traded|relocat\w+|commut\w+|studied|emigrated)\b/i;

/** Routes through the same stops are one, told twice. */
function keyOf({ stops }: Route): string {
  return stops.map(({ name }) => name).join('\n');
}
