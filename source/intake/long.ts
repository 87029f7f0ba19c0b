import type { Block, Story } from '../story/story.ts';
import { decode, decodePiece, isUtf16 } from './decode.ts';
import { cleanBlocks, draftStory } from './draft-story.ts';
import { following } from './following.ts';
import type { Opened } from './open.ts';
import { sniff, type Format } from './sniff.ts';
import { beginText } from './text.ts';
import { cleanLines, type Lines } from './text/clean-lines.ts';
import { endOfCharacters, endOfLines, wholeLines } from './text/whole-lines.ts';

/** A long plain text as it comes in. */
export type Long = {
  readonly name: string;
  /** What its beginning tells: all of it but for the blocks after those. */
  readonly story: Story;
  /** The blocks after those, as they are read. */
  readonly rest: AsyncGenerator<readonly Block[], void>;
  /** How many things that could act on a terminal or hide something have been taken out so far. */
  readonly removed: () => number;
};

/**
 * Reads a source of which only the beginning has been read; undefined where it is no plain text, since only its
 * whole tells what other formats say. Each piece is decoded by itself: as UTF-8 where it is that.
 */
export function readLong(opened: Opened, input: Format | 'auto'): Long | undefined {
  const { name, start, rest } = opened;
  if (!rest) return undefined;
  const end = endOfLines(start) ?? endOfCharacters(start);
  const first = { name, bytes: start.subarray(0, end) };
  const text = decode(first);
  const format = input === 'auto' ? sniff({ name, text }) : input;
  // In UTF-16 a line feed is two bytes.
  if (format !== 'text' || isUtf16(start)) return undefined;
  const lines = cleanLines(text);
  const { draft, next } = beginText(lines.text, false);
  // Nothing to be shown yet.
  if (draft.body.length === 0) return undefined;
  const { content: story, removed } = draftStory(draft, first, lines);
  let sum = lines.removed + removed;
  const read = (piece: Lines, isLast: boolean) => {
    const { content, removed } = cleanBlocks(next(piece.text, isLast), piece);
    sum += piece.removed + removed;
    return content;
  };
  const left = start.subarray(end);
  async function* blocks() {
    for await (const piece of wholeLines(following(left, rest!))) {
      const { text, isSimple } = decodePiece(piece);
      yield read(cleanLines(text, isSimple), false);
    }
    yield read(cleanLines(''), true);
  }
  return { name, story, rest: blocks(), removed: () => sum };
}
