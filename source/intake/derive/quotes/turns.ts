import type { Figurant } from './cast.ts';
import type { Spoken } from './paragraph.ts';
import type { Voice } from './voice.ts';

/** In characters: what is longer is a paragraph of its own, no turn in a conversation. */
const longest = 80;

/**
 * Follows two people who talk in turns, a short paragraph each, and says whose turn the next one is:
 * “So they’d come back,” Bell said. / “They might,” Roe said. / “By lunch.”
 */
export function turnsTaken() {
  let speakers: (Figurant | null)[] = [];
  return {
    next(text: string): Voice | undefined {
      const [one, other] = speakers.slice(-2);
      const isTalk = one && other && one !== other && text.length <= longest;
      return isTalk ? { figurant: one } : undefined;
    },
    took(text: string, spoken: readonly Spoken[]): void {
      const [only] = spoken;
      if (text.length > longest || !only?.leads || spoken.length > 1) speakers = [];
      else speakers.push(only.speaker);
    },
  };
}
