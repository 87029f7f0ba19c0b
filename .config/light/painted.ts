import { isOneCellEach } from './plain.ts';
import { unstyled } from './restyle.ts';

/** Whether a text is lines of plain cells and the codes of their styles: nothing in it is to be taken out or moved. */
export function isPainted(text: string): boolean {
  return unstyled(text).split('\n').every(isOneCellEach);
}
