import { isLocated } from '../../story/route.ts';
import type { Block, Route, Story } from '../../story/story.ts';

/** A route that was found, the block that it ends in, and the sentences that tell it. */
export type FoundRoute = { readonly route: Route; readonly last: number; readonly text: string };

type Parts = Pick<Story, 'body' | 'figures' | 'quotes'>;

/**
 * Sets each route that a map can be drawn of into the body, after the block that it ends in. Quotes, figures and
 * routes keep their paragraphs, which are further on by the routes before them.
 */
export function setRoutes(
  { body, figures, quotes }: Parts,
  found: readonly FoundRoute[],
): Parts & Pick<Story, 'routes'> {
  const after = new Map<number, number[]>();
  for (const [number, { route, last }] of found.entries())
    if (route.stops.filter(isLocated).length > 1) {
      const at = endOf(body, last);
      after.set(at, [...(after.get(at) ?? []), number]);
    }
  const moved: number[] = [];
  const set: Block[] = [];
  for (const [index, block] of body.entries()) {
    moved.push(set.push(block) - 1);
    for (const route of after.get(index) ?? []) set.push({ type: 'route', route });
  }
  const move = <T extends { readonly paragraph?: number }>(one: T): T =>
    one.paragraph === undefined ? one : { ...one, paragraph: moved[one.paragraph]! };
  return {
    body: set,
    figures: figures.map(move),
    quotes: quotes.map(move),
    routes: found.map(({ route }) => move(route)),
  };
}

/** The block that a route is set after: a crosshead isn't parted from what follows it. */
function endOf(body: readonly Block[], last: number): number {
  let end = last;
  while (body[end]?.type === 'heading' && end < body.length - 1) end += 1;
  return end;
}
