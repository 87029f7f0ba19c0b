/** Whether a text is a whole http or https address, of which nothing is left to a browser's or a terminal's reading. */
export function isAddress(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url) && !/[\0-\x20\x7f-\x9f]/.test(url);
}

/**
 * An http or https address in full and in ASCII, as it is handed to other programs; undefined for all else. A name
 * and password in it are left out: where it goes, others may see it. URL itself would pass over line ends and other
 * controls without a word.
 */
export function webAddress(url: string): string | undefined {
  if (/[\s\0-\x1F\x7F-\x9F]/.test(url) || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;
  address.username = '';
  address.password = '';
  return address.href;
}
