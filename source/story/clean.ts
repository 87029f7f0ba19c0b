import { balanceDirection } from './direction.ts';
import { stripEscapes } from './escape.ts';
import { resolveOverstrike } from './overstrike.ts';

/**
 * Text from outside as it may stand in a story and be shown: of control characters only the line feed (every
 * other line end becomes one, a tab becomes spaces), nothing that a terminal would obey, no direction left
 * turned, only well-formed Unicode. All other text survives to the letter. `removed` counts what was taken
 * out that could have acted on a terminal or hidden something, a sequence once.
 */
export function clean(text: string): { text: string; removed: number } {
  if (isClean(text)) return { text, removed: 0 };
  const obeyed = stripEscapes(text.toWellFormed());
  const struck = resolveOverstrike(obeyed.text.replace(lineEnd, '\n'));
  const seen = stripUnseen(struck.text);
  const straight = balanceDirection(seen.text);
  return {
    text: expandTabs(straight.text),
    removed: obeyed.removed + struck.removed + seen.removed + straight.removed,
  };
}

/** Cleans what is shown on one line: a name, an address, a title, a message. Line ends become spaces. */
export function cleanLine(text: string): string {
  return clean(text).text.replaceAll('\n', ' ');
}

/** The lines' ends but the line feed: of Windows, of old Macs, and the breaks of UAX 14 (VT, FF, NEL, LS, PS). */
const lineEnd = /\r\n|[\r\v\f\x85\u2028\u2029]/g;

/** Takes no cell and says nothing here: the byte order mark, and soft hyphens, which terminals show as they please. */
const idle = '\\uFEFF\\xAD';

/**
 * The code points that are no characters: 32, and the last two of each plane. By number, as the surrogates are too:
 * Unicode's names take a millisecond to look up, at every start.
 */
const noncharacters = `\\uFDD0-\\uFDEF${Array.from({ length: 17 }, (_, plane) => {
  const last = (plane << 16) + 0xffff;
  return `\\u{${(last - 1).toString(16)}}-\\u{${last.toString(16)}}`;
}).join('')}`;

/** Annotations, deprecated formats, noncharacters, and tags with the unassigned code points around them. */
const hiding = `\\uFFF9-\\uFFFB\\u206A-\\u206F${noncharacters}\\u{E0000}-\\u{E00FF}\\u{E01F0}-\\u{E0FFF}`;

/** Whether there is nothing in a text to clean. */
export function isClean(text: string): boolean {
  return !suspect.test(text) || !unclean.test(text);
}

/** The units of what `unclean` looks for, and of every character beyond the first plane: most texts have neither. */
const suspects =
  '[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\xAD\\u2028-\\u202E\\u2066-\\u206F\\uD800-\\uDFFF\\uFDD0-\\uFDEF\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]';
const suspect = new RegExp(suspects);

/** Goes by units too: an expression that goes by characters takes ten times as long. */
const unclean = new RegExp(
  `(?=${suspects})(?:${[
    '[^\\uD800-\\uDFFF]',
    // Halves of a character.
    '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])',
    '(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
    // No characters, at the end of each plane; and what is hidden between U+E0000 and U+E0FFF.
    `[${Array.from({ length: 16 }, (_, plane) => `\\u${(0xd83f + (plane << 6)).toString(16)}`).join('')}][\\uDFFE\\uDFFF]`,
    '\\uDB40[\\uDC00-\\uDCFF\\uDDF0-\\uDFFF]',
    '[\\uDB41-\\uDB43]',
  ].join('|')})`,
);

const idleCharacters = new RegExp(`[${idle}]`, 'gu');

/**
 * A black flag with the tags of a region (UTS 51, annex C) keeps them; nothing else does. A run is one
 * thing removed; its bound is there since no regular expression takes a run of many millions.
 */
const hidingCharacters = new RegExp(
  `(\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F})|[${hiding}]{1,1000}`,
  'gu',
);

function stripUnseen(text: string): { text: string; removed: number } {
  let removed = 0;
  const seen = text
    .replace(idleCharacters, '')
    .replace(hidingCharacters, (_, flag: string | undefined) => {
      if (flag === undefined) removed++;
      return flag ?? '';
    });
  return { text: seen, removed };
}

/** Columns between tab stops; in a text that could otherwise outgrow what a string may hold, a tab is a space. */
const tabStop = 8;
const longest = 1 << 25;

function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  const stop = text.length < longest ? tabStop : 1;
  let column = 0;
  return text.replace(columnText, (run) => {
    const gap = stop - (column % stop);
    column = run === '\n' ? 0 : column + (run === '\t' ? gap : cells(run));
    return run === '\t' ? ' '.repeat(gap) : run;
  });
}

const columnText = /\t|\n|[^\t\n]+/g;

/** The width of a run as tabs count it: near enough for a column, without the care that setting a line takes. */
function cells(run: string): number {
  let sum = 0;
  for (const character of run) {
    if (character < '\x7F') sum++;
    else if (!/[\p{M}\p{Cf}]/u.test(character)) sum += isWide(character) ? 2 : 1;
  }
  return sum;
}

function isWide(character: string): boolean {
  return /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u.test(
    character,
  );
}
