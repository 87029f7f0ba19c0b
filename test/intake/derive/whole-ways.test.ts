import { describe, expect, test } from 'vitest';
import { openGazetteer } from '../../../source/intake/derive/gazetteer.ts';
import { candidatesOf } from '../../../source/intake/derive/ways/weighing/candidates.ts';
import { courseBack, courseOf, offOf } from '../../../source/intake/derive/ways/weighing/course.ts';
import { see, type Seen } from '../../../source/intake/derive/ways/weighing/features.ts';
import { bestOf } from '../../../source/intake/derive/ways/weighing/judge.ts';
import { together } from '../../../source/intake/derive/ways/weighing/reading.ts';
import { wholeOf } from '../../../source/intake/derive/ways/weighing/whole.ts';
import { learnChoices, type Choice } from '../../corpus/learn/choose.ts';

const gazetteer = await openGazetteer();

function seenIn(text: string, dateline?: string): Seen[] {
  const body = text.split('\n').map((each) => ({ type: 'paragraph' as const, text: each }));
  return see(candidatesOf(body, dateline, gazetteer.isKnown), gazetteer, { dateline });
}

describe('readings', () => {
  const seen = seenIn('The bus left Reno, stopped at Elko and came to Ely.\nIn Elko it rained.');

  test('that go through the same places are one, as likely as both together', () => {
    const [one, other] = together(
      [
        { ways: [[0, 1, 2]], worth: Math.log(0.3) },
        { ways: [[0, 3, 2]], worth: Math.log(0.2) },
        { ways: [[0, 2]], worth: Math.log(0.4) },
      ],
      seen,
    );
    expect(one?.ways).toEqual([{ stops: [0, 1, 2], isClosed: false }]);
    expect(one?.worth).toBeCloseTo(Math.log(0.5));
    expect(other?.ways).toEqual([{ stops: [0, 2], isClosed: false }]);
  });

  test('end where they began only once, and have no way of one stop', () => {
    const round = seenIn('From Reno to Elko, Ely and Reno.');
    expect(together([{ ways: [[0, 1, 2, 3], [1]], worth: 0 }], round)).toEqual([
      { ways: [{ stops: [0, 1, 2], isClosed: true }], worth: 0 },
    ]);
  });

  test('are chosen by what is seen of them as wholes', () => {
    const readings = together(
      [
        { ways: [[0, 1, 2]], worth: 0 },
        { ways: [[2, 1, 0]], worth: -0.1 },
      ],
      seen,
    );
    const [backwards] = wholeOf(readings[1]!, seen).filter(
      (each) => !wholeOf(readings[0]!, seen).includes(each),
    );
    expect(bestOf(readings, seen, new Map())).toBe(readings[0]);
    expect(bestOf(readings, seen, new Map([[backwards!, 1]]))).toBe(readings[1]);
    expect(bestOf([], seen, new Map())).toBeUndefined();
  });
});

test('a dateline’s town is a candidate before the first sentence’s', () => {
  const names = (dateline?: string) =>
    seenIn('The bus left for Elko.', dateline).map(({ candidate }) => candidate.name);
  expect(names()).toEqual(['Elko']);
  expect(names('RENO, Nev.')).toEqual(['Reno', 'Elko']);
});

describe('the course of places', () => {
  const at = (latitude: number, longitude: number) => ({
    name: '',
    country: 'US',
    admin: '',
    population: 1000,
    latitude,
    longitude,
  });
  const line = [at(0, 0), at(0, 1), at(0, 2), at(0, 3)];
  const [a, b, c, d] = line as [City, City, City, City];
  type City = ReturnType<typeof at>;

  test('is straight where no change of order is shorter, and isn’t where one is', () => {
    expect(courseOf(line)?.detour).toBe(0);
    expect(courseOf([b, a, c, d])!.detour).toBeGreaterThan(0);
    expect(courseOf([d, a, c, b])!.detour).toBeGreaterThan(courseOf([b, a, c, d])!.detour);
    expect(courseOf([a, b])).toBeUndefined();
  });

  test('comes back where its end is its start', () => {
    expect(courseBack([a, b, c, a])).toBe(0);
    expect(courseBack(line)).toBeGreaterThan(courseBack([a, d, b]));
  });

  test('tells how far off it a place lies', () => {
    expect(offOf(a, b, c)).toBe(0);
    expect(offOf(a, at(3, 1), c)).toBeGreaterThan(offOf(a, at(0.3, 1), c));
    expect(offOf(undefined, b, a)).not.toBe(offOf(undefined, at(30, 30), a));
    expect(offOf(a, undefined, c)).toBe(9);
  });
});

test('what speaks for the right choice is learned, the same from the same choices', () => {
  const choices = Array.from({ length: 40 }, (_, at): Choice => {
    const right = at % 3 === 0 ? 0 : 1;
    const options = [0, 1].map((option) => ({
      traits: [option === right ? 7 : 8, 100 + (at % 5)],
      worth: option === right ? -1 : 0,
    }));
    return { options, right };
  });
  const weights = learnChoices(choices, 0.3);
  expect(weights.get(7)![0]! - weights.get(8)![0]!).toBeGreaterThan(1);
  expect(Math.abs(weights.get(101)![0]!)).toBeLessThan(0.2);
  expect(learnChoices(choices, 0.3)).toEqual(weights);
});
