import type { Figurant } from './cast.ts';

/** Who is what, under each word of the roles that a story gives: a captain under “captain” and “Capt.” */
export function callingsOf(all: readonly Figurant[]): Map<string, Figurant[]> {
  const callings = new Map<string, Figurant[]>();
  for (const figurant of all) {
    if (figurant.kind !== 'person' || figurant.role === undefined) continue;
    for (const word of figurant.role.toLowerCase().split(/[\s-]/)) {
      const noun = ranks.get(word) ?? word;
      const holders = callings.get(noun);
      if (holders) holders.push(figurant);
      else callings.set(noun, [figurant]);
    }
  }
  return callings;
}

const ranks = new Map([
  ['capt.', 'captain'],
  ['lt.', 'lieutenant'],
  ['sgt.', 'sergeant'],
  ['det.', 'detective'],
  ['col.', 'colonel'],
  ['gen.', 'general'],
  ['adm.', 'admiral'],
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['dr.', 'doctor'],
  ['rev.', 'pastor'],
  ['prof.', 'professor'],
]);
