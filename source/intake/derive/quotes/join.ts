import type { Attribution } from './attribution.ts';
import { speechVerbs } from './speech-words.ts';
import type { Sentence } from './tokens.ts';

/** A quotation's place in its paragraph, and who its sentence says spoke it. */
export type Placed = {
  readonly sentence: number;
  readonly at: number;
  readonly attribution: Attribution | undefined;
};

/**
 * Whether a quotation goes on in the next one of its paragraph, and what is between them only says who speaks:
 * “It rained,” she said. “It’s over.”
 */
export function goesOn(sentences: readonly Sentence[], one: Placed, other: Placed): boolean {
  const { attribution } = one;
  const sentence = sentences[one.sentence] ?? [];
  if (one.at === sentence.length - 1 && other.sentence === one.sentence + 1) {
    if (isLeadIn(sentences[other.sentence] ?? [], other)) return true;
  }
  if (attribution?.side !== 'after' || !attribution.direct) return false;
  if (sentence.slice(0, one.at).some(({ kind }) => kind === 'word')) return false;
  const between = other.sentence - one.sentence;
  if (between === 0) return isInterruption(sentence.slice(attribution.verb + 1, other.at));
  if (other.at !== 0 || between > 2) return false;
  if (between === 1) return attribution.sentence === sentence;
  return attribution.sentence === sentences[one.sentence + 1];
}

/** “He went on:”, “She added,”: whoever spoke speaks on, and nothing else is said. */
function isLeadIn(sentence: Sentence, { at, attribution }: Placed): boolean {
  if (at < 2 || at > 5 || attribution?.side !== 'before' || !attribution.direct) return false;
  return (
    /^[:,]$/.test(sentence[at - 1]?.text ?? '') &&
    /^(?:he|she|they)$/.test(sentence[0]?.lower ?? '') &&
    /^(?:added|adds|went|goes|continued|continues|then|also)$/.test(sentence[1]?.lower ?? '')
  );
}

/** Whether what stands between a verb and the next quotation leads in nothing of its own. */
function isInterruption(gap: Sentence): boolean {
  const last = gap.at(-1);
  if (last && !/^[,;—–-]$/.test(last.text))
    return (
      gap.length <= 3 &&
      last.kind === 'word' &&
      !/^(?:that|and|was|is|the|a|of|on|in|to|at|for)$|[’']s$/.test(last.text)
    );
  return (
    gap.length <= 30 && !gap.some(({ kind, text }) => kind === 'quote' || speechVerbs.has(text))
  );
}
