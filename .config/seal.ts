import { createHash } from 'node:crypto';
import type { Plugin } from 'rolldown';

/**
 * Writes at the end of each part of the bundle a digest of it, by which the code that V8 keeps of a part is told
 * from that of another build. A part that isn't ASCII, as which it is read, fails the build.
 */
export function seal(): Plugin {
  return {
    name: 'seal',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk') continue;
          const [other] = /.{0,40}[^\0-\x7F]/.exec(part.code) ?? [];
          if (other) this.error(`${part.fileName} isn't ASCII: ${other}`);
          const digest = createHash('sha256').update(part.code).digest('hex').slice(0, 16);
          part.code = `${part.code.trimEnd()}\n//${digest}`;
        }
      },
    },
  };
}
