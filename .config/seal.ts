import { createHash } from 'node:crypto';
import type { Plugin } from 'rolldown';

/**
 * Writes each part of the bundle as the function that Node makes of a CommonJS module, in ASCII, as which it is read,
 * and at its end a digest of it, by which the code that V8 keeps of a part is told from that of another build.
 */
export function seal(): Plugin {
  return {
    name: 'seal',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk') continue;
          const ascii = part.code.trimEnd().replace(notAscii, escaped);
          const code = `(function(exports,require,module,__filename){${ascii}\n})`;
          const digest = createHash('sha256').update(code).digest('hex').slice(0, 16);
          part.code = `${code}\n//${digest}`;
        }
      },
    },
  };
}

/** The bundler escapes what isn't ASCII in strings; what is left stands in regular expressions, where it may be too. */
const notAscii = /[^\0-\x7F]/g;

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
