/** V8's code as it was kept in a file; undefined where there is none, it is damaged or another user's. */
export function readCode(file: string): Uint8Array | undefined {
  const fs = process.getBuiltinModule('node:fs');
  try {
    if (fs.statSync(file).uid !== (process.getuid?.() ?? 0)) return undefined;
    // V8 takes damaged code for good. It is kept twice, since to compare is 2 ms cheaper than to sum up.
    const twice = fs.readFileSync(file);
    const code = twice.subarray(0, twice.length / 2);
    return code.equals(twice.subarray(code.length)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps V8's code in a file, whole or not at all. Where it can't be written, nothing is kept. */
export function writeCode(file: string, code: Uint8Array): void {
  const fs = process.getBuiltinModule('node:fs');
  const unfinished = `${file}.${process.pid}`;
  makeFolder(file);
  attempt(() => {
    fs.writeFileSync(unfinished, Buffer.concat([code, code]), { mode: 0o600, flag: 'wx' });
    attempt(() => fs.renameSync(unfinished, file));
    fs.rmSync(unfinished, { force: true });
  });
}

/**
 * Drops code that nobody has taken or kept for a month, of other builds and other Nodes, from the folders in a folder.
 * Where the system notes no access, code goes a month after it was kept, and is kept anew.
 */
export function dropUnused(folder: string): void {
  const fs = process.getBuiltinModule('node:fs');
  for (const name of namesIn(folder)) {
    for (const file of namesIn(`${folder}/${name}`))
      attempt(() => {
        const { atimeMs, mtimeMs } = fs.statSync(`${folder}/${name}/${file}`);
        if (Math.max(atimeMs, mtimeMs) < Date.now() - month) fs.rmSync(`${folder}/${name}/${file}`);
      });
    // Where nothing is left in it.
    attempt(() => fs.rmdirSync(`${folder}/${name}`));
  }
}

function namesIn(folder: string): string[] {
  try {
    return process.getBuiltinModule('node:fs').readdirSync(folder);
  } catch {
    return [];
  }
}

/** In ms. */
const month = 30 * 24 * 60 * 60 * 1000;

/** Makes a file's folder and the two above it, each by itself: told to make all, Node may never return (in /proc). */
function makeFolder(file: string): void {
  const fs = process.getBuiltinModule('node:fs');
  const path = process.getBuiltinModule('node:path');
  for (const up of ['../../..', '../..', '..'])
    attempt(() => fs.mkdirSync(path.resolve(file, up), { mode: 0o700 }));
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // What there is already needn't be made, and what can't be kept isn't missed.
  }
}
