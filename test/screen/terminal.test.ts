import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../source/reading/reading.ts';
import { terminal } from '../../source/screen/terminal.ts';
import { balanceDirection } from '../../source/story/direction.ts';
import { title } from '../../source/screen/title.ts';
import { bundled, entry, reading } from '../reading/readings.ts';
import { hostile } from '../story/hostile.ts';
import { tainted } from '../story/tainted.ts';

/** A terminal that writes down what it is told, and in which mode it is. */
function open() {
  let bytes = '';
  let raw = false;
  const stdin = { setRawMode: (mode: boolean) => void (raw = mode) };
  const stdout = { write: (text: string) => void (bytes += text) };
  const opened = terminal(stdin, stdout, false);
  const take = () => {
    const taken = bytes;
    bytes = '';
    return taken;
  };
  return { ...opened, take, isRaw: () => raw };
}

/** A reading of a story with a headline. */
function titledBy(headline: string): Reading {
  return reading({}, [entry({ ...bundled.story, headline })]);
}

const titled = /^\x1B\]2;[^\0-\x1F\x7F-\x9F\u202D\u202E\p{Cs}]*\x07$/u;

describe('a terminal', () => {
  test('is left as it was entered, once', () => {
    const { enter, leave, take, isRaw } = open();
    leave();
    expect(take()).toBe('');
    enter();
    expect(isRaw()).toBe(true);
    const entered = take();
    enter();
    expect(take()).toBe('');
    leave();
    expect(isRaw()).toBe(false);
    const left = take();
    for (const [on, off] of [
      ['\x1B[?1049h', '\x1B[?1049l'],
      ['\x1B[?2004h', '\x1B[?2004l'],
      ['\x1B[?25l', '\x1B[?25h'],
      ['\x1B[22;0t', '\x1B[23;0t'],
    ] as const) {
      expect(entered).toContain(on);
      expect(left).toContain(off);
    }
    leave();
    expect(take()).toBe('');
  });
});

describe('its title', () => {
  test('is told when it changes, while it is entered', () => {
    const { enter, leave, entitle, take } = open();
    entitle('another');
    expect(take()).toBe('');
    enter();
    expect(take()).toContain('\x1B]2;another\x07');
    entitle('another');
    expect(take()).toBe('');
    entitle('a third');
    expect(take()).toBe('\x1B]2;a third\x07');
    leave();
    expect(take()).not.toContain('\x1B]2;');
  });

  test('is one line that nothing gets out of', () => {
    const { enter, entitle, take } = open();
    enter();
    take();
    for (const [name, text] of hostile) {
      entitle(title(titledBy(`${name}${text}`)));
      expect(take(), name).toMatch(titled);
    }
    fc.assert(
      fc.property(tainted, (text) => {
        entitle(title(titledBy(`a title${text}`)));
        entitle(title(titledBy(text)));
        for (const one of take().split(/(?<=\x07)/)) {
          expect(one).toMatch(titled);
          expect(balanceDirection(one).removed).toBe(0);
        }
      }),
    );
  });

  test('is of a length that a window has room for', () => {
    const { enter, entitle, take } = open();
    enter();
    take();
    entitle(title(titledBy('word '.repeat(100_000))));
    expect(take().length).toBeLessThan(210);
    entitle(title(titledBy(`\u202B${'word '.repeat(100)}\u202C`)));
    expect(take()).not.toContain('\u202B');
  });
});

describe('what is copied', () => {
  test('is base64, whatever it is', () => {
    fc.assert(
      fc.property(tainted, (text) => {
        const { copy, take } = open();
        expect(copy(text)).toBe(true);
        const [, base64 = ''] = /^\x1B\]52;c;([A-Za-z0-9+/]*=*)\x07$/.exec(take()) ?? [];
        expect(Buffer.from(base64, 'base64').toString()).toBe(text.toWellFormed());
      }),
    );
  });

  test('is no more than terminals take, nor half of it', () => {
    const { copy, take } = open();
    expect(copy('é'.repeat(37_497))).toBe(true);
    expect(take().length).toBeLessThanOrEqual(100_000);
    expect(copy('é'.repeat(37_498))).toBe(false);
    expect(take()).toBe('');
  });
});
