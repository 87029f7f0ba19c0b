import type { Name } from '../names.ts';

/** The words of a sentence, a name each one, and which of them the names are. */
export function wordsOf(
  sentence: string,
  names: readonly Name[],
): { words: string[]; places: number[] } {
  const words: string[] = [];
  const places: number[] = [];
  let end = 0;
  const read = (text: string) => {
    for (const [word] of text.matchAll(token)) words.push(classOf(word));
  };
  for (const name of names) {
    read(sentence.slice(end, name.start));
    places.push(words.push('N') - 1);
    end = Math.max(end, name.end);
  }
  read(sentence.slice(end));
  return { words, places };
}

const token =
  /[’']s\b|\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*|\d[\d,.:]*|[^\s\p{L}\d]/gu;

/** A word in small letters; of numbers, days and months only what they are. */
function classOf(word: string): string {
  if (/^\d+:\d\d$/.test(word)) return '#:#';
  if (/^\d/.test(word)) return '#';
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/.test(word)) return 'DAY';
  if (months.test(word)) return 'MONTH';
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(word)) return '#';
  if (/^[“”"]$/.test(word)) return '"';
  if (/^[–—]$/.test(word)) return '—';
  return word.toLowerCase().replace('’', "'");
}

const months =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/;
