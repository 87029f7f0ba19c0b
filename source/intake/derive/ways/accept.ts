import type { Route } from '../../../story/story.ts';
import type { FoundRoute } from '../set-routes.ts';
import type { Led } from './leads/led.ts';
import type { Located } from './locate.ts';
import type { Way } from './way.ts';

/**
 * Whether places make a route: words of going lead to two at least, and most are known or all are led to; two alone
 * are one only where something travels and both are known.
 */
export function isRoute({ text, returns, isListed }: Way, stops: readonly Located[]): boolean {
  if (stops.length < 2 || isHistory(text)) return false;
  const known = stops.filter(({ city }) => city).length;
  if (isListed) return stops.length > 2 && known >= 2 && known * 3 >= stops.length;
  const led = stops.map((stop) => stop.led);
  const steps = led.filter(isStep).length;
  if (stops.length === 2) {
    const [first, second] = led as [Led, Led];
    const isTold = first.role === 'start' && second.role === 'step' && steps > 0;
    return known === 2 && isTold && (returns || travels.test(text)) && !lives.test(text);
  }
  if (stops.length === 3 && /\bwho (?:\p{L}+ )?(?:moved|transferred)\b/u.test(text)) return false;
  const own = led.filter(({ beside }) => !beside);
  const isMoving = vehicles.test(text) || led.some(({ moves, listed }) => moves ?? listed);
  const isLoaded = led[0]!.role === 'start' && led[0]!.sure && steps > 2;
  const isTimed = /\b(?:finally|then|next|later)\b/.test(text);
  const told = new Set(led.filter(({ sure }) => sure).map(({ sentence }) => sentence)).size;
  if (!isMoving && !returns && !isTimed && !tours.test(text) && told < 3 && !isLoaded) return false;
  const isOneWay =
    isMoving &&
    own.length > 2 &&
    (steps > 0 || own.filter(({ role }) => role !== 'weak').length > 2);
  const pairs = led.filter(isPaired).length;
  const isTour = tours.test(text) && led.every(({ sure }) => sure);
  const isSequence = known === stops.length && isTimed;
  if (steps + pairs + (returns ? 1 : 0) < 2 && !isOneWay && !isTour && !isSequence) return false;
  return known >= 2 && known * 3 >= stops.length
    ? true
    : (led[0]!.role === 'start' && led.every(({ sure }) => sure)) ||
        (known > 0 &&
          (led.every(({ sure, role }) => sure || role === 'weak') ||
            led.filter(({ moves }) => moves).length * 2 > led.length));
}

/** Whether words of its own lead to a place: several that a comma parts are one step. */
function isStep({ role, sure, beside, listed, gap }: Led): boolean {
  if (!sure || role === 'weak') return false;
  if (beside === undefined || listed) return true;
  return /\b(?:then|next|finally|later|before|after|on|by|at)\b|\(/.test(gap);
}

/** "From one place to another": told of a way though no word of going stands before it. */
function isPaired({ role, sure, gap }: Led, at: number, all: readonly Led[]): boolean {
  const isAfterStart = all.slice(0, at).some((each) => each.role === 'start');
  return role === 'step' && !sure && isAfterStart && /^ (?:on )?to $/.test(gap);
}

const tours = /\b(?:tour|trip|swing|itinerary|journey|voyage|in (?:that|this) order)\b/i;

/** What one leg alone is told of: a vehicle, a march, a storm. */
const travels =
  /\b(?:flights?|flew|fl(?:y|ies|ying)|sail\w*|voyage|ferr(?:y|ies)|trains?|convoys?|caravans?|march\w*|hik(?:e|es|ed|ing)|trek\w*|walk(?:ed|s|ing)?|rid(?:es?|ing)|rode|cycl(?:e|es|ed|ing|ists?)|pedal\w*|paddl\w*|dr(?:ove|ives?|iving)|stages?|legs?|race|storm|hurricane|cyclone|typhoon|tornado|routes?|pipeline|trucks?|trucked|ship(?:s|ped|ment)?|barges?|journey\w*|trips?|travel\w*|bus(?:es)?|balloon|plane|circuit|relay|trail|line|railway|road|climb\w*|course|marathon|runners)\b/i;

/** What goes a way, or how somebody goes it. */
const vehicles =
  /\b(?:flights?|flew|fl(?:y|ies|ying)|sail\w*|voyage|ferr(?:y|ies)|trains?|convoys?|caravans?|march\w*|hik(?:e|es|ed|ing)|trek\w*|walk(?:ed|s|ing)?|rid(?:es?|ing)|rode|cycl(?:e|es|ed|ing|ists?)|pedal\w*|paddl\w*|dr(?:ove|ives?|iving)|hurricane|cyclone|typhoon|tornado|trucked|ship(?:s|ped|ment)?|barges?|journey\w*|travel\w*|bus(?:es)?|balloon|circuit|relay|marathon)\b/i;

/** What is told of a life and not of a way. */
const lives =
  /\b(?:moved|transferred|grew up|born|career|traded|relocat\w+|commut\w+|studied|emigrated)\b/i;

/** Whether years go by between what is told: that is the history of a life or a firm. */
function isHistory(text: string): boolean {
  const years =
    text.match(/\b(?:in|since|until|from|of) (?:early |late |mid-)?(?:1[5-9]|20)\d\d\b/g) ?? [];
  return (
    new Set(years).size > 1 ||
    /\bopen(?:s|ed|ing)? (?:its |an? |the )?(?:\p{L}+ ){0,3}(?:shops?|stores?|branch(?:es)?|offices?|restaurants?|outlets?)\b|(?<!\bwhere (?:\p{L}+ ){1,4})\b(?:was born|grew up)\b|\b(?:graduated|founded|career|went on to (?:be|become)|traded to)\b|\b(?:started|began|served|worked|joined|hired) (?:\p{L}+ )?as an? \p{L}+/iu.test(
      text,
    )
  );
}

/** Routes but for those whose stops another one has all, in the same order: they are one, told twice. */
export function unlessWithin(found: readonly FoundRoute[]): FoundRoute[] {
  const byStart = Map.groupBy(found, ({ route }) => route.stops[0]!.name);
  return found.filter(({ route }, at) => {
    const others = byStart.get(route.stops[0]!.name)!.slice(0, most);
    return !others.some((each) => {
      if (each.route === route || !isWithin(route, each.route)) return false;
      return !isWithin(each.route, route) || found.indexOf(each) < at;
    });
  });
}

/** So many routes from one place are compared. */
const most = 50;

function isWithin(route: Route, other: Route): boolean {
  let at = 0;
  for (const { name } of other.stops) if (route.stops[at]?.name === name) at += 1;
  return at === route.stops.length;
}
