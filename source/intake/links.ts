import type { Block, Link } from '../story/story.ts';

/** The http or https address that a reference leads to, from `base` where it is relative; `undefined` for all else. */
export function address(reference: string, base?: string): string | undefined {
  const trimmed = reference.trim();
  if (!URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** A block with the addresses that stand written in its text as links, but for those that lie in another link. */
export function linkAddresses(block: Block): Block {
  if (!('links' in block) && !mayHold(block)) return block;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return { ...block, ...withLinks(block.text, block.links) };
    case 'list':
      return { ...block, ...withLinks(block.items.join('\n'), block.links) };
    case 'code':
    case 'figure':
    case 'route':
      return block;
  }
}

function mayHold(block: Block): boolean {
  const holds = (text: string) => text.includes('://') || text.includes('www.');
  return 'text' in block ? holds(block.text) : 'items' in block && block.items.some(holds);
}

function withLinks(text: string, given: readonly Link[] = []): { links?: readonly Link[] } {
  const found = written(text).filter(
    ({ start, end }) => !given.some((link) => link.start < end && start < link.end),
  );
  const links = [...given, ...found].sort((a, b) => a.start - b.start);
  return links.length > 0 ? { links } : {};
}

/**
 * Addresses written out, without the punctuation of the sentence around them and a bracket opened before them; those
 * of "www." without a protocol too, as GitHub reads them (GitHub Flavored Markdown, 6.9).
 */
function written(text: string): Link[] {
  return [...text.matchAll(addresses)].flatMap(({ 0: run, index }) => {
    const shown = trimEnd(run);
    const url = address(/^www\./i.test(shown) ? `http://${shown}` : shown);
    return url === undefined ? [] : [{ start: index, end: index + shown.length, url }];
  });
}

const addresses = /(?:\bhttps?:\/\/|(?<![\w.@/-])www\.(?=[\w-]+\.\w))[^\s<>"“”«»`|\\^{}]+/gi;

function trimEnd(run: string): string {
  let end = run.length;
  let open = 0;
  for (const character of run) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  for (; end > 0; end--) {
    const last = run.charAt(end - 1);
    if (last === ')' && open < 0) open++;
    else if (!/[.,:;!?'’*_~\]…]/.test(last)) break;
  }
  return run.slice(0, end);
}
