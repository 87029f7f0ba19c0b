import { beforeNames, months, states } from './abbreviations.ts';
import { trimmed } from './marks.ts';
import type { Stretch } from './marks.ts';
import { passageOf, placeAfter, placeOf, plain, within } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Quote } from './story.ts';

/**
 * Where in its paragraph a quote's pieces stand, in order and without their marks; none where it isn't found.
 * Straight and typographic marks count as the same. A quotation set off without marks is found too, and of a
 * quote that goes on in the next paragraph the part in this one. Of several places the first from the
 * character `from` on is meant: who asks for one quote after the other goes through the paragraph once.
 */
export function quotePieces(
  { text }: Pick<Quote, 'text'>,
  paragraph: string | Passage,
  from = 0,
): Stretch[] {
  const wanted = plain(text).trim();
  if (wanted === '') return [];
  const passage = typeof paragraph === 'string' ? passageOf(paragraph) : paragraph;
  const whole = placeOf(passage, wanted, placeAfter(passage, from));
  if (whole !== -1) return within(passage, whole, whole + wanted.length);
  const unmarked = passage.text.indexOf(wanted);
  if (unmarked !== -1) return [{ start: unmarked, end: unmarked + wanted.length }];
  for (let next = 0; next < passage.spoken.length; next++) {
    const pieces = followed(passage, next, wanted);
    if (pieces.length > 0) return pieces;
  }
  return [];
}

/**
 * The stretches that a quote goes through from the first on, past those that aren't part of it, such as a
 * nickname beside the speaker's name. It has to come to its end or to the paragraph's.
 */
function followed({ text, spoken }: Passage, first: number, wanted: string): Stretch[] {
  const pieces: Stretch[] = [];
  let rest = wanted;
  for (let next = first; next < spoken.length; next++) {
    const stretch = spoken[next];
    if (!stretch) break;
    const { start, end, text: piece } = stretch;
    if (rest === piece) return [...pieces, { start, end }];
    if (rest.startsWith(`${piece} `)) {
      pieces.push({ start, end });
      rest = rest.slice(piece.length + 1);
    } else if (pieces.length === 0) {
      return [];
    }
  }
  const last = pieces.at(-1);
  return last && text.slice(last.end).trim() === '' ? pieces : [];
}

/**
 * The sentence that a stretch of a text stands in, or the first to the last where it stands in several,
 * without the space around them. A line's end ends a sentence.
 */
export function sentenceAround(text: string, start: number, end: number): Stretch {
  let from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  sentenceEnd.lastIndex = from;
  for (let match = sentenceEnd.exec(text); match; match = sentenceEnd.exec(text)) {
    if (!endsSentence(text, match)) continue;
    const at = match.index + match[0].length;
    if (at >= end) return trimmed(text, from, at);
    if (at <= start) from = at;
  }
  return trimmed(text, from, text.length);
}

/** Where a sentence may end. It takes whole runs and looks no further, so that no text makes it slow. */
const sentenceEnd = /\n|[.!?…]+["”’')\]]*|[。！？]+[”’」』）]*/g;

/**
 * Abbreviations that a name or a number follows. Months and the states of the AP Stylebook among them:
 * a sentence that ends in one is taken together with the next.
 */
const abbreviations = new Set([...beforeNames, ...months, ...states, 'v', 'approx']);

function endsSentence(text: string, { 0: mark, index }: RegExpExecArray): boolean {
  const next = text.slice(index + mark.length, index + mark.length + 80);
  // 3.5, example.org
  if (/^[.!?…]/.test(mark) && /^\S/.test(next)) return false;
  if (/^\s+\p{Ll}/u.test(next) || (/[?!]["”]$/.test(mark) && isAttribution(next))) return false;
  if (mark !== '.') return true;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? '';
  return !abbreviations.has(word) && !isInitials(word);
}

/** “Is it so?” Kris Wade asked: the sentence goes on. */
function isAttribution(text: string): boolean {
  return /^\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:said|says|asked|asks|added|adds|told|wrote)\b/u.test(
    text,
  );
}

/** U.S., p.m., the J. of a name, without the last period. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word);
}
