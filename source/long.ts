import type { Found } from './found.ts';
import { following } from './intake/following.ts';
import type { Long } from './intake/long.ts';
import { largest, tooLarge } from './intake/open.ts';
import type { Block, Story } from './story/story.ts';

/** The longest text that is looked through for finds, in characters: some 70,000 words. What is longer is a book, no story. */
const longest = 400_000;

/** A story with what is found in it. */
export async function withFinds(story: Story): Promise<Story> {
  if (lengthOf(story.body) > longest) return story;
  const { addFinds } = await import('./intake/derive/finds.ts');
  return addFinds(story);
}

/** What comes of a long text after its beginning: as a whole, or piece by piece where it is too long to be looked through. */
export function openLong({ name, story, rest }: Long): Pick<Found, 'rest' | 'blocks'> {
  const body = [...story.body];
  let length = lengthOf(body);
  const readOn = async (): Promise<boolean> => {
    const next = await rest.next();
    if (next.done) return false;
    for (const block of next.value) body.push(block);
    length += lengthOf(next.value);
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

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if ('text' in block) return sum + block.text.length;
    return 'items' in block ? sum + block.items.join(' ').length : sum;
  }, 0);
}
