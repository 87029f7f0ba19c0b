/**
 * Takes out what would turn the direction of text that is none of its own (UAX 9): overrides always, and
 * embeddings and isolates that aren't closed, in order, on the line that they are opened on. Marks of
 * direction (LRM, RLM, ALM) reach no further than their place and stay.
 */
export function balanceDirection(text: string): { text: string; removed: number } {
  if (!turnsDirection(text)) return { text, removed: 0 };
  let removed = 0;
  const lines = text.split('\n').map((line) => {
    if (!control.test(line)) return line;
    const unbalanced = unbalancedIn(line);
    return line.replace(everyControl, (character, at: number) => {
      removed += unbalanced[at] ?? 0;
      return unbalanced[at] ? '' : character;
    });
  });
  return { text: lines.join('\n'), removed };
}

/** Whether anything in a text turns its direction. */
export function turnsDirection(text: string): boolean {
  return control.test(text);
}

/** LRE RLE PDF LRO RLO, and LRI RLI FSI PDI. */
const control = /[\u202A-\u202E\u2066-\u2069]/;
const everyControl = new RegExp(control, 'g');

const embeddingEnd = '\u202C';
const isolateEnd = '\u2069';
const override = /[\u202D\u202E]/;
const isolate = /[\u2066-\u2068]/;

/** Says of each unit of the line whether it is a control to take out (1): a hostile text may be nothing else. */
function unbalancedIn(line: string): Uint8Array {
  const unbalanced = new Uint8Array(line.length);
  const open: number[] = [];
  let isolates = 0;
  for (let at = line.search(control); at < line.length; at++) {
    const character = line.charAt(at);
    if (!control.test(character)) continue;
    // Taken for unbalanced until it is closed; an override is never anything else.
    unbalanced[at] = 1;
    if (character === embeddingEnd) {
      const opener = open.at(-1);
      if (opener === undefined || isolate.test(line.charAt(opener))) continue;
      open.pop();
      if (override.test(line.charAt(opener))) continue;
      unbalanced[opener] = 0;
      unbalanced[at] = 0;
    } else if (character === isolateEnd && isolates > 0) {
      // The end of an isolate ends whatever was left open in it.
      let opener = open.pop();
      while (opener !== undefined && !isolate.test(line.charAt(opener))) opener = open.pop();
      if (opener !== undefined) unbalanced[opener] = 0;
      unbalanced[at] = 0;
      isolates--;
    } else if (character !== isolateEnd) {
      open.push(at);
      if (isolate.test(character)) isolates++;
    }
  }
  return unbalanced;
}
