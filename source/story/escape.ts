/**
 * Takes out what a terminal would obey: escape sequences whole (ECMA-48: control sequences, control strings
 * with what they hold, single shifts, the 8-bit forms of all of them) and every other control character but
 * tab, backspace and those that end a line. A control string without an end hides nothing: only its
 * introducer and parameters go, and its text stays to be seen.
 */
export function stripEscapes(text: string): { text: string; removed: number } {
  let removed = 0;
  const stripped = text.replace(sequence, () => {
    removed++;
    return '';
  });
  return { text: stripped, removed };
}

/**
 * A string ends at ST or BEL, is called off by CAN or SUB, and goes no further than the next control that
 * would begin something else, so each character is looked at a bounded number of times.
 */
const held = '[^\\x07\\x18\\x1A\\x1B\\x80-\\x9F]*';
const end = '(?:[\\x07\\x18\\x1A\\x9C]|\\x1B\\\\)';

/** Controls that a terminal obeys in the midst of a control sequence, which goes on after them. */
const amid = '\\x00-\\x08\\x0E-\\x17\\x19\\x1C-\\x1F\\x7F';

const sequence = new RegExp(
  [
    // OSC, DCS, SOS, PM, APC
    `(?:\\x1B[\\]PX^_]|[\\x90\\x98\\x9D-\\x9F])${held}${end}`,
    // The title of screen and tmux, on one line
    '\\x1Bk[^\\x00-\\x1F\\x80-\\x9F]*\\x1B\\\\',
    // OSC and DCS without an end
    '(?:\\x1B\\]|\\x9D)(?:\\d{1,4};)?',
    '(?:\\x1BP|\\x90)(?:[\\d;]+[ -/]*[@-~])?',
    // CSI, whole or cut short
    `(?:\\x1B\\[|\\x9B)[${amid}0-?]*[${amid} -/]*[@-~]?`,
    // SS2 and SS3 with the character that they shift
    '(?:\\x1B[NO]|[\\x8E\\x8F])[!-~]?',
    // ST, and all other escape sequences
    '\\x1B[ -/]*[0-~]?',
    '[\\x00-\\x07\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F]',
  ].join('|'),
  'g',
);
