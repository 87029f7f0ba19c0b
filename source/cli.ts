import { edition } from '../content/index.ts';
import { parseArguments, UsageError, type Command } from './arguments.ts';
import { openKeyboard } from './screen/keyboard.ts';
import { cleanLine } from './story/clean.ts';
import type { Entry } from './story/story.ts';

/** Obeys a command line; what goes wrong is told in one line and by the exit status (1 the story's fault, 2 the command's). */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    process.exitCode = await obey(await parseArguments(argv));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Where it can't be told, the status still tells.
    process.stderr.on('error', () => undefined).write(`broadsheet: ${cleanLine(message)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

async function obey(command: Command): Promise<number> {
  if (command.asks) {
    const { answer } = await import('./answer.ts');
    return print([answer(command.asks, edition)]);
  }
  const entries = command.source === undefined ? edition : [bundled(command.source)];
  const { stdout, env } = process;
  const isShown = command.format === undefined && stdout.isTTY && env['TERM'] !== 'dumb';
  const keyboard = isShown ? openKeyboard(process.stdin) : undefined;
  if (keyboard) {
    const { show } = await import('./show.ts');
    return show(entries, command, keyboard);
  }
  const { printed } = await import('./printed.ts');
  return print(printed(entries, command, stdout));
}

function bundled(slug: string): Entry {
  const found = edition.find((entry) => entry.slug === slug);
  if (!found) throw new UsageError(`there is no story “${slug}”; --list tells which there are`);
  return found;
}

async function print(texts: Iterable<string>): Promise<number> {
  const { write } = await import('./print/write.ts');
  await write(texts, process.stdout);
  return 0;
}
