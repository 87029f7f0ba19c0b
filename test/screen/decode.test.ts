import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoder } from '../../source/screen/decode.ts';
import { stroke } from '../../source/screen/keys.ts';

/** What keys a terminal's input is, given in chunks and then left to itself; pasted text in angle brackets. */
function keys(...chunks: string[]): string[] {
  const { push, flush } = decoder();
  return [...chunks.flatMap(push), ...flush()].flatMap((token) => {
    if (token.type === 'paste') return [`<${token.text}>`];
    const found = stroke(token);
    return found ? [found.key] : [];
  });
}

describe('keys', () => {
  test.each([
    ['letters', 'aB', ['a', 'B']],
    ['letters of others', 'é日👩', ['é', '日', '👩']],
    ['a space', ' ', ['Space']],
    ['Enter', '\r\n', ['Enter', 'Enter']],
    ['Tab', '\t\x1B[Z', ['Tab', 'Shift-Tab']],
    ['Backspace', '\x7F\b\x1B[3~', ['Backspace', 'Backspace', 'Backspace']],
    ['control', '\x03\x0C\x1A\0', ['Ctrl-C', 'Ctrl-L', 'Ctrl-Z', 'Ctrl-@']],
    ['Escape', '\x1B', ['Esc']],
    ['Escape twice', '\x1B\x1B', ['Esc', 'Esc']],
    ['arrows', '\x1B[A\x1B[B\x1B[C\x1B[D', ['↑', '↓', '→', '←']],
    ['arrows of an application', '\x1BOA\x1BOB\x1BOC\x1BOD', ['↑', '↓', '→', '←']],
    ['pages', '\x1B[5~\x1B[6~', ['PgUp', 'PgDn']],
    ['Home and End', '\x1B[H\x1B[F\x1BOH\x1BOF', ['Home', 'End', 'Home', 'End']],
    ['of rxvt and the console', '\x1B[1~\x1B[4~\x1B[7~\x1B[8~', ['Home', 'End', 'Home', 'End']],
    ['arrows with Shift', '\x1B[1;2A\x1B[1;130B', ['↑', '↓']],
    ['the keypad’s Enter', '\x1BOM', ['Enter']],
    [
      'kitty’s codes',
      '\x1B[27u\x1B[13u\x1B[9;2u\x1B[127u',
      ['Esc', 'Enter', 'Shift-Tab', 'Backspace'],
    ],
    ['kitty’s letters', '\x1B[97u\x1B[97;2u\x1B[47:63;2u\x1B[97;1;97u', ['a', 'A', '?', 'a']],
    ['kitty’s control', '\x1B[99;5u\x1B[122;5:1u', ['Ctrl-C', 'Ctrl-Z']],
    ['kitty’s keypad', '\x1B[57421u\x1B[57414u', ['PgUp', 'Enter']],
    ['xterm’s codes', '\x1B[27;5;99~\x1B[27;2;65~', ['Ctrl-C', 'A']],
  ])('%s', (_, input, expected) => {
    expect(keys(input)).toEqual(expected);
    // However it is cut: what is slow is waited for.
    expect(keys(...input)).toEqual(expected);
  });
});

