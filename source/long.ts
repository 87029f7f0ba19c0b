import type { Found } from './found.ts';
import { following } from './intake/following.ts';
import type { Long } from './intake/long.ts';
import { largest, tooLarge } from './intake/open.ts';
import { isTooLong, lengthOf, longest } from './story/looked.ts';
import type { Block, Story } from './story/story.ts';

/** A story with what is found in it. */
export async function withFinds(story: Story): Promise<Story> {
  if (isTooLong(story.body)) return story;
  const { addFinds } = await import('./intake/derive/finds.ts');
  return addFinds(story);
}

type Opened = Pick<Found, 'rest' | 'blocks'> & { readonly isTooLong: () => boolean };

/** What comes of a long text after its beginning: as a whole, or piece by piece where it is too long to be looked through. */
export function openLong({ name, story, rest }: Long): Opened {
  const body = [...story.body];
  let length = sum(body);
  const readOn = async (): Promise<boolean> => {
    const next = await rest.next();
    if (next.done) return false;
    for (const block of next.value) body.push(block);
    length += sum(next.value);
    return true;
  };
  return {
    rest: async () => {
      keepHeapSmall();
      while (await readOn()) {
        if (length > largest) throw tooLarge(name);
        // Keys are heard in between.
        await new Promise((resolve) => setImmediate(resolve));
      }
      return withFinds({ ...story, body });
    },
    isTooLong: () => length > longest,
    blocks: async () => {
      while (length <= longest) if (!(await readOn())) return undefined;
      return following<readonly Block[]>(body, rest);
    },
  };
}

/**
 * Has V8 leave its space for new objects at the size it has: it would grow by a hundred megabytes while a long text is
 * read, all of which stays.
 */
function keepHeapSmall(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((all, block) => all + lengthOf(block), 0);
}
