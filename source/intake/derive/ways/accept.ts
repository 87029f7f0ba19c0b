import type { Route } from '../../../story/story.ts';
import type { FoundRoute } from '../set-routes.ts';
import type { Located } from './locate.ts';
import type { Way } from './way.ts';

/** Whether the places of a list make a route: three at least, most of them known, and no history's. */
export function isRoute({ text }: Way, stops: readonly Located[]): boolean {
  const known = stops.filter(({ city }) => city).length;
  return stops.length > 2 && known >= 2 && known * 3 >= stops.length && !isHistory(text);
}

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
