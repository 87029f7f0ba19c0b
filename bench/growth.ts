import { sizes } from './inputs.ts';
import type { Figure } from './table.ts';

const plot = { left: 64, top: 40, width: 420, height: 260 };
const times = [1, 10, 100, 1000, 10_000];
const colours = ['#c0392b', '#2c3e50', '#2980b9', '#8e44ad', '#27ae60'];

/** A picture (SVG) of how the time to the first page grows with the length of the text, for each program a line. */
export function growth(figures: readonly Figure[]): string {
  const programs = [...new Set(figures.map(({ program }) => program.split(', ')[0]!))];
  const lines = programs.flatMap((program) => {
    const points = Object.entries(sizes).flatMap(([size, bytes]) => {
      const { median } = figures.find((figure) => figure.program === `${program}, ${size}`) ?? {};
      return median === undefined ? [] : [{ x: across(bytes), y: up(median) }];
    });
    return points.length < 2 ? [] : [{ program, points }];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 350" font-family="sans-serif" font-size="12">
<title>Time to the first page, by the length of the text</title>
<rect width="620" height="350" fill="#fff"/>
<text x="${plot.left}" y="20" font-size="14">First page on the screen, ms, by the length of the text</text>
${times.map((time) => grid(time)).join('\n')}
${Object.entries(sizes).map(tick).join('\n')}
${lines.map(({ program, points }, index) => line(program, points, colours[index % colours.length]!)).join('\n')}
</svg>
`;
}

type Point = { readonly x: number; readonly y: number };

/** Lengths and times both stand on logarithmic scales. */
function across(bytes: number): number {
  return Math.round(plot.left + (Math.log10(bytes / 1e4) / 4) * plot.width);
}

function up(time: number): number {
  return Math.round(plot.top + plot.height * (1 - Math.log10(Math.max(1, time)) / 4));
}

function grid(time: number): string {
  const y = up(time);
  return `<path d="M${plot.left} ${y}h${plot.width}" stroke="#ddd"/><text x="${plot.left - 8}" y="${y + 4}" text-anchor="end">${time}</text>`;
}

function tick([size, bytes]: [string, number]): string {
  return `<text x="${across(bytes)}" y="${plot.top + plot.height + 20}" text-anchor="middle">${size}</text>`;
}

function line(program: string, points: readonly Point[], colour: string): string {
  const path = points.map(({ x, y }) => `${x} ${y}`).join('L');
  const end = points.at(-1)!;
  return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${end.x + 8}" y="${end.y + 4}" fill="${colour}">${program}</text>`;
}