describe('nothing of what is no key', () => {
  const long = '1;'.repeat(5000);
  test.each([
    ['Alt with a letter', '\x1Bq'],
    ['Alt with a sign', '\x1B/\x1B]\x07\x1B{'],
    ['Alt with a letter of others', '\x1Bé\x1B👩'],
    ['Alt with Enter and Tab', '\x1B\r\x1B\t\x1B\x7F'],
    ['Alt with an arrow', '\x1B[1;3A\x1B\x1B[A\x1B\x1BOA'],
    ['Ctrl with an arrow', '\x1B[1;5A\x1B[5;5~'],
    ['Shift with a key of rxvt', '\x1B[2$\x1B[7$'],
    ['keys of function', '\x1BOP\x1B[15~\x1B[24;2~\x1B[[A\x1B[[E\x1B[2~'],
    ['the mouse, by decimals', '\x1B[<0;10;5M\x1B[<0;10;5m\x1B[<65;1;1M'],
    ['the mouse, by bytes', '\x1B[M qy\x1B[M#q!\x1B[M\0𐀀q'],
    ['the mouse of rxvt', '\x1B[32;10;5M'],
    ['focus', '\x1B[I\x1B[O'],
    ['the cursor’s place', '\x1B[24;80R'],
    ['attributes of the device', '\x1B[?62;22c\x1B[>1;4000;0c'],
    ['a mode', '\x1B[?2026;2$y'],
    ['kitty’s flags', '\x1B[?0u'],
    ['the window’s size', '\x1B[8;24;80t\x1B[48;24;80;480;800t'],
    ['a key that is let go', '\x1B[113;1:3u\x1B[1;1:3A'],
    ['a modifier of kitty', '\x1B[57441;2u\x1B[57358u'],
    ['kitty’s Alt and Super', '\x1B[113;3u\x1B[113;9u'],
    ['a code that is no character', '\x1B[55296u\x1B[1114112u\x1B[9999999u\x1B[133u'],
    ['the ground’s colour', '\x1B]11;rgb:ffff/ffff/ffff\x07'],
    ['the ground’s colour with ST', '\x1B]11;rgb:ffff/ffff/ffff\x1B\\'],
    ['the clipboard', '\x1B]52;c;cXFxcQ==\x1B\\'],
    ['the version', '\x1BP>|xterm(390)\x1B\\'],
    ['a setting', '\x1BP1$r0;1m\x1B\\'],
    ['an answer of kitty’s pictures', '\x1B_Gi=31;OK\x1B\\'],
    ['other strings', '\x1B^qqq\x1B\\\x1BXqqq\x1B\\'],
    ['a sequence of 10 kB', `\x1B[${long}~`],
    ['a sequence of 10 kB that begins as a key', `\x1B[5;1${long}~`],
    ['a string of 10 kB', `\x1B]${long}\x07`],
    ['controls of 8 bits', '\x9BA\x9Dq\x9C'.replace(/[Aq]/g, '')],
    ['a sequence that never ends', `\x1B[${long}`],
    ['a string that never ends', `\x1B]11;qqq`],
    ['a sequence cut off by another', '\x1B[31\x1B[1;'],
    ['a shift that never ends', '\x1BO'],
    ['Alt and nothing', '\x1B['],
  ])('%s', (_, input) => {
    expect(keys(input)).toEqual([]);
    expect(keys(...input)).toEqual([]);
    // And the key after it is one.
    expect(keys(`${input}\x03`).at(-1)).toBe('Ctrl-C');
    expect(keys(...input, '\x03').at(-1)).toBe('Ctrl-C');
  });

  test('a key is one again when nothing more has come', () => {
    for (const input of ['\x1B[31', '\x1B]0;', '\x1BO', '\x1B[M', `\x1BP${long}`]) {
      const { push, patience, flush } = decoder();
      expect(push(input)).toEqual([]);
      expect(patience()).toBeLessThanOrEqual(500);
      expect(flush()).toEqual([]);
      expect(patience()).toBeUndefined();
      expect(push('q')).toEqual([{ type: 'character', text: 'q' }]);
    }
  });
});

describe('what is pasted', () => {
  const [start, end] = ['\x1B[200~', '\x1B[201~'];

  test('is no key', () => {
    expect(keys(`${start}q\x03\x1B[A${end}j`)).toEqual(['<q\x03\x1B[A>', 'j']);
    expect(keys(...`${start}q\x03\x1B[A${end}j`)).toEqual(['<q\x03\x1B[A>', 'j']);
    expect(keys(`${start}${end}`)).toEqual(['<>']);
  });

  test('is no longer than a search could be, however much it is', () => {
    const { push } = decoder();
    const tokens = push(`${start}${'q'.repeat(10_000_000)}${end}j`);
    expect(tokens.map(({ text }) => text.length)).toEqual([4096, 1]);
  });

  test('without an end ends by itself', () => {
    const { push, patience, flush } = decoder();
    expect(push(`${start}qqq\x1B[20`)).toEqual([]);
    expect(patience()).toBe(1000);
    expect(flush()).toEqual([{ type: 'paste', text: 'qqq\x1B[20' }]);
    expect(push('q')).toEqual([{ type: 'character', text: 'q' }]);
  });
});

describe('whatever comes', () => {
  const piece = fc.oneof(
    fc.constantFrom('\x1B', '[', 'O', ']', '\\', 'M', '~', '200~', '201~', ';', '1', '5', '<', '?'),
    fc.constantFrom('\x03', '\x07', 'q', '$', ' ', '\x1B[200~', '\x1B[201~', '\x1B]11;', '\x9C'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );

  test('is the same however it is cut', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const input = pieces.join('');
        expect(keys(...input)).toEqual(keys(input));
        expect(keys(...pieces)).toEqual(keys(input));
      }),
      { numRuns: 2000 },
    );
  });

  test('Ctrl-C comes through, but from within a paste', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const input = pieces.join('').replaceAll('[200~', '');
        fc.pre(!input.includes('\x1B[200~') && !/\[M[^]{0,2}$/.test(input));
        expect(keys(`${input}\x03`).at(-1)).toBe('Ctrl-C');
      }),
      { numRuns: 2000 },
    );
  });
});
