import { clean, isClean } from '../../story/clean.ts';
import { turnsDirection } from '../../story/direction.ts';

/** A clean plain text; whether the direction of something in it is turned, and what was taken out of it. */
export type Lines = { readonly text: string; readonly turns: boolean; readonly removed: number };

/** Cleans a plain text before its structure is told, which it is by its lines; what is simple is known to be clean. */
export function cleanLines(text: string, isSimple = false): Lines {
  if (isSimple || isClean(text)) return { text, turns: false, removed: 0 };
  const cleaned = clean(widenTabs(text));
  return { ...cleaned, turns: turnsDirection(cleaned.text) };
}

/**
 * Widens the tab between a label and its count, so that they stay apart as columns do when tabs become
 * spaces: a tab may be worth only one.
 */
function widenTabs(text: string): string {
  return text.includes('\t') ? text.replace(/(?<=\S)\t+(?=[$€£]?\d[\d,.]*%?\s*$)/gm, ' \t') : text;
}
