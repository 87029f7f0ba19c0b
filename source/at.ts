import { UsageError, type Command } from './arguments.ts';
import type { Place } from './layout/line.ts';
import type { Story } from './story/story.ts';
import { viewTexts } from './story/text.ts';

/** The place in a story that `--at` names; undefined where it names none. Throws UsageError where there is none such. */
export function placeAt(story: Story, { at }: Command): Place | undefined {
  if (at === undefined) return undefined;
  const last = story.body.length - 1;
  if (at.paragraph > last)
    throw new UsageError(`--at ${at.paragraph} is past the last paragraph, ${last}`);
  // The head is the first block.
  const block = at.paragraph + 1;
  const { length } = viewTexts(story, 'story')[block]!;
  return { block, offset: Math.min(at.character, Math.max(0, length - 1)) };
}
