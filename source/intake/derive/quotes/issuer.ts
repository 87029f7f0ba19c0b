import { clauseAt, word } from './grammar.ts';
import type { Mention } from './mention.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { isMessage } from './speech-words.ts';
import { subjectBefore } from './subjects.ts';
import type { Sentence } from './tokens.ts';

/** Bell, of “Bell issued a statement saying”: who gives out the message that speaks. */
export function issuerOf(sentence: Sentence, mention: Mention): Mention | undefined {
  if (mention.kind !== 'common' || !isMessage((mention.words.at(-1) ?? '').toLowerCase())) {
    return undefined;
  }
  for (let verb = mention.at; verb > Math.max(0, mention.at - 4); verb--) {
    if (!issuing.test(word(sentence, verb))) continue;
    const floor = clauseAt(sentence, verb, 0);
    const issuer = subjectBefore(sentence, verb, 0) ?? sentenceSubject(sentence, floor, verb);
    return issuer?.kind === 'common' ? undefined : issuer;
  }
  return undefined;
}

const issuing =
  /^(?:issu|releas|publish|circulat|post|fil|distribut|email|e-mail|tweet|sign|shar|deliver)(?:e[ds]?|s|ed|ing)$|^(?:sent|sends|wrote|writes|read|reads|out)$/;
