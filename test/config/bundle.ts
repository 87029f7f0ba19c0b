import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { lighten } from '../../.config/light/plugin.ts';

/** A module of these lines with its packages as they are, and with them made light. */
export async function importBoth<Parts>(code: string): Promise<{ whole: Parts; light: Parts }> {
  const whole = (await importBundle(code, [])) as Parts;
  return { whole, light: (await importBundle(code, [lighten()])) as Parts };
}

/** Bundles a module of these lines, as if it stood in this folder, and imports the bundle. */
export async function importBundle(code: string, plugins: readonly Plugin[]): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-bundle-'));
  try {
    const bundle = await rolldown({
      ...{ input: 'entry', platform: 'node', logLevel: 'silent' },
      plugins: [entry(code), ...plugins],
      external: ['react-devtools-core'],
    });
    const { output } = await bundle.write({ dir: folder, entryFileNames: 'entry.mjs' });
    await bundle.close();
    return await import(pathToFileURL(join(folder, output[0].fileName)).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function entry(code: string): Plugin {
  const id = join(import.meta.dirname, 'entry.js');
  return {
    name: 'entry',
    resolveId: (source) => (source === 'entry' ? id : null),
    load: (source) => (source === id ? code : null),
  };
}
