import type { Trait } from '../../../source/intake/derive/ways/weighing/traits.ts';
import { wholeOf } from '../../../source/intake/derive/ways/weighing/whole.ts';
import type { Reading } from '../../../source/intake/derive/ways/weighing/reading.ts';
import { tableOf } from '../../../source/intake/derive/ways/weighing/table.ts';
import { readingsOf } from '../../../source/intake/derive/ways/weighing/weigh.ts';
import type { Choice } from './choose.ts';
import { learn } from './learn.ts';
import type { Told } from './told.ts';

/**
 * The readings of stories by weights that were learned from the others, which of them is right, and what is seen of
 * each: a story that was learned from would be read too well.
 */
export function wholesOf(stories: readonly Told[], only: ReadonlySet<Trait>): Choice[] {
  return Array.from({ length: parts }).flatMap((_, part) => {
    const isApart = (at: number) => at % parts === part;
    const weights = tableOf(
      learn(
        stories.filter((__, at) => !isApart(at)),
        1,
        only,
      ),
    );
    return stories.flatMap((story, at): Choice[] => {
      const readings = isApart(at) ? readingsOf(story.seen, weights) : [];
      const right = readings.findIndex((reading) => isRight(reading, story));
      const options = readings.map((reading) => ({
        traits: wholeOf(reading, story.seen),
        worth: reading.worth,
      }));
      return right === -1 ? [] : [{ options, right }];
    });
  });
}

const parts = 5;

function isRight({ ways }: Reading, { seen, ways: gold }: Told): boolean {
  const told = ways.map(({ stops }) =>
    stops.map((number) => seen[number]!.candidate.name.toLowerCase()).join('>'),
  );
  return told.join('|') === gold.map(({ stops }) => stops.join('>')).join('|');
}
