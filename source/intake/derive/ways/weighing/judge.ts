import { backOf, type Told } from './back.ts';
import type { Seen } from './features.ts';
import type { Path, Reading } from './reading.ts';
import type { Trait } from './traits.ts';
import { wholeOf } from './whole.ts';

/** What a trait is worth for a choice. */
export type Worths = ReadonlyMap<Trait, number>;

/** Of the readings of a story the one that is best as a whole. */
export function bestOf(
  readings: readonly Reading[],
  all: readonly Seen[],
  worths: Worths,
): Reading | undefined {
  const each = readings.map(
    (reading) =>
      reading.worth +
      share * worthOf(wholeOf(reading, all), worths) +
      (reading.ways.length > 0 ? eager : 0),
  );
  return readings[each.indexOf(Math.max(...each))];
}

/** What the whole weighs beside the steps: it was learned beside weights of fewer stories, which knew less. */
const share = 0.6;

/** By so much readings with ways are put forward: about as many are found so as there are, and the share of right ones stays. */
const eager = 1;

/** Whether a way is likelier to lead back to its start than not. */
export function isBack(path: Path, told: Told, isSaid: boolean, worths: Worths): boolean {
  return worthOf(backOf(path, told, isSaid), worths) + (isSaid ? said : 0) > 0;
}

/** What it is worth besides that the story says so by rule: those words are rarer than what else speaks. */
const said = 1;

/** What traits are worth together. */
function worthOf(traits: readonly Trait[], worths: Worths): number {
  return traits.reduce((sum, each) => sum + (worths.get(each) ?? 0), 0);
}
