import type { Name } from './names.ts';

/** How a sentence names a speaker: by name, by a pronoun, or by what he is ("the department", "a neighbor"). */
export type Mention =
  | { readonly kind: 'name'; readonly name: Name; readonly at: number }
  | { readonly kind: 'pronoun'; readonly word: string; readonly at: number }
  | {
      readonly kind: 'common';
      readonly words: readonly string[];
      readonly at: number;
      readonly apposed: boolean;
      /** Whether the words go on with what he is that of: “the leader of the rescue”. */
      readonly isDefined?: boolean;
    };

/** A mention by name. */
export function byName(name: Name): Mention {
  return { kind: 'name', name, at: name.from };
}

/** A mention of several people at once, whom no one name stands for. */
export function several(at: number): Mention {
  return { kind: 'common', words: ['both'], at, apposed: false };
}
