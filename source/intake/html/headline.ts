import { elements, textContent, type HtmlDocument } from './tree.ts';

/**
 * The headline of a page by its title: its only heading of the first level where the title is that and the site's name,
 * "Bridge closed - The Herald", or begins as that does.
 */
export function headlineOf(page: HtmlDocument, title: string): string {
  const [only, other] = elements(page, 'h1');
  const heading = only && !other ? textContent(only).replace(/\s+/g, ' ').trim() : '';
  const [first = ''] = title.split(/ [-–—|·»:] /);
  const isIt = first !== '' && (heading === first || heading.startsWith(`${first} `));
  return isIt ? heading : title;
}
