/** Whether a text is a whole http or https address, of which nothing is left to a browser's or a terminal's reading. */
export function isAddress(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url) && !/[\0-\x20\x7f-\x9f]/.test(url);
}
