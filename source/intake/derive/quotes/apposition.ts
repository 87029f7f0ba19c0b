import { determiners, isBreak, isComma, prepositions, word } from './grammar.ts';
import type { Mention } from './mention.ts';
import { regions } from './name-words.ts';
import { isNameAt, namesIn } from './names.ts';
import { headOf } from './phrases.ts';
import { isRoleNoun } from './role-words.ts';
import type { Sentence } from './tokens.ts';

/** Whether a bare name only says where the place lies that stands before it: “Ann Bell, of Guelph, Ontario, said”. */
function isWithinPlace(
  sentence: Sentence,
  parts: readonly [number, number][],
  from: number,
  head: Mention,
): boolean {
  const at = parts.findIndex(([start]) => start === from);
  const [first, last] = parts[at - 1] ?? [0, 0];
  if (head.kind !== 'name' || head.name.from !== from || head.name.to !== parts[at]![1])
    return false;
  // A student of Mass Communication, Ann Bell, said
  if (determiners.has(word(sentence, first)) && head.name.words.length > 1) return false;
  const names = namesIn(sentence, first, last);
  // A hotel owner in Phrae, Kanya, said
  if (at === 1 && names[0]?.from !== first) return false;
  const place = names.at(-1);
  return place?.to === last && /^(?:of|from|in|at|near)$/.test(word(sentence, place.from - 1));
}

/** The speaker in a sentence's part that ends with a comma: the name that what follows is said of. */
export function apposed(sentence: Sentence, floor: number, end: number): Mention | undefined {
  let start = end;
  while (
    start > floor &&
    !(
      isBreak(sentence, start - 1) &&
      !isComma(sentence, start - 1) &&
      !/^[()]$/.test(sentence[start - 1]?.text ?? '')
    )
  ) {
    start--;
  }
  const parts: [number, number][] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isComma(sentence, at)) continue;
    if (from < at) parts.push([from, at]);
    from = at + 1;
  }
  // Ann Bell, whose son, Jo, was there, said
  const clause = parts.findIndex(
    ([from], at) => at > 0 && /^(?:who|whose|whom)$/.test(word(sentence, from)),
  );
  if (clause !== -1) parts.splice(clause);
  // The governor, represented by his deputy, Ann Bell, said
  const led = parts.findIndex(
    ([from, to], at) =>
      at > 0 &&
      /ed$/.test(word(sentence, from)) &&
      sentence.slice(from, to).some(({ lower }) => lower === 'by' || lower === 'with'),
  );
  if (led !== -1) parts.splice(led);
  let fallback: Mention | undefined;
  for (const [from, to] of parts.toReversed()) {
    const first = word(sentence, from);
    if (
      (/^(?:who|whose|whom|which|where|including|\P{L}.*|.*ing)$/u.test(first) &&
        !/^[a-z]*king$/.test(first) &&
        // Blessing Bell
        !isNameAt(sentence, from)) ||
      (from !== start && prepositions.has(first))
    ) {
      continue;
    }
    // Ann Bell, president of the drivers’ federation Vanguard, said
    const isHolder = from !== start && isRoleNoun(first) && word(sentence, from + 1) === 'of';
    if (isHolder) continue;
    const head = headOf(sentence, from, to);
    if (!head || (head.kind === 'pronoun' && from !== start && to - from > 2)) continue;
    if (head.kind === 'common') {
      fallback ??= determiners.has(first) ? head : undefined;
      continue;
    }
    const isRegion =
      head.kind === 'name' &&
      head.name.words.length === 1 &&
      regions.has((head.name.words[0] ?? '').toLowerCase().replace(/^[dri]-/, ''));
    if ((isRegion || isWithinPlace(sentence, parts, from, head)) && from !== start) continue;
    // Ann Bell, a GP from Exeter
    if (from !== start && head.kind === 'name' && head.name.kind === 'body' && /^an?$/.test(first))
      continue;
    return head;
  }
  const [first] = parts;
  return fallback ?? (first && headOf(sentence, ...first));
}
