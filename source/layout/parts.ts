/** Where one of several texts stands: in which block, from which character, and where what belongs to it ends. */
export type Part = {
  readonly text: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
};

/** Texts that are a block each, from block `first` on: as a view lists them. */
export function asBlocks(texts: readonly string[], first: number): Part[] {
  return texts.map((text, index) => ({ text, block: first + index, start: 0, end: text.length }));
}

/** Texts that are the lines of one block: as the story sets them. */
export function asLines(texts: readonly string[], block: number): Part[] {
  let start = 0;
  return texts.map((text, index) => {
    const end = start + text.length + (index === texts.length - 1 ? 0 : 1);
    const part = { text, block, start, end };
    start = end;
    return part;
  });
}
