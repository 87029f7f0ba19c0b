import { spawn } from 'node:child_process';
import { webAddress } from '../story/address.ts';

/**
 * Hands an http or https address to the system's opener, as an argument and never through a shell; a name and
 * password in it are left out, since every process may see arguments. Says in a line why it can't be opened.
 */
export async function openInBrowser(url: string): Promise<string | undefined> {
  const address = webAddress(url);
  if (address === undefined) return 'Only http and https addresses are opened';
  for (const [command, ...words] of openers[process.platform] ?? others) {
    const outcome = await run(command, [...words, address]);
    if (outcome !== 'missing') return outcome;
  }
  return 'There is no program here that opens addresses';
}

type Command = readonly [string, ...string[]];

/** The commands that open an address, the best first. Not `start` of Windows: it is the shell's. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly Command[]>>> = {
  darwin: [['open']],
  win32: [['rundll32', 'url.dll,FileProtocolHandler']],
};

const others: readonly Command[] = [['xdg-open'], ['wslview'], ['termux-open-url']];

/** How long an opener is watched, in ms: one that goes on is the browser itself, and has opened. */
const watched = 1000;

function run(command: string, words: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: 'ignore', detached: true });
    const timer = setTimeout(() => resolve(undefined), watched);
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      resolve(error.code === 'ENOENT' ? 'missing' : `${command} can't be run: ${error.message}`);
    });
    child.on('exit', (status) => {
      clearTimeout(timer);
      resolve(status === 0 ? undefined : `${command} could not open the address`);
    });
    // Reading may end before the browser does.
    child.unref();
  });
}
