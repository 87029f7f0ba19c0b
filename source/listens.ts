import type { Command } from './arguments.ts';

/** Whether the reader listens: the command says so, or the environment in the variable that Ink has for it. */
export function listens(
  { screenReader }: Pick<Command, 'screenReader'>,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return screenReader || env['INK_SCREEN_READER'] === 'true';
}
