// Latin, Greek, Cyrillic; a newspaper's punctuation; money, fractions, arrows, signs; rules, shapes, ticks, braille.
const letters = String.raw`\x20-\x7E\xA1-\xAC\xAE-\u02FF\u0370-\u0482\u048A-\u052F\u1E00-\u1FFF`;
const signs = String.raw`\u2010-\u2027\u2030-\u205E\u2070-\u20C0\u2100-\u22FF`;
const drawing = String.raw`\u2500-\u25FC\u2713\u2717\u2800-\u28FF`;
// Hebrew and Arabic; kana, Chinese, Korean in syllables, and their punctuation.
const others = String.raw`\u05D0-\u05EA\u060C\u061B\u061F-\u064A`;
const wide = String.raw`\u3000-\u3029\u3041-\u3096\u309B-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60`;
const controls = String.raw`\0-\x0C\x0E-\x1F\x7F-\xA0\xAD`;

const cells = new RegExp(`^[${letters}${signs}${drawing}]*$`);
const clusters = new RegExp(`^[${letters}${signs}${drawing}${others}${wide}${controls}]*$`);

/** Whether each unit of a text is known to be one cluster and one cell. */
export function isOneCellEach(text: string): boolean {
  return cells.test(text);
}

/** Whether each unit of a text is known to be one cluster: also what is wide, and controls but the return. */
export function isOneClusterEach(text: string): boolean {
  return clusters.test(text);
}
