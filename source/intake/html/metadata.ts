import { isoDate } from '../date.ts';
import type { Draft } from '../draft.ts';
import { address } from '../links.ts';
import { bylineNames } from '../text/byline.ts';
import { jsonLd } from './json-ld.ts';
import { attribute, elements, type HtmlDocument } from './tree.ts';

/**
 * What a page says of its story: in JSON-LD, else in Open Graph and other `meta` elements, else in `time`. Its
 * own address is `url` where it was read from one.
 */
export function metadata(page: HtmlDocument, url: string | undefined): Omit<Draft, 'body'> {
  const said = jsonLd(page);
  const meta = metaOf(page);
  const first = (...names: string[]) =>
    names.map((name) => meta.get(name)).find((text) => text !== undefined);
  const date = (...names: string[]) => isoDate(first(...names) ?? '');

  const kicker = said.kicker ?? first('article:section');
  const author = first('author', 'article:author', 'parsely-author', 'dc.creator', 'byl');
  const names = author?.replace(/^by /i, '');
  const byline =
    said.byline ??
    (names === undefined || /^https?:/.test(names) ? [] : (bylineNames(names) ?? [names]));
  const published =
    said.published ??
    date(
      'article:published_time',
      'datepublished',
      'parsely-pub-date',
      'dc.date',
      'date',
      'pubdate',
    ) ??
    timeOf(page);
  const updated = said.updated ?? date('article:modified_time', 'og:updated_time', 'datemodified');
  const site = said.source?.name ?? first('og:site_name', 'application-name');
  const own = url ?? canonical(page) ?? address(first('og:url') ?? '');
  const name = site ?? (own && new URL(own).hostname.replace(/^www\./, ''));
  return {
    ...(said.headline !== undefined && { headline: said.headline }),
    ...(kicker !== undefined && { kicker }),
    ...(byline.length > 0 && { byline }),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(name !== undefined && { source: { name, ...(own !== undefined && { url: own }) } }),
  };
}

/** The first of each name: a `meta` element has one in `name`, `property` or `itemprop`. */
function metaOf(page: HtmlDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements(page, 'meta')) {
    const content = attribute(element, 'content')?.trim();
    for (const kind of ['property', 'name', 'itemprop']) {
      const name = attribute(element, kind)?.trim().toLowerCase();
      if (name && content && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** The first date in the page that is marked as one. */
function timeOf(page: HtmlDocument): string | undefined {
  for (const time of elements(page, 'time')) {
    const date = isoDate(attribute(time, 'datetime') ?? '');
    if (date !== undefined) return date;
  }
  return undefined;
}

function canonical(page: HtmlDocument): string | undefined {
  for (const link of elements(page, 'link')) {
    if (attribute(link, 'rel') === 'canonical') return address(attribute(link, 'href') ?? '');
  }
  return undefined;
}
