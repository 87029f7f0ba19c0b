import markdownIt from 'markdown-it';
import type { Block } from '../story/story.ts';
import type { Draft } from './draft.ts';
import { htmlBlocks } from './html/blocks.ts';
import { parseHtml, Unbounded } from './html/tree.ts';
import { frontMatter } from './markdown/front-matter.ts';
import { tasks } from './markdown/tasks.ts';
import { bylineOf } from './text/byline.ts';
import { datesOf } from './text/dates.ts';
import { readText } from './text.ts';

/** In characters. The parser isn't made for more: 2 MB take it a second or two. */
const longest = 2_000_000;

/** Deeper nesting than the parser goes into, beyond which it would lose text. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){50}/m;

/**
 * Reads Markdown as GitHub does; what is too long or too deep for its parser as the plain text that it is too.
 * Addresses are relative to `url`.
 */
export async function readMarkdown(text: string, url?: string): Promise<Draft> {
  if (text.length > longest || tooDeep.test(text)) return readText(text);
  const { draft, rest } = await frontMatter(text.replace(/\r\n?/g, '\n'));
  try {
    const page = parseHtml(parser.render(rest));
    return withTitle(draft, htmlBlocks(page, { base: url, alternatives: true }));
  } catch (error) {
    if (!(error instanceof Unbounded)) throw error;
    return readText(text);
  }
}

const parser = markdownIt({ html: true }).use(tasks);

/** How many blocks under the headline may say who wrote the story and when. */
const deepest = 4;

/** What a paragraph says of who wrote the story and when, in one line or in two, which Markdown joins. */
function headOf(text: string): Partial<Draft> | undefined {
  const [, by = text, when] = dated.exec(text) ?? [];
  const byline = bylineOf(by);
  const dates = datesOf(when ?? text);
  return (
    (byline && when !== undefined ? dates && { byline, ...dates } : dates) ?? (byline && { byline })
  );
}

const dated =
  /^(By:? .{2,80}?),? ((?:(?:first |last )?(?:posted|published|updated|modified|filed)\b|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}\b|\d{4}-\d\d-\d\d).*)$/iu;

/** Takes the headline, the byline and the dates off the blocks that the story begins with. */
function withTitle(draft: Partial<Draft>, body: readonly Block[]): Draft {
  const [first] = body;
  const isTitle = first?.type === 'heading' && first.level === 1;
  const titled = isTitle && (draft.headline ?? first.text) === first.text;
  let head: Partial<Draft> = titled ? { headline: first.text, ...draft } : draft;
  const rest = titled ? body.slice(1) : body;
  const kept = rest.filter((block, index) => {
    if (index >= deepest || block.type !== 'paragraph') return true;
    const part = headOf(block.text);
    if (!part || Object.keys(part).some((name) => name in head)) return true;
    head = { ...head, ...part };
    return false;
  });
  return { ...head, body: kept };
}
