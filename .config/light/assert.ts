/** The one assertion of `node:assert` that signal-exit makes, without the module, which takes 4 ms to load. */
export function equal(actual: unknown, expected: unknown, message: string): void {
  if (actual !== expected) throw new TypeError(message);
}
