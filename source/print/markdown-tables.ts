import { addsUp, sum, totalRow } from '../story/figure.ts';
import { legs, totalLength, wayBack } from '../story/route.ts';
import type { Figure, Route } from '../story/story.ts';
import { countText, routeTexts } from '../story/text.ts';
import { escapeInline, escapeLine } from './escape-markdown.ts';

/** A figure as a table under its title, and whether its rows add up to the stated total. */
export function figureMarkdown(figure: Figure): string[] {
  const { title, rows } = figure;
  const total = totalRow(figure);
  const table = [
    row(title, 'Count'),
    '| :-- | --: |',
    ...rows.map(({ label, count, unit }) => row(label, countText(count, unit))),
    ...(total ? [row(total.label, countText(total.count, total.unit), '**')] : []),
  ];
  return [table.join('\n'), ...check(figure)];
}

function row(label: string, count: string, mark = ''): string {
  return `| ${mark}${cell(label)}${mark} | ${mark}${cell(count)}${mark} |`;
}

function cell(text: string): string {
  return escapeInline(text.replace(/\s+/g, ' ').trim());
}

function check(figure: Figure): string[] {
  if (figure.total === undefined) return [];
  const stated = countText(figure.total.count);
  return addsUp(figure)
    ? [`The rows add up to the stated total of ${stated}.`]
    : [`The rows give ${countText(sum(figure))}; the story states ${stated}.`];
}

/** A route as an ordered list of its stops with the length of the leg to each, under its title and who says so. */
export function routeMarkdown(route: Route): string[] {
  const [heading = '', ...stops] = routeTexts(route);
  const [title = '', ...according] = heading.split('\n');
  const outward = legs(route);
  const list = stops.map((stop, index) => {
    const leg = outward[index - 1];
    return `${index + 1}. ${escapeLine(leg ? `${stop}: ${milesText(leg.miles)}` : stop)}`;
  });
  return [
    `**${escapeLine(title)}**`,
    ...(according.length === 0 ? [] : [escapeLine(according.join(' '))]),
    list.join('\n'),
    ...lengths(route),
  ];
}

function lengths(route: Route): string[] {
  const outward = legs(route);
  const back = wayBack(route);
  const out = totalLength(outward).miles;
  const sentences = [
    ...(out !== undefined && outward.length > 1 ? [`Outward ${milesText(out)}.`] : []),
    ...(back ? [`Then back to ${back.to}: ${milesText(back.miles)} in a direct line.`] : []),
    ...(out === undefined && back?.miles === undefined
      ? []
      : ['Lengths are straight lines over the earth, not roads.']),
  ];
  return sentences.length === 0 ? [] : [escapeLine(sentences.join(' '))];
}

function milesText(miles: number | undefined): string {
  return miles === undefined ? 'unknown length' : `${countText(Math.round(miles))} miles`;
}
