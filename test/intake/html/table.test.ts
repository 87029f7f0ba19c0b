import { expect, test } from 'vitest';
import { htmlBlocks } from '../../../source/intake/html/blocks.ts';
import { parseHtml } from '../../../source/intake/html/tree.ts';

const blocksOf = (html: string) => htmlBlocks(parseHtml(`<table>${html}</table>`), {});

test('a table may have more rows than a function takes arguments', () => {
  expect(blocksOf('<tr><td>a<td>b'.repeat(150_000))).toHaveLength(1);
});
