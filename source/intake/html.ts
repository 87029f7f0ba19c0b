import type { Draft } from './draft.ts';
import { SourceError } from './error.ts';
import { articleOf } from './html/article.ts';
import { htmlBlocks } from './html/blocks.ts';
import { headlineOf } from './html/headline.ts';
import { metadata } from './html/metadata.ts';
import { attribute, elements, parseHtml, Unbounded, type HtmlDocument } from './html/tree.ts';
import { address } from './links.ts';
import { megabytes, type Source } from './open.ts';
import { bylineNames, bylineOf } from './text/byline.ts';

/** In characters: no page is longer, and the parser would take minutes. */
const longest = 20_000_000;

/**
 * Reads the article on a web page, or all text of a page that has none. Throws a `SourceError` where it is
 * too long or nested too deeply to be a page.
 */
export function readHtml(text: string, { name, url }: Source): Draft {
  if (text.length > longest) {
    throw new SourceError(name, `is HTML of more than ${megabytes(longest)}`);
  }
  const page = parsePage(text, name);
  const head = metadata(page, url);
  const base = baseOf(page, head.source?.url);
  const { title, byline, siteName, content } = articleOf(page);
  const body = htmlBlocks(content === undefined ? page : parsePage(content, name), { base });
  const names = byline?.replace(/^\s*by:?\s+/i, '');
  return withoutHeads({
    ...(title !== undefined && { headline: headlineOf(page, title) }),
    ...(names !== undefined && { byline: bylineNames(names) ?? [names] }),
    ...(siteName !== undefined && { source: { name: siteName } }),
    ...head,
    body,
  });
}

/** A draft without what at its beginning only says its headline or its byline once more. */
function withoutHeads(draft: Draft): Draft {
  const byline = draft.byline?.join();
  const body = draft.body.filter(
    (block, index) =>
      index >= 4 ||
      !(
        (block.type === 'heading' && block.text === draft.headline) ||
        (block.type === 'paragraph' &&
          byline !== undefined &&
          bylineOf(block.text)?.join() === byline)
      ),
  );
  return { ...draft, body };
}

function parsePage(text: string, name: string): HtmlDocument {
  try {
    return parseHtml(text);
  } catch (error) {
    if (!(error instanceof Unbounded)) throw error;
    throw new SourceError(name, `is HTML ${error.message}`);
  }
}

/** Where relative addresses on a page lead from. */
function baseOf(page: HtmlDocument, url: string | undefined): string | undefined {
  const base = elements(page, 'base').next().value;
  return (base && address(attribute(base, 'href') ?? '', url)) ?? url;
}
