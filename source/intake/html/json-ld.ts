import type { Draft } from '../draft.ts';
import { isoDate } from '../date.ts';
import { attribute, elements, textContent, type HtmlDocument } from './tree.ts';

/** What a page's JSON-LD (schema.org) says of the article on it. */
export function jsonLd(page: HtmlDocument): Partial<Draft> {
  for (const script of elements(page, 'script')) {
    if (attribute(script, 'type') !== 'application/ld+json') continue;
    const article = articleIn(parse(textContent(script)));
    if (article) return draftOf(article);
  }
  return {};
}

type Fields = ReadonlyMap<string, unknown>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function articleIn(value: unknown): Fields | undefined {
  if (Array.isArray(value)) {
    return value.map(articleIn).find((article) => article !== undefined);
  }
  const fields = fieldsOf(value);
  if (!fields) return undefined;
  const types = [fields.get('@type')].flat();
  const isArticle = types.some((type) => /(?:Article|Posting|Report)$/.test(String(type)));
  return isArticle ? fields : articleIn(fields.get('@graph'));
}

function draftOf(fields: Fields): Partial<Draft> {
  const headline = textOf(fields.get('headline'));
  const kicker = textOf(fields.get('articleSection'));
  const byline = [fields.get('author')].flat().flatMap((author) => nameOf(author) ?? []);
  const published = isoDate(textOf(fields.get('datePublished')) ?? '');
  const updated = isoDate(textOf(fields.get('dateModified')) ?? '');
  const publisher = nameOf(fields.get('publisher'));
  return {
    ...(headline !== undefined && { headline }),
    ...(kicker !== undefined && { kicker }),
    ...(byline.length > 0 && { byline }),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(publisher !== undefined && { source: { name: publisher } }),
  };
}

function nameOf(value: unknown): string | undefined {
  return textOf(value) ?? textOf(fieldsOf(value)?.get('name'));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}
