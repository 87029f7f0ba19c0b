const latin = String.raw`\x20-\x7E\xA1-\xAC\xAE-\u02FF`;
const punctuation = String.raw`\u2010-\u2027\u2030-\u203B`;
const drawing = String.raw`\u2190-\u2199\u2500-\u259F\u2800-\u28FF`;
const controls = String.raw`\0-\x0C\x0E-\x1F\x7F-\xA0\xAD`;

const cells = new RegExp(`^[${latin}${punctuation}${drawing}]*$`);
const clusters = new RegExp(`^[${controls}${latin}${punctuation}${drawing}]*$`);

/** Whether each unit of a text is one cluster and one cell: Latin, a newspaper's punctuation, rules and braille. */
export function isOneCellEach(text: string): boolean {
  return cells.test(text);
}

/** Whether each unit of a text is one cluster: the same, and all controls but the return, which joins a line feed. */
export function isOneClusterEach(text: string): boolean {
  return clusters.test(text);
}
