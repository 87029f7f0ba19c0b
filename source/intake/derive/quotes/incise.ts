import { markedStretches } from '../../../story/marks.ts';
import { attributionOf } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { sentencesOf } from './tokens.ts';

/** What is spoken without the words in its midst that say who speaks, and who it is. */
export type Incised = { readonly said: string; readonly attribution: Attribution };

/** What French sets between guillemets with who speaks in it: « Il a plu, raconte Anne Bell, et puis plus rien. » */
export function incised(said: string): Incised | undefined {
  const match = incise.exec(said.slice(0, longest));
  const teller = match?.groups?.['teller'];
  if (!match || teller === undefined) return undefined;
  const before = said.slice(0, match.index);
  const rest = said.slice(match.index + match[0].length + 1);
  const text = `« ${before} », ${teller}.`;
  const [sentence] = sentencesOf(text, markedStretches(text));
  const attribution = sentence && attributionOf(sentence, 0, undefined);
  return attribution && { said: `${before},${rest}`, attribution };
}

/** In characters: what comes later is part of what is said. */
const longest = 1000;

const verbs =
  'raconte|explique|répond|confie|assure|ajoute|lance|souligne|résume|précise|estime|insiste|soupire|glisse|poursuit|' +
  'affirme|déclare|indique|témoigne|reconnaît|rappelle|regrette|déplore|conclut|prévient|plaide|sourit|juge|tranche|' +
  "dit|demande|commente|observe|relève|analyse|avoue|admet|dénonce|martèle|s[’']exclame|s[’']emporte|s[’']agace|" +
  'a (?:dit|déclaré|expliqué|affirmé|ajouté|répondu|raconté|confié|assuré|lancé|indiqué|précisé)';

const incise = new RegExp(
  String.raw`, (?<teller>(?:[smt][’'])?\p{Ll}{2,20}(?:-t)?-(?:il|elle)|(?:${verbs}) (?:\p{Lu}|ce|cette|le |la |l[’']|un |une )[^,.»]{1,60})(?:, [^,.»]{1,60})?(?=[,.] )`,
  'u',
);
