import { describe, expect, test } from 'vitest';
import { address, linkAddresses } from '../../source/intake/links.ts';

describe('an address', () => {
  test.each([
    ['https://example.org', undefined, 'https://example.org/'],
    [' HTTP://Example.org/a b ', undefined, 'http://example.org/a%20b'],
    ['../b?c#d', 'https://example.org/x/y/', 'https://example.org/x/b?c#d'],
    ['//example.net/a', 'https://example.org', 'https://example.net/a'],
    ['https://例え.jp/道', undefined, 'https://xn--r8jz45g.jp/%E9%81%93'],
  ])('%j from %j is %s', (reference, base, url) => {
    expect(address(reference, base)).toBe(url);
  });

  test.each([
    'a/b',
    'javascript:alert(1)',
    'mailto:a@example.org',
    'file:///etc/passwd',
    'https://',
    '',
  ])('%j is none', (reference) => {
    expect(address(reference)).toBeUndefined();
  });
});

describe('addresses written in a text', () => {
  const shown = (text: string) => {
    const block = linkAddresses({ type: 'paragraph', text });
    return 'links' in block
      ? (block.links ?? []).map(({ start, end }) => text.slice(start, end))
      : [];
  };

  test.each<[string, string[]]>([
    ['See https://example.org/a.', ['https://example.org/a']],
    [
      '(https://example.org/a), or http://b.example?c=d!',
      ['https://example.org/a', 'http://b.example?c=d'],
    ],
    [
      'https://example.org/a_(b) “https://example.org/c”',
      ['https://example.org/a_(b)', 'https://example.org/c'],
    ],
    ['www.example.org/a, WWW.example.org', ['www.example.org/a', 'WWW.example.org']],
    ['www. and www.example and a@www.example.org', []],
    ['no address: example.org, https://, ftp://example.org', []],
  ])('%j', (text, links) => {
    expect(shown(text)).toEqual(links);
  });

  test('one that is a link already is left to it', () => {
    const link = { start: 4, end: 23, url: 'https://example.com/' };
    const text = 'See https://example.org and https://example.org';
    expect(linkAddresses({ type: 'paragraph', text, links: [link] })).toMatchObject({
      links: [link, { start: 28, end: 47, url: 'https://example.org/' }],
    });
  });

  test('those of a list are counted over its items', () => {
    const items = ['one', 'http://a.example', 'two'];
    expect(linkAddresses({ type: 'list', ordered: false, items })).toMatchObject({
      links: [{ start: 4, end: 20, url: 'http://a.example/' }],
    });
  });
});
