import type { Trait } from '../../../source/intake/derive/ways/weighing/traits.ts';
import type { ByTrait } from '../../../source/intake/derive/ways/weighing/written.ts';
import { randomFrom, shuffle } from './random.ts';

/** Something to choose one of: what is seen of each option, how likely it is otherwise, and which is right. */
export type Choice = {
  readonly options: readonly { readonly traits: readonly Trait[]; readonly worth: number }[];
  readonly right: number;
};

/**
 * Learns what each trait of an option is worth, so that right ones are the likeliest. `hidden`: the share of the traits
 * that is hidden at each step, so that none is leant on alone.
 */
export function learnChoices(choices: readonly Choice[], hidden: number): ByTrait {
  const counts = new Map<Trait, number>();
  for (const { options } of choices)
    for (const { traits } of options)
      for (const each of traits) counts.set(each, (counts.get(each) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= leastSeen).map(([each]) => each);
  const weights = new Map(known.map((each) => [each, { worth: 0, squares: 0.05, sum: 0 }]));
  const random = randomFrom(1);
  const order = choices.filter(({ options }) => options.length > 1);
  for (let round = 0; round < rounds; round++) {
    const rate = firstRate * (1 - (round / rounds) * 0.8);
    shuffle(order, random);
    for (const { options, right } of order) {
      const mask = random();
      const seen = options.map(({ traits }) =>
        traits.filter((each) => isShown(each, mask, hidden)),
      );
      const worths = options.map(
        ({ worth }, at) =>
          worth + seen[at]!.reduce((sum, each) => sum + (weights.get(each)?.worth ?? 0), 0),
      );
      const slopes = new Map<Trait, number>();
      for (const [at, share] of sharesOf(worths).entries())
        for (const each of seen[at]!)
          slopes.set(each, (slopes.get(each) ?? 0) + (at === right ? 1 : 0) - share);
      for (const [each, slope] of slopes) {
        const weight = weights.get(each);
        if (!weight) continue;
        const step = slope - decay * weight.worth;
        weight.squares += step * step;
        weight.worth += (rate * step) / Math.sqrt(weight.squares);
      }
    }
    if (round >= rounds / 2) for (const weight of weights.values()) weight.sum += weight.worth;
  }
  const scale = (1 - hidden) / (rounds / 2);
  return new Map([...weights].map(([each, { sum }]) => [each, [sum * scale]]));
}

const rounds = 20;
const firstRate = 0.1;
const decay = 0.001;
const leastSeen = 4;

function isShown(each: Trait, mask: number, hidden: number): boolean {
  const mixed = Math.imul(each + 1, 0x9e3779b1) ^ Math.imul(Math.floor(mask * 1e9), 40503);
  return (mixed >>> 8) % 1000 >= hidden * 1000;
}

/** Shares of one that are as worths are, the likelier the greater. */
export function sharesOf(worths: readonly number[]): number[] {
  const most = Math.max(...worths);
  const powers = worths.map((worth) => Math.exp(worth - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
