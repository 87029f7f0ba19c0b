import type markdownIt from 'markdown-it';

/** Reads GitHub's task lists: "[ ]" or "[x]" before an entry's words is a box (GitHub Flavored Markdown, 5.3). */
export function tasks(parser: ReturnType<typeof markdownIt>): void {
  parser.core.ruler.after('inline', 'tasks', ({ Token, tokens }) => {
    for (const [index, { type, children }] of tokens.entries()) {
      const isFirst = tokens[index - 2]?.type === 'list_item_open';
      const words = children?.[0];
      if (type !== 'inline' || !isFirst || words?.type !== 'text') continue;
      const [mark] = /^\[[ xX]\]\s/.exec(words.content) ?? [];
      if (mark === undefined) continue;
      words.content = words.content.slice(mark.length);
      const box = new Token('html_inline', '', 0);
      const checked = mark.startsWith('[ ') ? '' : ' checked';
      box.content = `<input type="checkbox" disabled${checked}>`;
      children?.unshift(box);
    }
  });
}
