/**
 * The forms of all that broadsheet tells a terminal: colours, the cursor's place, erasing, the modes that it sets,
 * the title (saved, set, put back), hyperlinks and what is copied.
 */
const forms = [
  /\x1B\[[\d;]*m/,
  /\x1B\[\d*(?:;\d*)?[ABEGHJK]/,
  /\x1B\[\?(?:25|1049|2004|2026)[hl]/,
  /\x1B\[2[23];0t/,
  /\x1B\]8;(?:id=\d+\.\d+;https?:[!-~]+|;)\x1B\\/,
  /\x1B\]2;[^\0-\x1F\x7F-\x9F]*\x07/,
  /\x1B\]52;c;[A-Za-z0-9+/]*=*\x07/,
];

const form = new RegExp(forms.map(({ source }) => source).join('|'), 'g');

/** What is left of a screen's bytes without what broadsheet tells a terminal: text and line ends. */
export function textOfBytes(bytes: string): string {
  return bytes.replace(form, '');
}

/** What a terminal would obey, and what would turn text or is none; line ends may come as a terminal needs them. */
export const forbidden = /[\x00-\x09\x0B\x0C\x0E-\x1F\x7F-\x9F\u202D\u202E\p{Cs}]|\r(?!\r*\n)/u;
