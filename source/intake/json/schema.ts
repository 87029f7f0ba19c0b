import * as v from 'valibot';

const text = v.string('is not a text');
const number = v.number('is not a number');
const truth = v.boolean('is not true or false');

const array = <const T extends v.GenericSchema>(entry: T) => v.array(entry, 'is not an array');
const object = <const T extends v.ObjectEntries>(entries: T) => v.object(entries, fault);

/** valibot says of a field that isn't there that its object is wrong. */
function fault({ input }: { readonly input: unknown }): string {
  return input === undefined ? 'is missing' : 'is not an object';
}

const links = v.exactOptional(array(object({ start: number, end: number, url: text })));
const paragraph = v.exactOptional(number);

const block = v.variant(
  'type',
  [
    object({ type: v.literal('paragraph'), text, links }),
    object({ type: v.literal('heading'), level: number, text, links }),
    object({
      type: v.literal('list'),
      ordered: truth,
      start: v.exactOptional(number),
      items: array(text),
      links,
    }),
    object({ type: v.literal('quotation'), text, links }),
    object({ type: v.literal('code'), text }),
    object({ type: v.literal('figure'), figure: number }),
    object({ type: v.literal('route'), route: number }),
  ],
  ({ expected, input }) =>
    expected === 'Object' || input === undefined ? fault({ input }) : 'is not a type of block',
);

const quote = object({
  text,
  speaker: v.nullable(object({ name: text, role: v.exactOptional(text) })),
  paragraph: number,
  context: v.exactOptional(text),
});

const figure = object({
  title: text,
  rows: array(object({ label: text, count: number, unit: v.exactOptional(text) })),
  total: v.exactOptional(object({ label: text, count: number })),
  sum: v.exactOptional(number),
  adds_up: v.exactOptional(truth),
  paragraph,
});

const stop = object({
  name: text,
  region: v.exactOptional(text),
  latitude: v.exactOptional(number),
  longitude: v.exactOptional(number),
});

const route = object({
  title: v.exactOptional(text),
  stops: array(stop),
  returns: truth,
  according_to: v.exactOptional(text),
  paragraph,
});

/** A story in JSON, as broadsheet prints it. Fields that it doesn't know are left out. */
export const story = object({
  headline: text,
  dek: v.exactOptional(text),
  kicker: v.exactOptional(text),
  byline: v.exactOptional(array(text)),
  dateline: v.exactOptional(text),
  source: v.exactOptional(
    object({ name: text, title: v.exactOptional(text), url: v.exactOptional(text) }),
  ),
  published: v.exactOptional(text),
  updated: v.exactOptional(text),
  body: array(block),
  quotes: array(quote),
  figures: array(figure),
  routes: array(route),
});
