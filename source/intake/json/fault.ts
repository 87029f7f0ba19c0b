/** Where a text stops being JSON, in characters, if it is known, and whether it only ends too early there. */
type Fault = { readonly at: number | undefined; readonly isCut: boolean };

/** The fault of a text that can't be parsed, from the error that parsing it threw. */
export function faultIn(text: string, error: unknown): Fault {
  const end = text.trimEnd().length;
  const at = placeIn(error) ?? (isEnd(error) ? end : firstFault(text));
  if (at === undefined) return { at, isCut: false };
  return { at: Math.min(at, end), isCut: at >= end };
}

/** The place that an error tells: that of an unexpected token it doesn't. */
function placeIn(error: unknown): number | undefined {
  const [, place] = /at position (\d+)/.exec(messageOf(error)) ?? [];
  return place === undefined ? undefined : Number(place);
}

/**
 * The first character that no JSON goes on with: what stands before it might be the beginning of some, what ends in it
 * might not, which is found by halving. Longer texts would be parsed for too long.
 */
function firstFault(text: string): number | undefined {
  if (text.length > longest) return undefined;
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mayGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** In characters: a text of so many is parsed some twenty times within two seconds. */
const longest = 4_000_000;

function mayGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return isEnd(error) || (placeIn(error) ?? 0) >= text.trimEnd().length;
  }
}

function isEnd(error: unknown): boolean {
  return /end of JSON input|^Unterminated string/.test(messageOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
