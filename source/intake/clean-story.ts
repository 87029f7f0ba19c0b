import { clean } from '../story/clean.ts';
import type { Block, Link, Story } from '../story/story.ts';
import { cleanLinked } from './clean-linked.ts';

/**
 * A story whose every text is clean: the one way that text from outside takes into a story. What isn't a
 * text of the body or what somebody said stands on one line. `removed` counts what was taken out of them all.
 */
export function cleanStory(story: Story): { story: Story; removed: number } {
  let removed = 0;

  const text = (text: string) => {
    const cleaned = clean(text);
    removed += cleaned.removed;
    return cleaned.text;
  };

  const texts = <T>(value: T, name = ''): T => {
    if (typeof value === 'string') {
      const cleaned = text(value);
      return (name === 'text' ? cleaned : cleaned.replaceAll('\n', ' ')) as T;
    }
    if (Array.isArray(value)) return value.map((entry: unknown) => texts(entry)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, texts<unknown>(entry, key)]),
    ) as T;
  };

  const linked = (pieces: readonly string[], given: readonly Link[] = []) => {
    const cleaned = cleanLinked(pieces, given);
    removed += cleaned.removed;
    return { pieces: cleaned.texts, links: cleaned.links.length > 0 && { links: cleaned.links } };
  };

  const block = (block: Block): Block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'quotation': {
        const { links: given, ...rest } = block;
        const { pieces, links } = linked([block.text], given);
        return { ...rest, text: pieces.join(''), ...links };
      }
      case 'list': {
        const { links: given, ...rest } = block;
        const { pieces, links } = linked(block.items, given);
        return { ...rest, items: pieces, ...links };
      }
      case 'code':
        return { ...block, text: text(block.text) };
      case 'figure':
      case 'route':
        return block;
    }
  };

  const { body, ...rest } = story;
  return { story: { ...texts(rest), body: body.map(block) }, removed };
}
