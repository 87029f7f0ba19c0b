import type { Block } from '../../story/story.ts';
import { firstSentence } from './lines.ts';
import type { Above } from './list-total.ts';
import { numbersIn, type Found } from './numbers.ts';
import type { Around } from './told.ts';

/** What a story says around a block. */
export function aroundOf(body: readonly Block[], number: number, before: Above): Around {
  return { before: () => before(number), after: textBelow(body, number) };
}

/** The numbers before a block that may give the total of what stands in it: of the headline and the text above. */
export function numbersBefore(body: readonly Block[], headline: string): Above {
  const known = new Map<number, readonly Found[]>();
  const numbersOf = (block: number): readonly Found[] => {
    const each = body[block];
    if (!each || !('text' in each) || each.type === 'code') return [];
    const numbers = known.get(block) ?? numbersIn(each.text.slice(-600));
    known.set(block, numbers);
    return numbers;
  };
  const first = numbersIn(headline.slice(0, 300));
  return (block) => [
    ...first,
    ...[12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap((back) => numbersOf(block - back)),
  ];
}

/** The sentences that the next paragraphs begin with. */
function textBelow(body: readonly Block[], block: number): string {
  return body
    .slice(block + 1, block + 4)
    .map((each) => (each.type === 'paragraph' ? firstSentence(each.text) : ''))
    .filter((text) => text !== '')
    .join(' ');
}
