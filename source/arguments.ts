import { views, type View } from './story/view.ts';

/** A command as it was given; what wasn't is undefined, or the default that is the same everywhere. */
export type Command = {
  readonly source: string | undefined;
  readonly view: View | 'all' | undefined;
  readonly format: Format | undefined;
  /** In cells. */
  readonly width: number | undefined;
  readonly color: 'auto' | 'always' | 'never';
  readonly theme: 'auto' | 'dark' | 'light';
  readonly input: 'auto' | 'text' | 'markdown' | 'html' | 'json';
  readonly at: At | undefined;
  readonly screenReader: boolean;
  readonly asks: 'help' | 'version' | 'list' | 'printKeys' | undefined;
};

type Format = (typeof formats)[number];

/** A paragraph, as an index of the story's body, and a character of it. */
type At = { readonly paragraph: number; readonly character: number };

/** A command that can't be obeyed; the message names the flag. */
export class UsageError extends Error {}

const formats = ['text', 'markdown', 'json', 'csv', 'geojson'] as const;
const choices = {
  view: [...views, 'all'],
  format: formats,
  color: ['auto', 'always', 'never'],
  theme: ['auto', 'dark', 'light'],
  input: ['auto', 'text', 'markdown', 'html', 'json'],
} as const;
const asked = ['help', 'version', 'list', 'printKeys'] as const;

/** The bounds of `--width`, in cells. */
const widths = { least: 20, most: 400 };

/** Reads a command line; the parser is loaded only where there are options. Throws UsageError. */
export async function parseArguments(argv: readonly string[]): Promise<Command> {
  const isPlain = argv.every((argument) => argument === '-' || !argument.startsWith('-'));
  const { input, flags } = isPlain ? { input: argv, flags: {} } : await parse(argv);
  if (input.length > 1)
    throw new UsageError(`one SOURCE at a time: ${quoted(input[1]!)} is one more`);
  return {
    source: input[0],
    view: oneOf('view', flags),
    format: oneOf('format', flags),
    width: width(flags['width']),
    color: oneOf('color', flags) ?? 'auto',
    theme: oneOf('theme', flags) ?? 'auto',
    input: oneOf('input', flags) ?? 'auto',
    at: at(flags['at']),
    screenReader: flags['screenReader'] === true,
    asks: asked.find((flag) => flags[flag] === true),
  };
}

type Flags = Readonly<Record<string, unknown>>;

async function parse(argv: readonly string[]): Promise<{ input: readonly string[]; flags: Flags }> {
  const { default: meow } = await import('meow');
  const { input, flags } = meowed(() =>
    meow({
      // Where to look for package.json, were it not given.
      importMeta: { url: 'file:///' } as ImportMeta,
      argv,
      pkg: { name: 'broadsheet' },
      autoHelp: false,
      autoVersion: false,
      flags: known,
    }),
  );
  const unknown = Object.keys(flags).find((flag) => !Object.hasOwn(known, flag));
  if (unknown !== undefined)
    throw new UsageError(`there is no option ${dashed(unknown)}; --help tells which there are`);
  return { input, flags };
}

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;

const known = {
  view: text,
  format: text,
  width: text,
  color: text,
  theme: text,
  input: text,
  at: text,
  screenReader: yes,
  help: { ...yes, shortFlag: 'h' },
  version: { ...yes, shortFlag: 'V' },
  list: yes,
  printKeys: yes,
} as const;

/** What meow refuses, a flag given twice, is the command's fault. */
function meowed<Result>(parsed: () => Result): Result {
  try {
    return parsed();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function dashed(flag: string): string {
  if (flag.length === 1) return `-${flag}`;
  return `--${flag.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

function oneOf<Flag extends keyof typeof choices>(
  flag: Flag,
  flags: Flags,
): (typeof choices)[Flag][number] | undefined {
  const value = flags[flag];
  if (value === undefined) return undefined;
  const all: readonly string[] = choices[flag];
  const found = all.find((one) => one === value);
  if (found === undefined)
    throw new UsageError(`--${flag} is one of ${all.join(', ')}, not ${quoted(value)}`);
  return found as (typeof choices)[Flag][number];
}

function width(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const { least, most } = widths;
  const cells = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(cells >= least && cells <= most))
    throw new UsageError(
      `--width is a number of cells from ${least} to ${most}, not ${quoted(value)}`,
    );
  return cells;
}

function at(value: unknown): At | undefined {
  if (value === undefined) return undefined;
  const [, paragraph, character = '0'] =
    typeof value === 'string' ? (/^(\d{1,15})(?::(\d{1,15}))?$/.exec(value) ?? []) : [];
  if (paragraph === undefined)
    throw new UsageError(`--at is PARAGRAPH or PARAGRAPH:CHARACTER, not ${quoted(value)}`);
  return { paragraph: Number(paragraph), character: Number(character) };
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : 'nothing';
}
