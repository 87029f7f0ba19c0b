import type { Cell } from '../test/terminal/cells.ts';

export type Ground = 'dark' | 'light';

/** A terminal's screen as an SVG: each run of one look is a text of its own, stretched to the cells that it takes. */
export function picture(rows: readonly (readonly Cell[])[], ground: Ground, title: string): string {
  const columns = rows[0]?.length ?? 0;
  const [across, down] = [
    columns * cellWidth + 2 * margin,
    rows.length * cellHeight + bar + margin,
  ];
  const { back, text, edge } = grounds[ground];
  const lines = rows.flatMap((cells, row) => runs(cells).map((run) => drawn(run, row, ground)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" viewBox="0 0 ${across} ${down}" role="img" aria-labelledby="title desc" xml:space="preserve">`,
    `<title id="title">${escape(title)}</title>`,
    `<desc id="desc">A terminal of ${columns} columns and ${rows.length} rows: ${escape(words(rows))}</desc>`,
    `<style>text{font:14px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:${text};white-space:pre}.b{font-weight:bold}.f{opacity:.65}.i{font-style:italic}.u{text-decoration:underline}</style>`,
    `<rect x=".5" y=".5" width="${across - 1}" height="${down - 1}" rx="6" fill="${back}" stroke="${edge}"/>`,
    ...[0, 1, 2].map((dot) => `<circle cx="${18 + dot * 18}" cy="15" r="5" fill="${edge}"/>`),
    `<text class="f" x="${across / 2}" y="20" text-anchor="middle">${escape(title)}</text>`,
    ...lines,
    '</svg>\n',
  ].join('\n');
}

const [cellWidth, cellHeight, margin, bar] = [8.5, 18, 14, 34];

/** The palette in the manner of xterm's, with a ground and a text of either kind. */
const grounds = {
  dark: { back: '#16181d', text: '#d8dbe2', edge: '#4a4f5a' },
  light: { back: '#ffffff', text: '#1f2328', edge: '#c4c9d1' },
} as const;

const palettes: Readonly<Record<Ground, readonly string[]>> = {
  dark: [
    ...['#3b3f48', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#d8dbe2'],
    ...['#7f8490', '#ff8a93', '#b5e08f', '#ffd98a', '#82c4ff', '#df9cf2', '#7bd3de', '#ffffff'],
  ],
  light: [
    ...['#1f2328', '#b3261e', '#1a7f37', '#7d5700', '#0550ae', '#8250df', '#1b6f78', '#6e7781'],
    ...['#57606a', '#cf222e', '#2da44e', '#9a6700', '#0969da', '#a475f9', '#3192aa', '#8c959f'],
  ],
};

type Run = { readonly look: Cell; readonly at: number; text: string; width: number };

function runs(cells: readonly Cell[]): Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const cell of cells) {
    if (cell.width === 0) continue;
    const last = found.at(-1);
    const text = cell.text === '' ? ' ' : cell.text;
    if (last && last.at + last.width === at && look(last.look) === look(cell)) {
      last.text += text;
      last.width += cell.width;
    } else {
      found.push({ look: cell, at, text, width: cell.width });
    }
    at += cell.width;
  }
  return found.flatMap((run) => (isFilled(run.look) ? [run] : trimmed(run)));
}

function look({ bold, faint, italic, underline, inverse, foreground, background }: Cell): string {
  return JSON.stringify([bold, faint, italic, underline, inverse, foreground, background]);
}

function isFilled({ inverse, underline, background }: Cell): boolean {
  return inverse || underline || background !== undefined;
}

/** A run without the space around it, which shows nothing. */
function trimmed(run: Run): Run[] {
  const text = run.text.trim();
  const lead = run.text.length - run.text.trimStart().length;
  const width = run.width - (run.text.length - text.length);
  return text === '' ? [] : [{ look: run.look, at: run.at + lead, text, width }];
}

function drawn({ look, at, text, width }: Run, row: number, ground: Ground): string {
  const { back, text: ink } = grounds[ground];
  const [before, behind] = [colour(look.foreground, ground), colour(look.background, ground)];
  const [fill, filled] = look.inverse ? [behind ?? back, before ?? ink] : [before, behind];
  const [x, y] = [margin + at * cellWidth, bar + row * cellHeight];
  const names = { b: look.bold, f: look.faint, i: look.italic, u: look.underline };
  const classes = Object.entries(names).flatMap(([name, on]) => (on ? [name] : []));
  const length = width * cellWidth;
  const rect = `<rect x="${x}" y="${y}" width="${length}" height="${cellHeight}" fill="${filled}"/>`;
  const attributes = [
    `x="${x}" y="${y + 13}" textLength="${length}" lengthAdjust="spacingAndGlyphs"`,
    ...(classes.length > 0 ? [`class="${classes.join(' ')}"`] : []),
    ...(fill === undefined ? [] : [`style="fill:${fill}"`]),
  ];
  return `${filled === undefined ? '' : rect}<text ${attributes.join(' ')}>${escape(text)}</text>`;
}

function colour(value: Cell['foreground'], ground: Ground): string | undefined {
  return typeof value === 'number' ? palettes[ground][value] : value;
}

function words(rows: readonly (readonly Cell[])[]): string {
  const text = rows.map((cells) => cells.map((cell) => cell.text || ' ').join('')).join(' ');
  return text
    .replace(/[\u2500-\u259F\u2800-\u28FF]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
