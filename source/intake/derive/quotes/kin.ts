import type { Name } from './names.ts';
import type { Sentence } from './tokens.ts';

/** What somebody is to another. */
export const relatives =
  /^(?:mother|father|wife|husband|son|daughter|brother|sister|widow|widower|uncle|aunt|cousin|niece|nephew|grandson|granddaughter)$/;

/** What somebody is to another where that stands before the name: “his wife, the designer Ann Bell” is wife. */
export function kinBefore(sentence: Sentence, name: Name): string | undefined {
  const first = name.from - name.before.length;
  const comma = /^(?:the|a|an)$/.test(sentence[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return sentence[comma]?.text === ',' ? sentence[comma - 1]?.lower : undefined;
}

/** The sex that a title or a word for kin says; undefined where none of the words does. */
export function genderOf(words: readonly string[]): 'he' | 'she' | undefined {
  for (const word of words) {
    const lower = word.toLowerCase();
    if (
      /^(?:mrs\.?|ms\.?|miss|lady|dame|mother|sister|queen|princess|wife|bride|widow|woman|girl|daughter|granddaughter|stepdaughter|niece|aunt|actress|.+woman|grandmother|frau|mme|madame|madam|(?:grand)?mother-of-.+)$/.test(
        lower,
      )
    ) {
      return 'she';
    }
    if (
      /^(?:mr\.?|sir|lord|father|brother|king|prince|husband|groom|bridegroom|widower|man|boy|son|grandson|stepson|nephew|uncle|actor|councilman|.+sman|grandfather|herr|monsieur|(?:grand)?father-of-.+)$/.test(
        lower,
      )
    ) {
      return 'he';
    }
  }
  return undefined;
}
