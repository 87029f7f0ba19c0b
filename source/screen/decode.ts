import { escape, pasteEnd, sequenceAt, stringEnd, type Token } from './sequence.ts';

/** Takes a terminal's input apart, however it is cut into chunks. */
type Decoder = {
  /** What a chunk completes. */
  readonly push: (chunk: string) => Token[];
  /** How long the rest of what is begun may take to come, in ms; undefined where nothing is begun. */
  readonly patience: () => number | undefined;
  /** What is begun and will not be completed: Escape is a key, a paste ends, the rest is nothing. */
  readonly flush: () => Token[];
};

/**
 * Only characters, pasted text, and control sequences of the kind that keys send come through. What a terminal
 * answers to nobody, reports of its mouse, Alt with a character and remains of sequences are swallowed, however
 * long; whatever was begun, Ctrl-C gets through, but from within a paste.
 */
export function decoder(): Decoder {
  let within: 'keys' | 'string' | 'paste' = 'keys';
  let held = '';
  let pasted = '';

  const push = (chunk: string): Token[] => {
    const tokens: Token[] = [];
    let input = held + chunk;
    held = '';
    while (input !== '') input = steps[within](input, tokens);
    return tokens;
  };

  /** Each takes something from the beginning of an input and gives the rest; what must wait is held. */
  const steps = {
    keys: (input: string, tokens: Token[]): string => {
      const at = input.indexOf('\x1B');
      for (const text of at < 0 ? input : input.slice(0, at))
        if (!c1.test(text)) tokens.push({ type: 'character', text });
      if (at < 0) return '';
      const rest = input.slice(at);
      const found = sequenceAt(rest);
      if (!found) {
        // No key sends as much; the end is still waited for.
        held = rest.slice(0, longest.sequence);
        return '';
      }
      if (found.token) tokens.push(found.token);
      if (found.opens) within = found.opens;
      pasted = '';
      return rest.slice(found.length);
    },
    string: (input: string): string => {
      if (input === '\x1B') held = input;
      const end = stringEnd.exec(input);
      if (!end || held !== '') return '';
      const rest = input.slice(end.index + end[0].length);
      // The end may be cut in two.
      if (rest === '\x1B' && end[0] === '') held = rest;
      else within = 'keys';
      return held === '' ? rest : '';
    },
    paste: (input: string, tokens: Token[]): string => {
      const end = input.indexOf(pasteEnd);
      // The mark may be cut anywhere.
      const kept = end < 0 ? Math.max(0, input.length - pasteEnd.length + 1) : end;
      pasted = (pasted + input.slice(0, kept)).slice(0, longest.paste);
      if (end < 0) {
        held = input.slice(kept);
        return '';
      }
      within = 'keys';
      tokens.push({ type: 'paste', text: pasted });
      return input.slice(end + pasteEnd.length);
    },
  };

  const patience = () => {
    if (within !== 'keys') return wait[within];
    if (held === '') return undefined;
    return /^\x1B+$/.test(held) ? wait.escape : wait.sequence;
  };

  const flush = (): Token[] => {
    const tokens: Token[] = [];
    if (within === 'paste') tokens.push({ type: 'paste', text: pasted + held });
    else if (within === 'keys' && /^\x1B+$/.test(held))
      tokens.push(...Array.from(held, () => escape));
    within = 'keys';
    held = '';
    return tokens;
  };

  return { push, patience, flush };
}

/** In ms: no line is as slow as the last, after which a paste without its end must give the keys back. */
const wait = { escape: 50, sequence: 100, string: 500, paste: 1000 };

/** In characters. */
const longest = { sequence: 64, paste: 4096 };

/** Controls of eight bits: nothing that a keyboard sends. */
const c1 = /[\x80-\x9F]/;
