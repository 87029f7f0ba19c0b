import { beforeNames, months } from '../../../../story/abbreviations.ts';
import type { Block } from '../../../../story/story.ts';
import { isOpenAfter } from '../../open-marks.ts';

/** A sentence or line of a story, and where it stands. */
export type Sentence = {
  readonly text: string;
  readonly paragraph: number;
  /** Its number in the story, and in its paragraph or item. */
  readonly index: number;
  readonly inBlock: number;
  readonly isItem: boolean;
  /** Whether somebody's words are open at its beginning. */
  readonly quoted: boolean;
};

/** The sentences and lines of a story, in order. */
export function sentencesIn(body: readonly Block[]): Sentence[] {
  let index = 0;
  return textsOf(body).flatMap(({ text, paragraph, isItem }) => {
    let isWithin = false;
    return sentencesOf(text).map((sentence, inBlock): Sentence => {
      const quoted = isWithin;
      isWithin = isOpenAfter(sentence, quoted);
      return { text: sentence, paragraph, isItem, inBlock, index: index++, quoted };
    });
  });
}

type Told = { readonly text: string; readonly paragraph: number; readonly isItem: boolean };

function textsOf(body: readonly Block[]): Told[] {
  return body.flatMap((block, paragraph): Told[] => {
    if (block.type === 'list')
      return block.items.map((text) => ({ text, paragraph, isItem: true }));
    if (block.type === 'paragraph' || block.type === 'quotation')
      return block.text.includes('\n')
        ? block.text.split('\n').map((text) => ({ text, paragraph, isItem: true }))
        : [{ text: block.text, paragraph, isItem: /^[•*·–-]\s/.test(block.text) }];
    return [];
  });
}

/** The sentences of a text, and its lines, each by itself. Of a very long text only the beginning is read. */
function sentencesOf(text: string): string[] {
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
