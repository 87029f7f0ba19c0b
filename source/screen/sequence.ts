/** What a terminal sends: a character, a control sequence (what follows its Escape), or a text that was pasted. */
export type Token = { readonly type: 'character' | 'sequence' | 'paste'; readonly text: string };

type Found = {
  /** How much of the input it is. */
  readonly length: number;
  /** What it says; nothing where it is no key. */
  readonly token?: Token;
  /** What it opens. */
  readonly opens?: 'string' | 'paste';
};

export const escape: Token = { type: 'character', text: '\x1B' };

/** What stands at the beginning of an input that begins with Escape; undefined where only what follows will tell. */
export function sequenceAt(input: string): Found | undefined {
  const none = nobodys.exec(input);
  if (none) return { length: none[0].length };
  if (unfinished.test(input)) return undefined;
  if (input.startsWith(pasteStart)) return { length: pasteStart.length, opens: 'paste' };
  if (opener.test(input)) return { length: 2, opens: 'string' };
  const [whole, alt, text] = sequence.exec(input) ?? [];
  if (whole !== undefined && text !== undefined)
    return { length: whole.length, ...(alt === '' && { token: { type: 'sequence', text } }) };
  const broken = begun.exec(input);
  if (broken) return { length: broken[0].length };
  if (input[1] === '\x1B') return { length: 1, token: escape };
  // Alt with a character, which is no key here. Ctrl-C always is.
  const [character = ''] = input.slice(1);
  return { length: 1 + (character === '\x03' ? 0 : character.length) };
}

/** Where a string of control ends: at its terminator, or at a control that is no part of it. */
export const stringEnd = /\x1B\\|[\x07\x18\x1A\x9C]|(?=[\x03\x1B])/;

const pasteStart = '\x1B[200~';
export const pasteEnd = '\x1B[201~';

/** Keys F1 to F5 of the Linux console, the mouse's reports of X10, and keys that Shift is held with in rxvt. */
const nobodys = /^\x1B\x1B?\[(?:\[[A-E]|M[^]{3}|[2-8]\$)/u;

const unfinished = /^\x1B{1,2}(?:\[(?:\[|M[^]{0,2}|[0-?]*[ -/]*)|O[\d;]*)?$/u;

/** OSC, DCS, APC, PM, SOS: answers of a terminal to somebody's question. */
const opener = /^\x1B[\]P_^X]/;

/** Control sequences and single shifts (ECMA-48 5.4 and 8.3.143); Escape before one is Alt held with the key. */
const sequence = /^\x1B(\x1B?)((?:\[[0-?]*[ -/]*|O[\d;]*)[@-~])/;
const begun = /^\x1B{1,2}(?:\[[0-?]*[ -/]*|O[\d;]*)/;
