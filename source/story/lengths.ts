const sums = new WeakMap<readonly string[], Float64Array>();

/** The characters (UTF-16 units) before each of some texts, and in the end those of all. */
export function lengthsBefore(texts: readonly string[]): Float64Array {
  const known = sums.get(texts);
  if (known) return known;
  const made = new Float64Array(texts.length + 1);
  for (const [index, text] of texts.entries()) made[index + 1] = made[index]! + text.length;
  sums.set(texts, made);
  return made;
}

/** The characters of some texts, all together. */
export function lengthOf(texts: readonly string[]): number {
  return lengthsBefore(texts).at(-1)!;
}
