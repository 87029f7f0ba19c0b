import { isAddress } from './address.ts';

/** What is wrong with a story, and where: `figures[0].rows[2].count`. */
export type Fault = { readonly path: string; readonly fault: string };

/** A text that is there has to say something, and to hold nothing that a terminal obeys. */
export function checkText(text: string | undefined, path: string): Fault[] {
  return [
    ...unless(text === undefined || text.trim() !== '', path, 'is empty'),
    // A tab and a line's end are text.
    ...unless(!/[\0-\x08\x0b-\x1f\x7f-\x9f]/.test(text ?? ''), path, 'has a control character'),
  ];
}

/** An address that is there has to be one that a browser may open. */
export function checkAddress(url: string | undefined, path: string): Fault[] {
  return unless(url === undefined || isAddress(url), path, 'is not an http or https address');
}

/** Whether a number is whole and lies between two others, both of them allowed. */
export function isWithin(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}

/** A fault, where something isn’t sound. */
export function unless(sound: boolean, path: string, fault: string): Fault[] {
  return sound ? [] : [{ path, fault }];
}
