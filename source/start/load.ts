import { dropUnused, readCode, writeCode } from './code.ts';
import { codeFolder } from './folder.ts';

type Module = { exports: object };
type Require = (name: string) => unknown;
type Wrapper = (exports: object, require: Require, module: Module, file: string) => void;

/**
 * Loads a part of the bundle by its path: a CommonJS module in ASCII, as the function that Node would make of it, which
 * ends in a digest of itself; and the parts beside it that it requires (and doesn't import). The code that V8 makes of
 * a part is kept after two seconds, or at the end, with the functions compiled until then, and taken in later runs. It
 * is kept for each part that it was loaded along with: what prints and what shows need other functions of what they share.
 */
export function load(part: string): unknown {
  const fs = process.getBuiltinModule('node:fs');
  const path = process.getBuiltinModule('node:path');
  const vm = process.getBuiltinModule('node:vm');
  const beside = part.slice(0, -path.basename(part).length);
  const folder = codeFolder();
  const loaded = new Map<string, Module>();
  const unkept = new Map<string, () => Uint8Array>();
  let along = '';

  const require: Require = (name) => {
    if (!name.startsWith('./')) return builtin(name);
    const known = loaded.get(name);
    if (known) return known.exports;
    const base = name.slice(2);
    const outermost = along === '';
    if (outermost) along = base;
    const filename = beside + base;
    const source = fs.readFileSync(filename, 'latin1');
    const kept = folder && `${folder}/${along}-${base}-${source.slice(-16)}`;
    const cachedData = kept && readCode(kept);
    const script = new vm.Script(source, { filename, ...(cachedData && { cachedData }) });
    if (kept && script.cachedDataRejected !== false)
      unkept.set(kept, () => script.createCachedData());
    const module = { exports: {} };
    loaded.set(name, module);
    (script.runInThisContext() as Wrapper)(module.exports, require, module, filename);
    if (outermost) along = '';
    return module.exports;
  };

  const keep = () => {
    if (folder && unkept.size > 0) dropUnused(path.dirname(folder));
    for (const [place, code] of unkept) writeCode(place, code());
    unkept.clear();
  };
  setTimeout(keep, 2000).unref();
  process.once('exit', keep);
  return require(`./${path.basename(part)}`);
}

/** What isn't in the bundle is a part of Node, or is missed: some packages try whether others are there. */
function builtin(name: string): unknown {
  const found: unknown = process.getBuiltinModule(name);
  if (found === undefined) throw new Error(`There is no ${name} in the bundle`);
  return found;
}
