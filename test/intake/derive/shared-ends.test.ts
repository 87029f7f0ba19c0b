import { expect, test } from 'vitest';
import { act, begun } from '../../../source/intake/derive/ways/weighing/placing.ts';
import { readingOf } from '../../corpus/learn/align.ts';
import { readTold } from '../../corpus/learn/told.ts';

const stories = [
  {
    text: 'Two vans left Lyon. One was driven to Grenoble and Turin, and the other one to Avignon and Nice.',
    ways: ['Lyon > Grenoble > Turin', 'Lyon > Avignon > Nice'],
  },
  {
    text: 'Two vans met in Turin. One had come from Lyon through Grenoble, and the other from Nice through Cuneo.',
    ways: ['Lyon > Grenoble > Turin', 'Nice > Cuneo > Turin'],
  },
  {
    text: 'Two vans went from Lyon to Turin: one through Grenoble and Susa, and the other through Nice and Cuneo.',
    ways: ['Lyon > Grenoble > Susa > Turin', 'Lyon > Nice > Cuneo > Turin'],
  },
  {
    text: 'A van went from Lyon to Turin. Another went from Nice to Cuneo.',
    ways: ['Lyon > Turin', 'Nice > Cuneo'],
  },
];

test.each(stories)('two ways are read where they share what is named once: $ways', async (each) => {
  const ways = each.ways.map((way) => ({ stops: way.split(' > '), returns: false }));
  const [told] = await readTold([{ file: 'vans.txt', text: each.text, ways }]);
  const reading = readingOf(told!, () => 0)!;
  const { ways: read } = reading.reduce((state, action, at) => act(state, at, action), begun);
  const named = read.map((way) => way.map((at) => told!.seen[at]!.candidate.name).join(' > '));
  expect(named).toEqual(each.ways);
});
