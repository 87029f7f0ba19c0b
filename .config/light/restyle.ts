import {
  ansiCodesToString,
  diffAnsiCodes,
  reduceAnsiCodesIncremental,
  tokenize,
  type AnsiCode,
} from '@alcalzone/ansi-tokenize';

const sgr = /\x1B\[[\d;]*m/g;

/** A text without the codes of its styles. */
export function unstyled(text: string): string {
  return text.replace(sgr, '');
}

/**
 * A text with the codes that ansi-tokenize writes for its styles, which it makes of each character with the styles
 * that it has. Here a code is looked up once and a run of characters is one. For texts whose only codes are those of styles.
 */
export function restyled(text: string): string {
  let written = '';
  let on: AnsiCode[] = [];
  let codes: AnsiCode[] = [];
  let from = 0;
  const write = (run: string) => {
    if (run === '') return;
    written += ansiCodesToString(diffAnsiCodes(on, codes)) + run;
    on = codes;
  };
  for (const { 0: code, index } of text.matchAll(sgr)) {
    write(text.slice(from, index));
    codes = reduceAnsiCodesIncremental(codes, codesOf(code));
    from = index + code.length;
  }
  write(text.slice(from));
  return written + ansiCodesToString(diffAnsiCodes(on, []));
}

const known = new Map<string, AnsiCode[]>();

/** The codes that stand in one sequence; those of a theme are few. */
function codesOf(sequence: string): AnsiCode[] {
  const before = known.get(sequence);
  if (before) return before;
  const codes = tokenize(sequence).filter((token) => token.type === 'ansi');
  if (known.size < 1000) known.set(sequence, codes);
  return codes;
}
