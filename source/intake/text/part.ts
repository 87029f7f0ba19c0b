/** In characters (32 kB of ASCII): a longer paragraph is parted, so that nothing that works by the block meets a huge one. */
export const longest = 32_768;

/** A text in pieces of at most 32 kB, parted at spaces where there are any, and never within a character. */
export function part(text: string): string[] {
  if (text.length <= longest) return [text];
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const limit = start + longest;
    const window = text.slice(start, limit);
    const space = Math.max(window.lastIndexOf(' '), window.lastIndexOf('\n'));
    const end = space > 0 ? start + space : isLowSurrogate(text, limit) ? limit - 1 : limit;
    pieces.push(text.slice(start, end));
    start = end;
    while (/\s/.test(text.charAt(start))) start++;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces.filter((piece) => piece.trim() !== '');
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
}
