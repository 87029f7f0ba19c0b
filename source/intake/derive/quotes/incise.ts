import { markedStretches } from '../../../story/marks.ts';
import { attributionOf } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { sentencesOf } from './tokens.ts';

/** Who speaks, as French says it within the guillemets: « Il a plu, raconte Anne Bell, et puis plus rien. » */
export function incised(said: string): Attribution | undefined {
  const teller = incise.exec(said.slice(0, longest))?.groups?.['teller'];
  if (teller === undefined) return undefined;
  const text = `« ${said.slice(0, 1)} », ${teller}.`;
  const [sentence] = sentencesOf(text, markedStretches(text));
  return sentence && attributionOf(sentence, 0, undefined);
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
