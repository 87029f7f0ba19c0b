import fc from 'fast-check';
import { clean } from '../../source/story/clean.ts';
import { hostile } from './hostile.ts';

/** What may come from outside: the named hostile texts and any others, alone and run together. */
export const tainted: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile.map(([, text]) => text)),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('\x1B', '\x1B]0;', '\x9B', '\u202E', '\u2067', '\b', '\r', 'word', ' ', '-'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

/** A value all of whose texts came from outside, through the choke point: each with a hostile text in it, in turn. */
export function taint<Value>(value: Value, texts: readonly string[]): Value {
  let next = 0;
  const walk = (part: unknown, key?: string): unknown => {
    if (typeof part === 'string')
      return kept.has(key ?? '') ? part : clean(`${part}${texts[next++ % texts.length]}`).text;
    if (Array.isArray(part)) return part.map((item) => walk(item));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, walk(one, name)]));
  };
  return walk(value) as Value;
}

/** What says of what kind a thing is, and isn't read. */
const kept = new Set(['type', 'published', 'updated', 'url']);
