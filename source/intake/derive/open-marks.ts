import { matches } from './matches.ts';

/** Whether quotation marks are open at a text's end that were, or weren't, where it begins. */
export function isOpenAfter(text: string, isOpen: boolean): boolean {
  for (const [mark] of matches(marks, text)) isOpen = mark === '“' || (mark === '"' && !isOpen);
  return isOpen;
}

const marks = /["“”]/g;
