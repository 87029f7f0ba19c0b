/** How a text is set, judged by its beginning. */
export type Measure = {
  /** The length in characters up to which most lines are filled. Infinite where a line is a paragraph. */
  readonly width: number;
  /** Whether blank lines part its paragraphs. */
  readonly parted: boolean;
};

/** What a text is judged by: as much of it as is looked at before the first page is shown. */
const sample = 65_536;

/** Longer lines than this aren't wrapped by hand or by a mail program. */
const widest = 130;

/** How a text is set: its lines' length at the ninth of ten, in order of length. */
export function measureOf(text: string): Measure {
  const beginning = text.slice(0, sample);
  const lengths = beginning
    .split('\n')
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return { width: width > widest ? Infinity : width, parted: /\S *\n *\n\s*\S/.test(beginning) };
}

/**
 * The paragraphs that wrapped lines are of, or `undefined` where the lines end where they end for a reason: a
 * line is wrapped if the next line's first word would not have fitted on it. An indented line begins a new one.
 */
export function unwrap(lines: readonly string[], { width }: Measure): string[] | undefined {
  if (width === Infinity || width < 30) return undefined;
  const paragraphs: string[][] = [];
  let [breaks, full, sentences] = [0, 0, 0];
  let before = '';
  for (const line of lines) {
    const isSentence = sentenceEnd.test(before);
    if (before === '' || (isSentence && /^\s{2,}/.test(line) && /^\S/.test(before))) {
      paragraphs.push([]);
    } else {
      const space = line.indexOf(' ', 1);
      const word = space === -1 ? line.length : space;
      breaks++;
      if (before.length + 1 + word > width - slack) full++;
      if (isSentence) sentences++;
    }
    paragraphs.at(-1)!.push(line.trim());
    before = line;
  }
  // Two or three whole sentences are lines that happen to be as long as those of the rest.
  if (full < breaks * 0.8 || (breaks < 4 && sentences === breaks)) return undefined;
  return paragraphs.map((paragraph) => paragraph.join(' '));
}

const sentenceEnd = /[.!?:]["”’)]*$/;

/** Characters by which a line may fall short of the measure: some programs balance lines, and few typists count. */
const slack = 8;
