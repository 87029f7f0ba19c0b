import { render } from 'ink';
import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { palette } from '../../source/print/paint.ts';
import type { Reading } from '../../source/reading/reading.ts';
import { tell } from '../../source/reading/tell.ts';
import { App } from '../../source/screen/app.tsx';
import { hearKeys } from '../../source/screen/hear-keys.ts';
import { drawWith } from '../../source/screen/draw.ts';
import { heard } from '../reading/heard.ts';
import { bundled, entry, press, reading } from '../reading/readings.ts';

const window = { columns: 80, rows: 24 };
const at = (...keys: string[]) => press(reading({ window, linear: true }), ...keys);

const nothing = Promise.resolve(undefined);

/** Opens a reading as Ink writes it for screen readers; what is written is kept. */
function open(start: Reading) {
  const stdout = Object.assign(new PassThrough(), { ...window, isTTY: true });
  const stdin = Object.assign(new PassThrough(), {
    ...{ isTTY: true, setRawMode: () => stdin, ref: () => stdin, unref: () => stdin },
  });
  let written = '';
  stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  let last = start;
  const app = (
    <App
      start={start}
      window={window}
      draw={drawWith(palette('dark', true))}
      hear={hearKeys}
      obey={() => Promise.resolve(undefined)}
      later={nothing}
      onRead={(one) => {
        last = one;
      }}
    />
  );
  const { unmount } = render(app, {
    stdin: stdin as unknown as ReadStream,
    stdout: stdout as unknown as WriteStream,
    ...{ isScreenReaderEnabled: true, interactive: true, exitOnCtrlC: false, patchConsole: false },
  });
  onTestFinished(() => unmount());
  return {
    type: (keys: string) => void stdin.write(keys),
    bytes: () => written,
    text: () => stripVTControlCharacters(written).replaceAll('\r', ''),
    reading: () => last,
  };
}

test.each(
  Object.entries({
    'the story': at('Space'),
    quotes: at('2'),
    figures: at('3', 'j'),
    'the route': at('4'),
    'a sentence gone to': at('2', 'Enter'),
  }),
)('%s is written as it is told', async (_, start) => {
  const { text } = open(start);
  await expect.poll(text).toContain('Keys:');
  const lines = text()
    .split('\n')
    .filter((line) => line.trim() !== '');
  // Remarks are broken between words where they are wider than the window.
  expect(lines.join(' ').trim()).toBe(heard(tell(undefined, start)).join(' '));
});

test('contents are a list, in which the state tells what is selected', async () => {
  const { text, type } = open(at('t', 'j'));
  await expect.poll(text).toContain('Keys:');
  expect(text()).toMatch(
    /^Contents, 2 of 5\nlist: listitem: Police say [^\n]*\n[^\n]*\nlistitem: \(selected\) Arrests and charges\nlistitem: The location\n/,
  );
  type('j');
  await expect.poll(text).toMatch(/\nlistitem: \(selected\) 3 of 5: The location\n$/);
});

test('help is a list a section', async () => {
  const { text } = open(at('?'));
  await expect.poll(text).toContain('Keys:');
  expect(text()).toMatch(/^Keys, 1 to 23 of 45\nReading\nlist: listitem: Space, f, Page Down/);
  expect(text()).toContain('\nlistitem: slash: search the text\n');
});

test('the front page is a list', async () => {
  const two = [bundled, entry({ ...bundled.story, headline: 'Another story' })];
  const { text } = open(press(reading({ window, linear: true }, two), 'j'));
  await expect.poll(text).toContain('\nlistitem: (selected) Another story\n');
});

test('what is searched for is typed into a textbox, and alone is written over', async () => {
  const { text, bytes, type, reading: now } = open(at());
  await expect.poll(text).toContain('Keys:');
  await expect.poll(() => now().linear).toBe(true);
  type('/');
  await expect.poll(text).toMatch(/\ntextbox: Search the story for: $/);
  type('hot spot');
  await expect.poll(text).toContain('textbox: Search the story for: hot spot');
  const before = bytes().length;
  type('\r');
  await expect.poll(text).toMatch(/“hot spot” 1 of 1, 1 in quotes: “I would say/);
  // The line with the textbox is emptied; nothing above it is touched.
  const after = bytes().slice(before);
  expect(after).toContain('\x1B[2K');
  expect(bytes()).not.toMatch(/\x1B\[\d*[AFHJ]/);
});

test('the same is written again where it is asked for, and never by itself', async () => {
  const { text, type } = open(at('2'));
  await expect.poll(text).toContain('Keys:');
  expect(text().match(/Quote 1 of 4/g)).toHaveLength(1);
  type('\x0C');
  await expect.poll(() => text().match(/Quote 1 of 4/g)).toHaveLength(2);
  type('zj');
  await expect.poll(text).toContain('Quote 2 of 4');
  expect(text().match(/Quote 1 of 4/g)).toHaveLength(2);
});
