import { beforeNames, months } from '../../../../story/abbreviations.ts';

/** The sentences of a text, and its lines, each by itself. Of a very long text only the beginning is read. */
export function sentencesOf(text: string): string[] {
  return text
    .slice(0, longest)
    .split(sentenceBreak)
    .filter((sentence) => sentence.trim() !== '');
}

/** A longer paragraph tells no way in its last part, in characters. */
const longest = 20_000;

const short = [...beforeNames, ...months, 'Pt', 'Fr', '\\p{Lu}'].join('|');

const sentenceBreak = new RegExp(
  `(?<=(?<!\\b(?:${short}))[.!?]["”’)]?)\\s+(?=["“‘(]?\\p{Lu})|\\n+`,
  'u',
);
