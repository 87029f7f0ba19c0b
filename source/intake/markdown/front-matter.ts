import { isoDate } from '../date.ts';
import type { Draft } from '../draft.ts';
import { bylineNames } from '../text/byline.ts';

type FrontMatter = { readonly draft: Omit<Draft, 'body'>; readonly rest: string };

const fence = /^\uFEFF?---[ \t]*\n([^]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** What a text's front matter, in YAML, says of the story, and the text after it. What isn't front matter stays text. */
export async function frontMatter(text: string): Promise<FrontMatter> {
  const [all, yaml = ''] = fence.exec(text) ?? [];
  if (all === undefined) return { draft: {}, rest: text };
  const { parse } = await import('yaml');
  try {
    // Dates stay as they are written; no alias may blow a short text up.
    const fields: unknown = parse(yaml, {
      schema: 'failsafe',
      maxAliasCount: 0,
      logLevel: 'error',
    });
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) {
      return { draft: draftOf(new Map(Object.entries(fields))), rest: text.slice(all.length) };
    }
  } catch {
    // A rule between lines of text looks the same.
  }
  return { draft: {}, rest: text };
}

function draftOf(fields: ReadonlyMap<string, unknown>): Omit<Draft, 'body'> {
  const first = (...names: string[]) =>
    names.map((name) => textOf(fields.get(name))).find((text) => text !== undefined);
  const date = (...names: string[]) => isoDate(first(...names) ?? '');
  const [headline, dek] = [first('title', 'headline'), first('dek', 'subtitle', 'description')];
  const kicker = first('kicker', 'section', 'category');
  const dateline = first('dateline', 'location');
  const byline = authors(fields.get('author') ?? fields.get('authors') ?? fields.get('byline'));
  const published = date('date', 'published', 'pubdate');
  const updated = date('updated', 'lastmod', 'last_modified_at', 'modified');
  const source = first('source', 'publisher');
  return {
    ...(headline !== undefined && { headline }),
    ...(dek !== undefined && { dek }),
    ...(kicker !== undefined && { kicker }),
    ...(dateline !== undefined && { dateline }),
    ...(byline.length > 0 && { byline }),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(source !== undefined && { source: { name: source } }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Names: one text, a list of texts, or of objects with a name. */
function authors(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(authors);
  if (typeof value === 'object' && value !== null && 'name' in value) return authors(value.name);
  const text = textOf(value)?.replace(/^by /i, '');
  return text === undefined ? [] : (bylineNames(text) ?? [text]);
}
