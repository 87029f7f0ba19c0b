import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { edition } from '../content/index.ts';

/** A program that shows a file by the page, and its keys. */
export type Reader = {
  readonly command: (file: string) => readonly string[];
  readonly down: string;
  readonly end: string;
  readonly home: string;
  readonly find: (word: string) => string;
};

/** The built program under the Node that runs this. */
export const broadsheet = [
  process.execPath,
  fileURLToPath(new URL('../dist/broadsheet.cjs', import.meta.url)),
];

export const nothing = [process.execPath, '-e', '0'];

/** The story that is bundled first: its name, and words of its headline that stand on one line. */
export const story = (() => {
  const [{ slug, story } = edition[0]!] = edition;
  return { slug, words: story.headline.split(' ').slice(0, 3).join(' ') };
})();

const keys = { down: ' ', end: 'G', home: 'g', find: (word: string) => `/${word}\r` };

/** Programs that show a file, by name; those that aren't installed are undefined. */
export const readers: Readonly<Record<string, Reader | undefined>> = {
  broadsheet: { command: (file) => [...broadsheet, file], ...keys },
  less: reader(['less']),
  'bat with less': reader(['bat', '--paging=always', '--style=plain', '--color=never'], 'batcat'),
  w3m: reader(['w3m', '-T', 'text/plain']),
  vim: reader(['vim', '-R', '-u', 'NONE', '-i', 'NONE', '--cmd', 'set shortmess+=F'], 'vim', {
    down: '\x06',
    home: 'gg',
  }),
};

/** Programs that wrap a file to 80 columns for a pipe; those that aren't installed are undefined. */
export const wrappers: Readonly<Record<string, ((file: string) => readonly string[]) | undefined>> =
  {
    broadsheet: (file) => [...broadsheet, '--format', 'text', '--width', '80', file],
    fmt: wrapper(['fmt', '-w', '80']),
    fold: wrapper(['fold', '-s', '-w', '80']),
    'w3m -dump': wrapper(['w3m', '-dump', '-cols', '80', '-T', 'text/plain']),
    lynx: wrapper(['lynx', '-dump', '-width=80', '-nolist', '-force_html']),
    par: installed('par') ? (file) => ['sh', '-c', 'par 80 < "$1"', 'sh', file] : undefined,
  };

function reader(
  [name = '', ...args]: readonly string[],
  other = name,
  own: Partial<Reader> = {},
): Reader | undefined {
  const program = [name, other].find(installed);
  return program === undefined
    ? undefined
    : { command: (file) => [program, ...args, file], ...keys, ...own };
}

function wrapper([name = '', ...args]: readonly string[]) {
  return installed(name) ? (file: string) => [name, ...args, file] : undefined;
}

function installed(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
