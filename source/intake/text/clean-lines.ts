import { clean } from '../../story/clean.ts';

/** Cleans a plain text before its structure is told, which it is by its lines. */
export function cleanLines(text: string): { text: string; removed: number } {
  return clean(widenTabs(text));
}

/**
 * Widens the tab between a label and its count, so that they stay apart as columns do when tabs become
 * spaces: a tab may be worth only one.
 */
function widenTabs(text: string): string {
  return text.includes('\t') ? text.replace(/(?<=\S)\t+(?=[$€£]?\d[\d,.]*%?\s*$)/gm, ' \t') : text;
}
