import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { run } from '../source/cli.ts';
import { balanceDirection } from '../source/story/direction.ts';
import { hostile } from './story/hostile.ts';
import { tainted } from './story/tainted.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Obeys a wrong command; gives what it says of it. */
async function refuse(argv: readonly string[]): Promise<string> {
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  await run(argv);
  expect([1, 2]).toContain(process.exitCode);
  vi.restoreAllMocks();
  process.stderr.removeAllListeners('error');
  return said;
}

/** One line, and in it nothing that a terminal would obey, nor what would override the direction of text. */
const message = /^broadsheet: [^\0-\x1F\x7F-\x9F\u202D\u202E\p{Cs}]+\n$/u;

function expectClean(said: string, argv: readonly string[]) {
  expect(said, JSON.stringify(argv)).toMatch(message);
  // An embedding that is closed may stay; one that is left open would turn what follows it.
  expect(balanceDirection(said).removed, JSON.stringify(argv)).toBe(0);
}

const commands: readonly ((text: string) => readonly string[])[] = [
  (text) => [`nowhere${text}`],
  (text) => ['independence-2019', `x${text}`],
  ...['view', 'format', 'width', 'color', 'theme', 'at'].map((flag) => (text: string) => [
    `--${flag}=x${text}`,
  ]),
  (text) => [`--x${text}`],
];

describe('what is wrong with a command is told in one clean line', () => {
  test.each(hostile.map(([name, text]) => [name, text] as const))('%s', async (_, text) => {
    for (const command of commands) {
      const argv = command(text.replaceAll('\0', ''));
      expectClean(await refuse(argv), argv);
    }
  });

  test('whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...commands), tainted, async (command, text) => {
        const argv = command(text.replaceAll('\0', ''));
        expectClean(await refuse(argv), argv);
      }),
    );
  });
});

test.each(['nowhere', ''])(
  'that “%s” is neither a story nor a file is told in a line',
  async (source) => {
    expect(await refuse([source])).toBe(
      `broadsheet: there is no story and no file “${source}”; --list tells the stories\n`,
    );
  },
);
