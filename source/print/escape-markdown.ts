/**
 * A text as Markdown (CommonMark and GFM) that says just this text, on one line: what would be markup is escaped.
 * `$` is among it since GitHub and pandoc take it for mathematics.
 */
export function escapeLine(text: string): string {
  return escapeStart(escapeInline(text.replace(/\s+/g, ' ').trim()));
}

/** Escapes what is markup anywhere in a line. */
export function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#$]|&(?=#?\w+;)/g, '\\$&');
}

/** Escapes what is markup at a line's beginning: a list, a quotation, a rule, a heading's underline, a table's. */
export function escapeStart(line: string): string {
  return line.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^[-+=:]/, '\\$&');
}

/** An address as the destination of a link, between `<` and `>`. */
export function escapeAddress(url: string): string {
  return url.replace(/\s/g, encodeURIComponent).replace(/[\\<>&]/g, '\\$&');
}
