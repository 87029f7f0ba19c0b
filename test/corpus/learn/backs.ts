import { backOf } from '../../../source/intake/derive/ways/weighing/back.ts';
import { isSaidBack } from '../../../source/intake/derive/ways/returns.ts';
import { act, begun } from '../../../source/intake/derive/ways/weighing/placing.ts';
import { together } from '../../../source/intake/derive/ways/weighing/reading.ts';
import { spanOf } from '../../../source/intake/derive/ways/weighing/span.ts';
import type { Choice } from './choose.ts';
import { firstReading } from './learn.ts';
import type { Told } from './told.ts';

/** The ways of stories, whether each leads back to its start, and what is seen of that. */
export function backsOf(stories: readonly Told[]): Choice[] {
  return stories.flatMap((story): Choice[] => {
    const { seen, ways } = story;
    const state = firstReading(story)?.reduce(
      (before, action, number) => act(before, number, action),
      begun,
    );
    const [reading] = together(state ? [{ ways: state.ways, worth: 0 }] : [], seen);
    return (reading?.ways ?? []).flatMap((path): Choice[] => {
      const [first, second] = path.stops.map((number) =>
        seen[number]!.candidate.name.toLowerCase(),
      );
      const gold = ways.find(({ stops }) => stops[0] === first && stops[1] === second);
      if (!gold) return [];
      const options = [
        { traits: [], worth: 0 },
        { traits: backOf(path, story, isSaidBack(spanOf(path, story))), worth: 0 },
      ];
      return [{ options, right: gold.returns ? 1 : 0 }];
    });
  });
}
