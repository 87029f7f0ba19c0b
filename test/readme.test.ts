import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keymap } from '../source/reading/keymap.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The keys and what they do as the README has them, a row for each that isn't told before. */
function keyTable(): string {
  const rows = keymap.map(({ keys, help }) => {
    const shown = keys.map((key) => `\`${key === '|' ? '\\|' : key}\``).join(' ');
    return `| ${shown} | ${help} |`;
  });
  return ['| keys | what they do |', '| --- | --- |', ...new Set(rows)].join('\n');
}

test('the README tells the keys of the keymap', () => {
  const [, told] = /<!-- keys -->\n([^]*?)\n<!-- \/keys -->/.exec(readme) ?? [];
  expect(told).toBe(keyTable());
});

describe('what the README names is there', () => {
  const paths = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);
  test.each([...new Set(paths)])('%s', (path) => {
    expect(existsSync(new URL(`../${path}`, import.meta.url))).toBe(true);
  });

  test('scripts', () => {
    const { scripts } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as { scripts: Record<string, string> };
    for (const [, script] of readme.matchAll(/npm run ([\w-]+)/g))
      expect(Object.keys(scripts)).toContain(script);
  });
});
