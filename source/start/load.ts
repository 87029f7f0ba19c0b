import { readCode, writeCode } from './code.ts';
import { codeFolder } from './folder.ts';

type Module = { exports: object };
type Wrapper = (exports: object, require: unknown, module: Module, file: string) => void;

/**
 * Loads a part of the bundle, a CommonJS module in ASCII that ends in a digest of itself, and the parts beside
 * it that it requires (and doesn't import). The code that V8 makes of a part is kept after two seconds, or at the end, with the
 * functions compiled until then, and taken in later runs.
 */
export function load(part: URL): unknown {
  const fs = process.getBuiltinModule('node:fs');
  const path = process.getBuiltinModule('node:path');
  const vm = process.getBuiltinModule('node:vm');
  const file = process.getBuiltinModule('node:url').fileURLToPath(part);
  const beside = file.slice(0, -path.basename(file).length);
  const folder = codeFolder();
  const loaded = new Map<string, Module>();
  const unkept = new Map<string, () => Uint8Array>();

  const require = (name: string): unknown => {
    if (!name.startsWith('./')) return builtin(name);
    const known = loaded.get(name);
    if (known) return known.exports;
    const filename = beside + name.slice(2);
    const source = fs.readFileSync(filename, 'latin1');
    const kept = folder && `${folder}/${name.slice(2)}-${source.slice(-16)}`;
    const cachedData = kept && readCode(kept);
    const script = new vm.Script(`(function(exports,require,module,__filename){${source}\n})`, {
      filename,
      ...(cachedData && { cachedData }),
    });
    if (kept && script.cachedDataRejected !== false)
      unkept.set(kept, () => script.createCachedData());
    const module = { exports: {} };
    loaded.set(name, module);
    (script.runInThisContext() as Wrapper)(module.exports, require, module, filename);
    return module.exports;
  };

  const keep = () => {
    for (const [place, code] of unkept) writeCode(place, code());
    unkept.clear();
  };
  setTimeout(keep, 2000).unref();
  process.once('exit', keep);
  return require(`./${path.basename(file)}`);
}

/** What isn't in the bundle is a part of Node, or is missed: some packages try whether others are there. */
function builtin(name: string): unknown {
  const found: unknown = process.getBuiltinModule(name);
  if (found === undefined) throw new Error(`There is no ${name} in the bundle`);
  return found;
}
