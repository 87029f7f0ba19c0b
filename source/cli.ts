import { edition } from '../content/index.ts';
import { parseArguments, UsageError, type Command } from './arguments.ts';
import { standardInput, type Found } from './found.ts';
import { terminalOut } from './output.ts';
import { write } from './print/write.ts';
import { openKeyboard } from './screen/keyboard.ts';

/** Obeys a command line; what goes wrong is told in one line and by the exit status (1 the story's fault, 2 the command's). */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    process.exitCode = await obey(await parseArguments(argv));
  } catch (error) {
    await tell(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

async function obey(command: Command): Promise<number> {
  if (command.asks) {
    const { answer } = await import('./answer.ts');
    await write([answer(command.asks, edition)]);
    return 0;
  }
  const stdout = terminalOut();
  const isReader = command.format === undefined && process.env['TERM'] !== 'dumb';
  const isShown = isReader && stdout !== undefined;
  const found = await find(command, isShown);
  const keyboard = isShown ? openKeyboard(process.stdin) : undefined;
  if (keyboard) {
    const { show } = await import('./show.ts');
    return show(found, command, keyboard);
  }
  const { printed } = await import('./printed.ts');
  await write(await printed(found, command, stdout));
  for (const notice of found.notices?.() ?? []) await tell(notice);
  return 0;
}

/** The stories that a command asks for: one of the edition's or of outside, what is piped to the screen, or the edition. */
async function find(command: Command, isShown: boolean): Promise<Found> {
  const bundled = edition.filter(({ slug }) => slug === command.source);
  if (bundled.length > 0) return { entries: bundled };
  if (command.source === undefined && !(isShown && !process.stdin.isTTY))
    return { entries: edition };
  const { isPiped, openSource } = await import('./source.ts');
  if (command.source === undefined && !isPiped()) return { entries: edition };
  const { entry, ...more } = await openSource(command.source ?? standardInput, command);
  return { entries: [entry], ...more };
}

async function tell(message: string): Promise<void> {
  const { cleanLine } = await import('./story/clean.ts');
  // Where it can't be told, the status still tells.
  process.stderr.once('error', () => undefined).write(`broadsheet: ${cleanLine(message)}\n`);
}
