import type { Block } from '../../story/story.ts';

/** What lines under each other are: entries behind bullets or numbers, labels with their counts, or prose. */
type Kind = 'bullet' | 'number' | 'count' | 'prose';

/** Lines of one kind under each other; an entry's further lines, which stand in from its mark, are with it. */
type Run = { readonly kind: Kind; readonly lines: string[] };

/** Parts a chunk's lines into runs of one kind. */
export function runs(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const kind = kindOf(line);
    if (last && isEntry(last.kind) && kind === 'prose' && /^\s{2,}\S/.test(line)) {
      last.lines.push(`${last.lines.pop()} ${line.trim()}`);
    } else if (last?.kind === kind || (last?.kind === 'count' && isUnder(line, last.lines))) {
      last.lines.push(line);
    } else if (last && isOneList(last, kind, line)) {
      last.lines.push(line);
      runs.splice(-1, 1, { kind: 'bullet', lines: last.lines });
    } else {
      runs.push({ kind, lines: [line] });
    }
  }
  // One line is no list.
  return runs.reduce<Run[]>((merged, run) => {
    const last = merged.at(-1);
    const prose = run.kind === 'prose' || run.lines.length === 1;
    if (prose && last?.kind === 'prose') last.lines.push(...run.lines);
    else merged.push(prose ? { kind: 'prose', lines: run.lines } : run);
    return merged;
  }, []);
}

/** Whether a line's number stands right under those of a column, though only a space parts it from its label. */
function isUnder(line: string, lines: readonly string[]): boolean {
  const widths = lines
    .slice(-2)
    .map((each) => /^\S+(?: \S+)*\s+(?=\d[\d,.]*$)/.exec(each)?.[0].length);
  const width = /^\S+(?: \S+)* (?=\d[\d,.]*$)/.exec(line)?.[0].length;
  return widths.length === 2 && width !== undefined && widths.every((each) => each === width);
}

/** Whether a line goes on with bullets, of which some stand before labels with their counts and some don't. */
function isOneList({ kind: before, lines }: Run, kind: Kind, line: string): boolean {
  const isMixed =
    (before === 'bullet' && kind === 'count') || (before === 'count' && kind === 'bullet');
  return isMixed && bullet.test(line) && bullet.test(lines.at(-1)!);
}

/** The list that a run of entries is; of numbers only where they count up. */
export function listOf({ kind, lines }: Run): Block | undefined {
  switch (kind) {
    case 'number': {
      const start = Number(/\d+/.exec(lines[0]!)?.[0]);
      const counted = lines.every((line, index) => Number(/\d+/.exec(line)?.[0]) === start + index);
      const items = lines.map((line) => (counted ? line.replace(number, '') : line.trim()));
      return { type: 'list', ordered: counted, ...(counted && start !== 1 && { start }), items };
    }
    case 'bullet':
    case 'count':
      return { type: 'list', ordered: false, items: lines.map(countItem) };
    case 'prose':
      return undefined;
  }
}

const bullet = /^\s*[-*+•·‣◦▪●]\s+/;
const number = /^\s*\d{1,3}[.)]\s+/;
const amount = String.raw`[$€£]?\d[\d,.]*(?:\s?%)?`;
const column = new RegExp(`^(.*\\S)\\s{2,}(${amount})$`);
const measured = new RegExp(
  `^\\p{L}[^:.!?]{0,50}:\\s{1,8}${amount}(?: (?:thousand|million|billion))?(?: [a-z]{2,20}){0,3}[,;]?$`,
  'u',
);
/** "Diesel, 6,200 cubic metres" */
const listed = new RegExp(`^\\p{Lu}[\\p{L} ’'-]{1,24}, ${amount}(?: [a-z]{2,20}){1,3}$`, 'u');
const count = new RegExp(`^[^:]{1,100}(?::|\\s[-–—]|\\s?\\.{3,}|\\s\\s)\\s*${amount}$`);

/** "Legion Branch 12 ($2,150)" */
const bracketed = new RegExp(`^[^:()]{1,80} \\(${amount}\\)$`);

/** More than a label's and a count's. */
const columns = /\S\s{2,}\S.*\S\s{2,}\S/;

function isEntry(kind: Kind): boolean {
  return kind === 'bullet' || kind === 'number';
}

function kindOf(line: string): Kind {
  // Nearly all lines of a long text are prose, and are known by their first and last characters.
  const last = line.charCodeAt(line.length - 1);
  const endsInAmount = ((last >= 0x30 && last <= 0x39) || last === 0x25) && line.length < 160;
  if (endsInAmount && count.test(line.trim()) && !columns.test(line)) return 'count';
  if (line.length < 100 && line.includes(': ') && measured.test(line.trim())) return 'count';
  if (last === 0x29 && line.length < 100 && bracketed.test(line.trim())) return 'count';
  if (line.length < 50 && line.includes(', ') && listed.test(line.trim())) return 'count';
  if (isLetter(line.charCodeAt(0))) return 'prose';
  if (bullet.test(line)) return 'bullet';
  return number.test(line) ? 'number' : 'prose';
}

/** Of ASCII. */
function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** A label and its count; a colon says what the space between their columns said. */
function countItem(line: string): string {
  const item = line.trim().replace(bullet, '');
  return item.replace(column, (_, label: string, count: string) =>
    /[:–—-]$/.test(label) ? `${label} ${count}` : `${label}: ${count}`,
  );
}
