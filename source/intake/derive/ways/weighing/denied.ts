/** A stretch of a sentence, in characters. */
type Stretch = { readonly start: number; readonly end: number };

/**
 * The stretches of a sentence that tell what isn't so: what is denied, was given up, might have been or stands under
 * a condition. A place in one of them is on no way.
 */
export function deniedIn(sentence: string): Stretch[] {
  return [
    ...Array.from(sentence.matchAll(denial), ({ 0: words, index }) => {
      const rest = sentence.slice(index + words.length);
      const isThing =
        /^without$/i.test(words) &&
        !/^ (?:stopp|go|call|enter|reach|pass|visit|land|touch|see)\w*ing\b/.test(rest);
      const isShort = /^(?:without|instead|rather|skip|bypass|avoid|omit)/i.test(words);
      const isIf = /^(?:if|unless)$/i.test(words);
      const isAside =
        (isIf && /, $/.test(sentence.slice(0, index))) || / and $/.test(sentence.slice(0, index));
      const isRelative = /, (?:who|whose|which) [^,]*$/.test(sentence.slice(0, index));
      const length = isRelative
        ? rest.search(/,/)
        : isIf
          ? isAside
            ? rest.search(/,/)
            : -1
          : rest.search(
              isShort ? /[,;]|\bbut\b|\band (?:was|were|is|are|then|[a-z]+ed)\b/ : clauseEnd,
            );
      const end = isThing
        ? index + words.length
        : index + words.length + (length === -1 ? rest.length : length);
      // "Did not get to a place until Friday": it did.
      const isLate = /\b(?:until|before)\b/.test(sentence.slice(index, end));
      return isLate ? { start: 0, end: 0 } : { start: index, end };
    }),
    ...Array.from(sentence.matchAll(givenUp), ({ index }) => {
      const before = sentence.slice(0, index);
      const clause = before.search(
        /(?:[;:]|, (?:but|and|while|though))(?!.*(?:[;:]|, (?:but|and)))/,
      );
      return { start: clause === -1 ? 0 : clause, end: index };
    }),
  ];
}

const denial = new RegExp(
  "\\b(?:(?<!whether or |still |yet )not(?! only| far| just| long| yet)|\\w+n[’']t|never(?! before)|no longer|cannot|without|instead of|rather than|since (?:an? |the |its |his |her )?(?:earlier|last|previous|similar)|since (?=\\p{Lu}\\p{Ll}+, when)|none|neither|nor" +
    '|skip(?:s|ped|ping)?|bypass(?:es|ed|ing)?|omit(?:s|ted|ting)?|avoid(?:s|ed|ing)?' +
    '|(?:drop|scrap|scratch|cancel|abandon|shelv)[a-z]{0,5} (?:(?:its|their|the|an?|all) )?(?:\\p{Ll}+ ){0,2}(?:plans?|stops?|visits?|shows?|calls?|legs?|stages?|dates?|concerts?|climbs?|trips?|services?|runs?|flights?|ports?|routes?|idea|from the (?:tour|route|schedule|list|calendar|itinerary))' +
    '|(?:would|could|should|might|may) (?:otherwise |also )?have|had (?:been )?(?:due|meant|supposed|planned|scheduled|expected|hoped|intended|wanted|originally|to have)' +
    '|(?:stop(?:s|ped)?|ceas(?:e|es|ed)|end(?:s|ed)?|quit|suspend(?:s|ed)?|halt(?:s|ed)?|cut|cuts|drop(?:s|ped)?) (?:its |their |the |all )?(?:(?!during|evening|morning)\\w+ing|flights?|service|services|trips|runs|deliveries|routes?) (?!in\\b|at\\b)' +
    '|expected (?:it|them|him|her|the \\w+) to|if|unless|whether|few (?=still|now|people|of)|no plans? to|once considered|called off)\\b',
  'giu',
);

const clauseEnd =
  /[;]|, (?:but|though|so|instead|and (?:then|instead)|which|where|\w+ing)\b|\b(?:but|instead)\b/;

const givenUp =
  /\b(?:(?:was|were|is|are|been|has|have|had) (?:since |also |now )?(?:called off|canceled|cancelled|scrapped|dropped|scratched|put off|postponed|ruled out|rejected|abandoned|shelved)|fell through|(?:was|were|is|are|been) (?:cut|removed|struck|taken off|left out|dropped) (?:from|of)|(?:is|are|was|were) not running|would be (?:added|considered|possible|restored))\b/gi;
