import type { Figurant } from './cast.ts';
import type { Attention, Reading } from './reading.ts';

/** Whom “she” means: of those whom the last sentences were about the one that it fits best. */
export function byPronoun(
  word: string,
  { attention, sentence, lede, addressed }: Reading,
): Figurant | null {
  const gender = /^(?:er|il|él)$/.test(word)
    ? 'he'
    : /^(?:sie|elle|ella)$/.test(word)
      ? 'she'
      : word;
  if (gender === 'they') return plural(attention, sentence);
  let best: { readonly figurant: Figurant; readonly cost: number } | undefined;
  for (const { figurant, sentence: when, subject } of attention.toReversed()) {
    const fit = fits(figurant, gender);
    if (fit === undefined || figurant === addressed) continue;
    const cost = sentence - when + (subject ? 0 : 2.25) + fit;
    if (!best || cost < best.cost) best = { figurant, cost };
  }
  if (!best && lede && lede.figurant.gender === gender) return lede.figurant;
  if (!best || best.cost > 16) return null;
  if (gender === 'he' || gender === 'she') best.figurant.gender ??= gender;
  return best.figurant;
}

/** “They”: an organisation, or one who goes by it, if that is whom the last sentences were about. */
function plural(attention: readonly Attention[], sentence: number): Figurant | null {
  const last = attention.findLast(
    ({ figurant, subject }) =>
      subject && (figurant.kind === 'body' || figurant.gender === 'they' || figurant.name === ''),
  );
  return last && sentence - last.sentence <= 4 ? last.figurant : null;
}

/** What it costs to take a figurant for whom a pronoun means; undefined where he can't be. */
function fits({ kind, gender, words, name }: Figurant, pronoun: string): number | undefined {
  switch (pronoun) {
    case 'he':
    case 'she':
      if (kind !== 'person' || (gender !== undefined && gender !== pronoun)) return undefined;
      return (gender === undefined ? 1 : 0) + (name === '' ? 0.5 : 0);
    case 'it':
      // Acme
      return kind !== 'person' || (gender === undefined && words.length === 1) ? 0 : undefined;
    default:
      return undefined;
  }
}
