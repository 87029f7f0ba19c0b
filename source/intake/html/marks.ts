import { attribute, type HtmlElement } from './tree.ts';

/** What stands before and behind the words of an element within a line: empty around most. */
export function marksAround(element: HtmlElement): readonly [before: string, after: string] {
  return element.tagName === 'input' ? [boxOf(element), ''] : (marks.get(element.tagName) ?? none);
}

/** Of what a correction took back nothing but its marks would tell. */
const marks: ReadonlyMap<string, readonly [before: string, after: string]> = new Map([
  ['q', ['“', '”']],
  ['s', ['~~', '~~']],
  ['del', ['~~', '~~']],
  ['strike', ['~~', '~~']],
]);
const none = ['', ''] as const;

/** The box before a task, which isn't there to be ticked. */
function boxOf(input: HtmlElement): string {
  if (attribute(input, 'type') !== 'checkbox' || attribute(input, 'disabled') === undefined)
    return '';
  return attribute(input, 'checked') === undefined ? '☐ ' : '☑ ';
}
