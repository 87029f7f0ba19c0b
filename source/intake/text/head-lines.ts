import { datelineOf } from '../dateline.ts';
import { bylineOf } from './byline.ts';
import { datesOf } from './dates.ts';

/** A line over the story. `raw` is the line with its end, and with the blank lines after it. */
export type HeadLine = {
  readonly text: string;
  readonly raw: string;
  readonly end: number;
  /** Whether a blank line follows. */
  readonly parted: boolean;
};

/** A head is no longer than this, in characters and in lines. */
const window = 4096;
const most = 12;

/** The lines before a text's first prose, and the line that the prose begins with; '' where there is none. */
export function headLines(text: string): { lines: HeadLine[]; story: string } {
  const lines: HeadLine[] = [];
  for (const chunk of chunks(text)) {
    const prose = chunk.findIndex(({ text }) => isProse(text));
    const above = prose === -1 ? chunk : chunk.slice(0, prose);
    if (!mayBeHead(above, chunk[prose]?.text) || lines.length + above.length > most) {
      return { lines, story: chunk[0]?.text ?? '' };
    }
    lines.push(...above);
    if (prose !== -1) return { lines, story: chunk[prose]!.text };
  }
  return { lines, story: '' };
}

/** The lines at the beginning, those between two blank lines together; a line that the window cuts is left out. */
function chunks(text: string): HeadLine[][] {
  const chunks: HeadLine[][] = [[]];
  for (const match of text.slice(0, window).matchAll(/[ \n]*([^\n]+)(\n\s*|$)/g)) {
    const [raw, line = '', end = ''] = match;
    const cut = match.index + raw.length === window && text.length > window;
    const parted = end.split('\n').length > 2 || end === '';
    if (cut && end === '') break;
    chunks.at(-1)!.push({ text: line.trim(), raw, end: match.index + raw.length, parted });
    if (parted) chunks.push([]);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** A sentence or more, or a paragraph that begins with its dateline. */
function isProse(line: string): boolean {
  return (
    line.length > 140 ||
    (line.length > 80 && /[.!?]["”’)]*$/.test(line)) ||
    (line.length > 40 && datelineOf(line) !== undefined)
  );
}

/** Whether lines that `prose` follows without a blank line, or that stand alone, may be a head rather than wrapped prose. */
function mayBeHead(lines: readonly HeadLine[], prose: string | undefined): boolean {
  if (lines.some(({ text }) => datesOf(text) ?? bylineOf(text))) return true;
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (prose !== undefined) return lines.length <= 1 && length <= 100 && prose.length > 140;
  return lines.length === 1 || length <= 160;
}
