import { fetchSource } from './intake/fetch.ts';
import { keptText } from './intake/fetch/age.ts';
import type { Source } from './intake/open.ts';
import { endBy } from './screen/outside.ts';

/**
 * A page, and what there is to tell of it: how old it is, where it is the one that was kept. What takes long tells how
 * far it is on the terminal's line, which is emptied in the end, also where a signal ends the program.
 */
export async function fetchPage(address: string): Promise<{ page: Source; notices: string[] }> {
  const { stderr } = process;
  let isTold = false;
  const tell = (text: string) => {
    if (stderr.isTTY) stderr.write(`\r\x1B[K${text}`);
    isTold = text !== '';
  };
  const onProgress = (bytes: number) => tell(`Fetching: ${Math.round(bytes / 1000)} kB`);
  const end = (signal: NodeJS.Signals) => {
    if (isTold) tell('');
    endBy(signal);
  };
  for (const signal of endings) process.on(signal, end);
  try {
    const { fetchedAt, stale, ...page } = await fetchSource(address, { onProgress });
    return { page, notices: stale ? [keptText(new Date(fetchedAt), new Date())] : [] };
  } finally {
    for (const signal of endings) process.off(signal, end);
    if (isTold) tell('');
  }
}

const endings: readonly NodeJS.Signals[] = ['SIGHUP', 'SIGINT', 'SIGTERM'];
