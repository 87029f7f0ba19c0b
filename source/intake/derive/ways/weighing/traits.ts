/** What is seen of a candidate is a number, mixed from what kind of thing it is and what was seen. */
export type Trait = number;

/** A trait of a kind, by up to three things that are seen; words are numbered first. */
export function trait(kind: number, one = 0, two = 0, three = 0): Trait {
  let mixed = Math.imul(kind ^ one, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ two, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ three, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & most;
}

/** Traits are written in four characters of six bits each. */
const most = 0xffffff;

/** A number for a word (FNV-1a). */
export function numbered(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Numbers for the kinds of traits. */
export function kindsOf<Kind extends string>(...kinds: readonly Kind[]): Record<Kind, number> {
  return Object.fromEntries(kinds.map((kind) => [kind, numbered(kind)])) as Record<Kind, number>;
}

/** A number put into one of the steps that it is below. */
export function step(value: number, steps: readonly number[]): number {
  let at = 0;
  while (at < steps.length && value >= steps[at]!) at += 1;
  return at;
}
