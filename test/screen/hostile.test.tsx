import fc from 'fast-check';
import { render } from 'ink';
import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { palette } from '../../source/print/paint.ts';
import { read } from '../../source/reading/read.ts';
import type { Reading } from '../../source/reading/reading.ts';
import { App } from '../../source/screen/app.tsx';
import { drawWith } from '../../source/screen/draw.ts';
import { entry, press, reading } from '../reading/readings.ts';
import { hostile } from '../story/hostile.ts';
import { stories } from '../story/stories.ts';
import { taint, tainted } from '../story/tainted.ts';
import { forbidden, textOfBytes } from '../terminal/own-bytes.ts';

const window = { columns: 60, rows: 20 };
const draw = drawWith(palette('dark', true), { links: true });

/** All that Ink writes to a terminal for a reading. */
function bytesOf(start: Reading): string {
  let bytes = '';
  const write = (text: string, done?: () => void) => {
    bytes += text;
    done?.();
    return true;
  };
  const stdout = Object.assign(new EventEmitter(), { ...window, isTTY: true, write });
  const instance = render(
    <App
      start={start}
      window={window}
      draw={draw}
      hear={() => () => undefined}
      obey={() => Promise.resolve(undefined)}
      later={Promise.resolve(undefined)}
      onRead={() => undefined}
    />,
    { stdout: stdout as unknown as NodeJS.WriteStream, interactive: true, patchConsole: false },
  );
  instance.unmount();
  return bytes;
}

const walks: readonly string[][] = [
  [],
  ['Space', 'Space'],
  ['2', 'j'],
  ['3', 'j'],
  ['4'],
  ['t'],
  ['L'],
  ['/', 'a', 'Enter'],
];

function expectClean(start: Reading, name = ''): void {
  for (const walk of walks) {
    const bytes = bytesOf(press(start, ...walk));
    expect(textOfBytes(bytes), `${name} ${walk.join(' ')}`).not.toMatch(forbidden);
    expect(bytes).not.toMatch(/\x1B\](?!8;)/);
  }
}

describe('the screen’s bytes are text and broadsheet’s own forms', () => {
  test('whatever a story holds', () => {
    fc.assert(
      fc.property(stories, fc.array(tainted, { minLength: 1, maxLength: 20 }), (story, texts) => {
        expectClean(reading({ window }, [entry(taint(story, texts))]));
      }),
      { numRuns: 15 },
    );
  });

  test('with each of the named texts in it', () => {
    const [story] = fc.sample(stories, { numRuns: 1, seed: 3 });
    const texts = hostile.map(([, text]) => text);
    // In dozens, each of them in some text of the story.
    for (let from = 0; from < texts.length; from += 12)
      expectClean(reading({ window }, [entry(taint(story!, texts.slice(from, from + 12)))]));
  });

  test('with them in the headlines of a front page', () => {
    const [story] = fc.sample(stories, { numRuns: 1, seed: 3 });
    const entries = hostile.map(([name, text]) => entry(taint(story!, [text]), name));
    for (let from = 0; from < entries.length; from += 15)
      expectClean(reading({ window }, entries.slice(from, from + 15)));
  });

  test('with them in what is told, and in a query', () => {
    const start = reading({ window });
    for (const [name, text] of hostile) {
      const told = read(start, { type: 'told', message: `It can’t be opened: ${text}` });
      expect(textOfBytes(bytesOf(told)), name).not.toMatch(forbidden);
      const asked = read(press(start, '/'), { type: 'paste', text });
      expect(textOfBytes(bytesOf(asked)), name).not.toMatch(forbidden);
    }
  });
});
