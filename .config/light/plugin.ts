import type { Plugin } from 'rolldown';
import { fileURLToPath } from 'node:url';

/** A place in the file of a package, or in the bundler's runtime, and what the bundle has there instead. */
type Edit = { readonly file: string; readonly from: string; readonly to: string };

/**
 * Bundles Ink so that it starts fast: what takes long to load isn't loaded before something asks for it. A package
 * that has no longer what is known here fails the build, rather than make the program slow unseen.
 */
export function lighten(edits: readonly Edit[] = all): Plugin {
  const unseen = new Set(edits);
  return {
    name: 'lighten',
    options: (options) => ({
      ...options,
      transform: { ...options.transform, inject: { ...options.transform?.inject, ...inject } },
    }),
    transform: {
      filter: { id: /node_modules|rolldown.runtime/ },
      handler(code, id) {
        const path = id.replaceAll('\\', '/');
        const here = edits.filter(({ file }) =>
          `/node_modules/${path}`.endsWith(`/node_modules/${file}`),
        );
        for (const edit of here) {
          if (!code.includes(edit.from)) this.error(`${id} has no ${edit.from}`);
          code = code.replaceAll(edit.from, () => edit.to);
          unseen.delete(edit);
        }
        return { code };
      },
    },
    buildEnd(error) {
      const [edit] = unseen;
      if (!error && edit) this.error(`${edit.file} isn't bundled, or is under another name now`);
    },
  };
}

/** What code that says the name gets. */
const inject: Record<string, [string, string]> = {
  'Intl.Segmenter': [path('segmenter.ts'), 'Segmenter'],
  performance: [path('performance.ts'), 'performance'],
};

const all: readonly Edit[] = [
  // To ask for the descriptor of a built-in module's property loads what the property stands for (fs.promises: 8 ms).
  {
    file: '\0rolldown/runtime.js',
    from: '!(desc = __getOwnPropDesc(from, key)) || desc.enumerable',
    to: 'Object.prototype.propertyIsEnumerable.call(from, key)',
  },
  {
    file: 'string-width/index.js',
    from: String.raw`const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;`,
    to: `import { rgiEmoji as rgiEmojiRegex } from ${own('rgi-emoji.ts')};
import { isOneCellEach } from ${own('plain.ts')};`,
  },
  // The other questions to Unicode, each asked when a text that isn't plain is measured.
  {
    file: 'string-width/index.js',
    from: 'const visibleCharacterRegex = ',
    to: 'const visibleCharacterRegex = () => ',
  },
  {
    file: 'string-width/index.js',
    from: 'segment.search(visibleCharacterRegex)',
    to: 'segment.search(visibleCharacterRegex())',
  },
  {
    file: 'string-width/index.js',
    from: 'visibleCharacterRegex.test(',
    to: 'visibleCharacterRegex().test(',
  },
  {
    file: 'string-width/index.js',
    from: 'const spacingMarkRegex = ',
    to: 'const spacingMarkRegex = () => ',
  },
  {
    file: 'string-width/index.js',
    from: 'spacingMarkRegex.test(',
    to: 'spacingMarkRegex().test(',
  },
  {
    file: 'string-width/index.js',
    from: 'const extendedPictographicRegex = ',
    to: 'const extendedPictographicRegex = () => ',
  },
  {
    file: 'string-width/index.js',
    from: 'segment.match(extendedPictographicRegex)',
    to: 'segment.match(extendedPictographicRegex())',
  },
  {
    file: 'string-width/index.js',
    from: String.raw`/^[\u0020-\u007E]*$/.test(string)`,
    to: 'ambiguousIsNarrow && isOneCellEach(string)',
  },
  {
    file: 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js',
    from: 'H="data:application/octet-stream;base64,',
    to: 'H=h.wasm="',
  },
  {
    file: 'yoga-layout/dist/src/index.js',
    from: 'const Yoga = wrapAssembly(await loadYoga());',
    to: `import { instantiate } from ${own('yoga.ts')};
const Yoga = wrapAssembly(instantiate(loadYoga));`,
  },
  { file: 'signal-exit/index.js', from: `require('assert')`, to: `require(${own('assert.ts')})` },
  {
    file: 'terminal-size/index.js',
    from: `from 'node:child_process'`,
    to: `from ${own('child-process.ts')}`,
  },
  // What it asks besides has Node load its navigator.
  {
    file: 'ansi-escapes/base.js',
    from: `import {isBrowser} from 'environment';`,
    to: 'const isBrowser = globalThis.window?.document !== undefined;',
  },
  {
    file: 'ink-select-input/build/Indicator.js',
    from: `import figures from 'figures';`,
    to: `import isUnicodeSupported from 'is-unicode-supported';
const figures = { pointer: isUnicodeSupported() ? '❯' : '>' };`,
  },
  { file: 'ink/build/reconciler.js', from: `process.env['DEV'] === 'true'`, to: 'false' },
  {
    file: 'ink-table/dist/index.js',
    from: `from 'object-hash'`,
    to: `from ${own('hash.ts')}`,
  },
  {
    file: 'ink/build/sanitize-ansi.js',
    from: 'const sanitizeAnsi = (text) => {',
    to: `import { isPainted } from ${own('painted.ts')};
const sanitizeAnsi = (text) => {
    if (isPainted(text)) return text;`,
  },
  {
    file: 'ink/build/output.js',
    from: `import stringWidth from 'string-width';`,
    to: `import stringWidth from 'string-width';
import { rowsOf } from ${own('rows.ts')};`,
  },
  {
    file: 'ink/build/output.js',
    from: '    get() {',
    to: `    get() {
        const rows = rowsOf(this);
        if (rows) return { output: rows.join('\\n'), height: rows.length };`,
  },
  {
    file: 'ink/build/components/ErrorBoundary.js',
    from: `from './ErrorOverview.js'`,
    to: `from ${own('error-overview.ts')}`,
  },
];

function own(file: string): string {
  return JSON.stringify(path(file));
}

function path(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
