/** The grapheme clusters of a text, as Unicode tells them (UAX 29). */
export function* segments(text: string): Iterable<string> {
  for (const { segment } of segmenter('grapheme').segment(text)) yield segment;
}

/** Where the words of a text begin, those of scripts without spaces looked up in a dictionary. */
export function* wordStarts(text: string): Iterable<number> {
  for (const { index } of segmenter('word').segment(text)) yield index;
}

const made: Partial<Record<'grapheme' | 'word', Intl.Segmenter>> = {};

/** Made when a text first needs it, which takes milliseconds. */
function segmenter(granularity: 'grapheme' | 'word'): Intl.Segmenter {
  return (made[granularity] ??= new Intl.Segmenter(undefined, { granularity }));
}
