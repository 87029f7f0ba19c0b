import type { Block, Story } from '../story/story.ts';
import { SourceError } from './error.ts';
import type { Source } from './open.ts';

/**
 * A story of clean text as it is shown: with a headline and a source where the text gave none. Throws a
 * `SourceError` where no text is left.
 */
export function finish(story: Story, { name, url }: Source): Story {
  const { headline, kicker, dek, dateline, byline, source, body, ...rest } = story;
  if (body.length === 0 && isBlank(headline)) throw new SourceError(name, 'holds no text');
  const names = byline?.filter((name) => !isBlank(name)) ?? [];
  const from =
    source && !isBlank(source.name) ? { ...(url && { url }), ...source } : publisher(url);
  return {
    ...rest,
    headline: isBlank(headline) ? nameOf(name) : headline,
    ...(kicker && !isBlank(kicker) && { kicker }),
    ...(dek && !isBlank(dek) && { dek }),
    ...(names.length > 0 && { byline: names }),
    ...(dateline && !isBlank(dateline) && { dateline }),
    ...(from && { source: from }),
    body,
  };
}

/** Blocks without what cleaning left empty. */
export function filled(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(hasEmpty) ? blocks.flatMap(withoutEmpty) : blocks;
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

function hasEmpty(block: Block): boolean {
  if ('text' in block) return isBlank(block.text);
  return 'items' in block && (block.items.length === 0 || block.items.some(isBlank));
}

function withoutEmpty(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
    case 'code':
      return isBlank(block.text) ? [] : [block];
    case 'list': {
      if (!block.items.some(isBlank)) return block.items.length > 0 ? [block] : [];
      // Where the others' links are is not worth finding out: an entry of nothing but control characters is an attack.
      const items = block.items.filter((item) => !isBlank(item));
      const { type, ordered, start } = block;
      const list = { type, ordered, ...(start !== undefined && { start }), items };
      return items.length > 0 ? [list] : [];
    }
    case 'figure':
    case 'route':
      return [block];
  }
}

/** The site that a story was read from stands for a publisher that its page doesn't name. */
function publisher(url: string | undefined): Story['source'] {
  return url === undefined ? undefined : { name: new URL(url).hostname.replace(/^www\./, ''), url };
}

/** What a story without a headline goes by: the last part of its file's name or address, without its ending. */
function nameOf(name: string): string {
  const [, last = name] = /([^/\\]+?)(?:\.\w{1,8})?[/\\]*$/.exec(name.replace(/[?#].*/, '')) ?? [];
  return last;
}
