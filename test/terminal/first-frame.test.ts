import { describe, expect, onTestFinished, test } from 'vitest';
import { openEmulator } from './emulator.ts';
import { openTerminal } from './terminal.ts';

/** Ink draws between these (synchronized output). */
const [begun, done] = ['\x1B[?2026h', '\x1B[?2026l'];

describe('the first frame', () => {
  test.each([
    [80, 24, 'story'],
    [40, 12, 'story'],
    [200, 60, 'story'],
    [80, 24, 'quotes'],
    [80, 24, 'figures'],
    [100, 30, 'route'],
  ])(
    'at %d by %d of the %s is what Ink draws over it, at no moment another',
    async (columns, rows, view) => {
      const terminal = openTerminal({ columns, rows, args: ['--view', view] });
      await terminal.waitFor((it) => it.bytes().includes(done), 'a frame of Ink');
      const bytes = terminal.bytes();
      const [start, end] = [bytes.indexOf(begun), bytes.indexOf(done) + done.length];
      const emulator = openEmulator(columns, rows);
      onTestFinished(() => emulator.dispose());
      await emulator.write(bytes.slice(0, start));
      const cells = () => emulator.screen().map((_, row) => emulator.cells(row));
      const [text, first] = [emulator.screen().join('\n'), cells()];
      expect(text.trim()).not.toBe('');
      const seen = new Set<string>();
      for (const piece of bytes.slice(start, end).match(/[^]{1,16}/g) ?? []) {
        await emulator.write(piece);
        seen.add(emulator.screen().join('\n'));
      }
      expect([...seen]).toEqual([text]);
      expect(cells()).toEqual(first);
    },
  );

  test('takes keys before Ink is there', async () => {
    const terminal = openTerminal();
    await terminal.waitFor((it) => it.alternate(), 'the first frame');
    expect(terminal.bytes()).not.toContain(begun);
    terminal.press('Space', 'Space', 'Space');
    await terminal.waitFor('page 4 of');
  });

  test('comes with no key that was typed before it', async () => {
    const terminal = openTerminal();
    terminal.press('Space', 'Space');
    await terminal.waitFor('page 3 of');
    expect(terminal.bytes().split(begun)[0]).not.toContain('page 3 of');
  });
});
