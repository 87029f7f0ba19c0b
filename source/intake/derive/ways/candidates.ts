import type { Block } from '../../../story/story.ts';
import { ledIn } from './lead.ts';
import type { Led } from './led.ts';
import { findListed } from './listed.ts';
import { placesIn, type Name } from './names.ts';
import { sentencesOf } from './sentences.ts';

/** A name in a story that a way may go through. */
export type Candidate = Name & {
  readonly sentence: Read;
  /** The words of its sentence, a name each one, and which of them it is. */
  readonly at: number;
  readonly led: Led | undefined;
  /** Whether it is a stop of those that a list sets in order, or in such a list and none. */
  readonly listed?: 'stop' | 'beside';
};

/** A sentence or line of a story as it is read: its words, where each begins, and where it stands. */
export type Read = {
  readonly text: string;
  readonly paragraph: number;
  /** Its number in the story, and in its paragraph or item. */
  readonly index: number;
  readonly inBlock: number;
  readonly isItem: boolean;
  readonly words: readonly string[];
  /** Whether somebody's words are open at its beginning. */
  readonly quoted: boolean;
};

/** The candidates of a story, in order. */
export function candidatesOf(body: readonly Block[]): Candidate[] {
  const all: Candidate[] = [];
  const listed = findListed(body);
  const stops = new Map(listed.flatMap(({ way, blocks }) => blocks.map((block) => [block, new Set(way.stops.map(({ name }) => name))] as const)));
  let index = 0;
  for (const { text, paragraph, isItem } of textsOf(body)) {
    let open = false;
    for (const [inBlock, sentence] of sentencesOf(text).entries()) {
      const names = placesIn(sentence);
      const { words, places } = wordsOf(sentence, names);
      const read: Read = { text: sentence, paragraph, index: index++, inBlock, isItem, words, quoted: open };
      const led = new Map(ledIn(sentence).map((each) => [each.start, each]));
      for (const [number, name] of names.entries())
        all.push({
          ...name,
          sentence: read,
          at: places[number]!,
          led: led.get(name.start),
          ...(stops.has(paragraph) && { listed: stops.get(paragraph)!.has(name.name) ? 'stop' : 'beside' }),
        });
      open = isOpen(sentence, open);
    }
  }
  return all;
}

function isOpen(sentence: string, open: boolean): boolean {
  for (const [mark] of sentence.matchAll(/["“”]/g)) open = mark === '“' || (mark === '"' && !open);
  return open;
}

type Told = { readonly text: string; readonly paragraph: number; readonly isItem: boolean };

function textsOf(body: readonly Block[]): Told[] {
  return body.flatMap((block, paragraph): Told[] => {
    if (block.type === 'list') return block.items.map((text) => ({ text, paragraph, isItem: true }));
    if (block.type === 'paragraph' || block.type === 'quotation')
      return block.text.includes('\n')
        ? block.text.split('\n').map((text) => ({ text, paragraph, isItem: true }))
        : [{ text: block.text, paragraph, isItem: /^[•*·–-]\s/.test(block.text) }];
    return [];
  });
}

const token = /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*|\d[\d,.:]*|[^\s\p{L}\d]/gu;

function wordsOf(sentence: string, names: readonly Name[]): { words: string[]; places: number[] } {
  const words: string[] = [];
  const places: number[] = [];
  let end = 0;
  const read = (text: string) => {
    for (const [word] of text.matchAll(token)) words.push(classOf(word));
  };
  for (const name of names) {
    read(sentence.slice(end, name.start));
    places.push(words.push('N') - 1);
    end = Math.max(end, name.end);
  }
  read(sentence.slice(end));
  return { words, places };
}

/** A word in small letters; of numbers, days and months only what they are. */
function classOf(word: string): string {
  if (/^\d+:\d\d$/.test(word)) return '#:#';
  if (/^\d/.test(word)) return '#';
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/.test(word)) return 'DAY';
  if (months.test(word)) return 'MONTH';
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(word)) return '#';
  if (/^[“”"]$/.test(word)) return '"';
  if (/^[–—]$/.test(word)) return '—';
  return word.toLowerCase().replace('’', "'");
}

const months =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/;
