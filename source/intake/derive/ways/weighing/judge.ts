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

/**
 * What the whole weighs beside the steps: it was learned beside weights of fewer stories, which knew less. Of 5,447
 * stories cross-validated 4,187 are read rightly with it, 4,183 with 1, and 4,097 with 0.
 */
const share = 0.6;

/**
 * By so much readings with ways are put forward: about as many are found so as there are. From 0 to 1.5 F1 stays the
 * same in cross-validation.
 */
const eager = 1;

/** Whether a way is likelier to lead back to its start than not. */
export function isBack(path: Path, told: Told, isSaid: boolean, worths: Worths): boolean {
  return worthOf(backOf(path, told, isSaid), worths) + (isSaid ? said : 0) > 0;
}

/**
 * What it is worth besides that the story says so by rule, in words that may be too rare to be learned; cross-validated
 * it neither helps nor harms.
 */
const said = 2;

/** What traits are worth together. */
function worthOf(traits: readonly Trait[], worths: Worths): number {
  return traits.reduce((sum, each) => sum + (worths.get(each) ?? 0), 0);
}
