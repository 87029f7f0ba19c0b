import fc from 'fast-check';
import { check } from '../../source/story/check.ts';
import type { Block, Figure, Quote, Route, Story } from '../../source/story/story.ts';

const letters = fc.constantFrom(
  ...['a', 'b', 'word', 'longer-word', '日', '本語', 'é', 'ก', 'א', '👩‍👩‍👧', '—', '“', '”', ',', '.'],
);
const spaces = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\u00a0', '');

/** Words of many scripts with spaces of many kinds between them; never empty. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.tuple(letters, spaces), { minLength: 1, maxLength: 40 })
  .map((pairs) => `x${pairs.flat().join('')}x`);

const blocks: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('paragraph' as const), text: texts }) },
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2, 3), text: texts }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(texts, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.constant(true),
    start: fc.nat({ max: 9999 }),
    items: fc.array(texts, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ type: fc.constantFrom('quotation' as const, 'code' as const), text: texts }),
);

/** Where links lead, as parts of a text's length, and to which of a few addresses. */
const links = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 12 }), fc.nat({ max: 3 })),
  { maxLength: 4 },
);

/** Blocks with links on their texts, which may overlap and go from one item of a list to the next. */
const linked: fc.Arbitrary<Block> = fc.tuple(blocks, links).map(([block, links]): Block => {
  if (links.length === 0 || block.type === 'code' || !('text' in block || 'items' in block))
    return block;
  const { length } = 'text' in block ? block.text : block.items.join('\n');
  return {
    ...block,
    links: links
      .map(([from, cells, address]) => {
        const start = Math.floor(from * (length - 1));
        const url = `https://example.org/${address}`;
        return { start, end: Math.min(length, start + 1 + cells), url };
      })
      .sort((one, other) => one.start - other.start),
  };
});

const rows = fc.record({ label: texts, count: fc.nat({ max: 100_000 }) });
const figures: fc.Arbitrary<Figure> = fc.record(
  {
    title: texts,
    rows: fc.array(rows, { minLength: 1, maxLength: 12 }),
    total: fc.record({ label: texts, count: fc.nat({ max: 1_000_000 }) }),
  },
  { requiredKeys: ['title', 'rows'] },
);

const stops = fc.record(
  {
    name: texts,
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  },
  { requiredKeys: ['name', 'latitude', 'longitude'] },
);
const routes: fc.Arbitrary<Route> = fc.record(
  {
    stops: fc.array(stops, { minLength: 2, maxLength: 5 }),
    returns: fc.boolean(),
    title: texts,
    according_to: texts,
  },
  { requiredKeys: ['stops', 'returns'] },
);

/** Sound stories of all kinds of blocks, with a figure and a route set in the text where they have any. */
export const stories: fc.Arbitrary<Story> = fc
  .record({
    headline: texts,
    dek: fc.option(texts, { nil: undefined }),
    body: fc.array(linked, { minLength: 1, maxLength: 12 }),
    figures: fc.array(figures, { maxLength: 2 }),
    routes: fc.array(routes, { maxLength: 1 }),
    said: fc.array(texts, { maxLength: 3 }),
  })
  .map(({ dek, said, body, ...rest }): Story => {
    const spoken = said.map((text) => text.replace(/[“”"]/g, ''));
    const quotes: Quote[] = spoken.map((text, index) => ({
      text,
      speaker: index % 2 === 0 ? { name: 'Ada Example' } : null,
      paragraph: body.length + index,
    }));
    return {
      ...rest,
      ...(dek !== undefined && { dek }),
      body: [
        ...body,
        ...spoken.map((text): Block => ({ type: 'paragraph', text: `“${text}” she said.` })),
        ...rest.figures.map((_, figure): Block => ({ type: 'figure', figure })),
        ...rest.routes.map((_, route): Block => ({ type: 'route', route })),
      ],
      quotes,
    };
  })
  .filter((story) => check(story).length === 0);
