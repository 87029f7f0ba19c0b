import { nameGender } from '../../quotes/first-names.ts';
import type { Candidate } from './candidates.ts';

/** One key for each place: a name that an earlier one begins with means the same. */
export function keysOf(candidates: readonly Candidate[]): string[] {
  const seen: string[] = [];
  const known = new Map<string, string>();
  return candidates.map(({ name }) => {
    const lower = name.toLowerCase();
    const key = known.get(lower) ?? seen.find((each) => each.startsWith(`${lower} `)) ?? lower;
    if (!known.has(lower)) {
      known.set(lower, key);
      seen.push(key);
    }
    return key;
  });
}

/** The names that are people's: a first name before another word, and the last word of such a name by itself. */
export function peopleAmong(candidates: readonly Candidate[]): Set<string> {
  const people = new Set<string>();
  for (const { name, sentence, at } of candidates) {
    const parts = name.split(' ');
    const next = sentence.words.slice(at + 1, at + 4);
    const isAged = next[0] === ',' && next[1] === '#' && next[2] === ',';
    if (parts.length > 1 && (nameGender(parts[0]!) !== undefined || isAged)) {
      people.add(name);
      people.add(parts.at(-1)!);
      people.add(parts[0]!);
    }
  }
  return people;
}
