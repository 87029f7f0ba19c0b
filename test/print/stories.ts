import fc from 'fast-check';
import type { Story } from '../../source/story/story.ts';

/** Signs that mean something in one of the printed forms, among words. */
export const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['river', 'Mara', '12', '*', '_', '`', '#', '+', '-', '=', '@', '\\', '|'],
      ),
      fc.constantFrom(
        ...['<b>', '&amp;', '[x]', '(y)', '!', '~', '1.', ')', '>', '$', ':', ' ', '\n', '"', ','],
      ),
      fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join('').replace(/[\0-\x1f\x7f-\x9f{}]/g, '\n'))
  .filter((joined) => joined.trim() !== '');

const requiredFor = <const T extends string>(...keys: T[]) => ({ requiredKeys: keys });

const block = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), text }),
  fc.record({ type: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), text }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(text, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('quotation' as const), text }),
  fc.record({ type: fc.constant('code' as const), text }),
);

/** Stories with any of the parts that one may have. */
export const stories: fc.Arbitrary<Story> = fc.record(
  {
    headline: text,
    kicker: text,
    dek: text,
    byline: fc.array(text, { minLength: 1, maxLength: 2 }),
    source: fc.record({ name: text, title: text }, requiredFor('name')),
    published: fc.constant('2026-02-03T04:05'),
    body: fc.array(block, { maxLength: 5 }),
    quotes: fc.array(
      fc.record(
        {
          text,
          speaker: fc.option(fc.record({ name: text, role: text }, requiredFor('name'))),
          paragraph: fc.nat(4),
          context: text,
        },
        requiredFor('text', 'speaker', 'paragraph'),
      ),
      { maxLength: 3 },
    ),
    figures: fc.array(
      fc.record(
        {
          title: text,
          rows: fc.array(fc.record({ label: text, count: fc.nat() }), {
            minLength: 1,
            maxLength: 3,
          }),
          total: fc.record({ label: text, count: fc.nat() }),
          paragraph: fc.nat(4),
        },
        requiredFor('title', 'rows'),
      ),
      { maxLength: 2 },
    ),
    routes: fc.array(
      fc.record(
        {
          title: text,
          stops: fc.array(
            fc.record({
              name: text,
              region: text,
              latitude: fc.integer(),
              longitude: fc.integer(),
            }),
            { minLength: 2, maxLength: 3 },
          ),
          returns: fc.boolean(),
        },
        requiredFor('stops', 'returns'),
      ),
      { maxLength: 2 },
    ),
  },
  requiredFor('headline', 'body', 'quotes', 'figures', 'routes'),
);
