import { expect, test } from 'vitest';
import { readStory } from '../../source/intake/read.ts';

const text =
  '<p>The bridge at the old mill stays shut, the council said, until divers have seen it.</p>'.repeat(
    3,
  );
const read = async (title: string, headings: string) => {
  const page = `<html><head><title>${title}</title></head><body><article>${headings}${text}</article></body></html>`;
  const { story } = await readStory({ name: 'page.html', bytes: Buffer.from(page) }, 'auto');
  return {
    headline: story.headline,
    headings: story.body.filter(({ type }) => type === 'heading'),
  };
};

test.each([
  ['Bridge closed - Herald', 'Bridge closed'],
  ['Bridge closed | The Herald', 'Bridge closed'],
  ['Bridge closed - Herald', 'Bridge closed after floods'],
])(
  'of a page called %j the heading %j is the headline, and is told once',
  async (title, heading) => {
    expect(await read(title, `<h1>${heading}</h1>`)).toEqual({ headline: heading, headings: [] });
  },
);

test('a page that is called otherwise than its heading keeps both', async () => {
  const { headline, headings } = await read('Floods in pictures', '<h1>The old mill</h1>');
  expect(headline).toBe('Floods in pictures');
  expect(headings).toMatchObject([{ text: 'The old mill' }]);
});

test('of several headings none is the headline', async () => {
  const { headline } = await read('Bridge - Herald', '<h1>Bridge</h1><h1>Mill</h1>');
  expect(headline).not.toBe('Mill');
});
