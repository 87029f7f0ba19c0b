/**
 * Widens the tab between a label and its count, so that they stay apart as columns do when tabs become
 * spaces: a tab may be worth only one.
 */
export function widenTabs(text: string): string {
  return text.includes('\t') ? text.replace(/(?<=\S)\t+(?=[$€£]?\d[\d,.]*%?\s*$)/gm, ' \t') : text;
}
