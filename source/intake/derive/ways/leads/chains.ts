import { none, type Led } from './led.ts';
import { mannerOf } from './manner.ts';

/** "From one end to the other, people …" are the ends of a range, where nothing goes from one to the other. */
export function ranged(led: readonly Led[], sentence: string): Led[] {
  const isRange = led.map((start, at) => {
    const end = led[at + 1];
    if (start.role !== 'start' || start.sure || end?.role !== 'step' || end.sure) return false;
    if (!/^ (?:all the way )?to (?:the )?$/.test(end.gap) || !/^,/.test(sentence.slice(end.end)))
      return false;
    return led.slice(at + 2).every(({ role }) => role === 'none') && !goes(sentence.slice(end.end));
  });
  return led.map((each, at) => (isRange[at] || isRange[at - 1] ? { ...each, ...none } : each));
}

function goes(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => /^(?:go|way)$/.test(mannerOf(word) ?? ''));
}

const staged = /\b(?:stages?|legs?|sections?) \S+ (?:is|are|was|were|will be|runs?|goes|and)\b/i;

/** Three places or more, or two of a stage, with nothing but dashes or arrows between them are a way from the first to the last. */
export function chained(led: readonly Led[], sentence: string): Led[] {
  const least = staged.test(sentence) ? 1 : 2;
  return led.map((each, at) => {
    let first = at;
    while (led[first]?.beside === 'arrow') first -= 1;
    let last = at;
    while (led[last + 1]?.beside === 'arrow') last += 1;
    if (last - first < least) return each;
    return { ...each, role: at === first ? 'start' : 'step', sure: true, listed: true };
  });
}

/** Three places or more in a row that something is told of are spread over a country: they may lie on a way, and are none. */
export function spread(led: readonly Led[]): Led[] {
  const isFragment =
    led.length > 2 && led[0]!.start < 3 && led.slice(1, 3).every(({ beside }) => beside);
  return led.map((each, at) => {
    if (isFragment && each.role === 'none' && (at === 0 || each.beside))
      return { ...each, role: 'step', sure: false, listed: true };
    if (each.role !== 'weak') return each;
    let first = at;
    while (led[first]?.beside && led[first - 1]?.role === 'weak') first -= 1;
    let last = at;
    while (led[last + 1]?.beside && led[last + 1]?.role === 'weak') last += 1;
    return last - first < 2 ? each : { ...each, standing: 'loose' };
  });
}
