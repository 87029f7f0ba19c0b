import { mannersIn, type Manners } from './before.ts';
import type { Candidate } from './candidates.ts';
import { deniedIn } from './denied.ts';
import { tellsOfOthers, tellsWho } from './others.ts';

/** What is seen of a sentence as a whole. */
export type Told = {
  readonly sentence: Candidate['sentence'];
  readonly denied: ReturnType<typeof deniedIn>;
  readonly ofOthers: boolean;
  readonly who: boolean;
  readonly manners: Manners;
};

export function toldIn(sentence: Candidate['sentence']): Told {
  const { text, words } = sentence;
  return {
    sentence,
    denied: deniedIn(text),
    ofOthers: tellsOfOthers(text),
    who: tellsWho(text),
    manners: mannersIn(words),
  };
}
