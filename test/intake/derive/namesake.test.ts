import { expect, test } from 'vitest';
import { openGazetteer } from '../../../source/intake/derive/gazetteer.ts';
import { chooseNamesakes } from '../../../source/intake/derive/namesake.ts';
import { regionName, regionNamed } from '../../../source/intake/derive/region.ts';

const { find, middle } = await openGazetteer();
const regions = (stops: readonly string[], home?: string) => {
  const namesakes = stops.map((stop) => {
    const [name = '', region] = stop.split(', ');
    return { cities: find(name), region: region === undefined ? undefined : regionNamed(region) };
  });
  const homes = home === undefined ? [] : [{ region: regionNamed(home)!, worth: 1 }];
  return chooseNamesakes(namesakes, homes).map((city) => city && regionName(city));
};

test.each([
  [
    'the stops beside them',
    ['Joplin', 'Springfield', 'Columbia'],
    undefined,
    ['Missouri', 'Missouri', 'Missouri'],
  ],
  [
    'the stops beside them, abroad',
    ['Toronto', 'London', 'Detroit'],
    undefined,
    ['Ontario', 'Ontario', 'Michigan'],
  ],
  ['their size', ['London', 'Paris', 'Berlin'], undefined, ['United Kingdom', 'France', 'Germany']],
  [
    'what is known everywhere',
    ['London', 'New York', 'Chicago'],
    undefined,
    ['United Kingdom', 'New York', 'Illinois'],
  ],
  [
    'what is nearer than that',
    ['Paris', 'Dallas', 'Houston'],
    undefined,
    ['Texas', 'Texas', 'Texas'],
  ],
  [
    'a region named beside them',
    ['Springfield, Ill.', 'Columbia, S.C.'],
    'Missouri',
    ['Illinois', 'South Carolina'],
  ],
  ['the home of the story', ['Portland', 'Augusta'], 'Maine', ['Maine', 'Maine']],
  [
    'a country named beside them',
    ['Cordoba, Argentina', 'Rosario'],
    undefined,
    ['Argentina', 'Argentina'],
  ],
  [
    'a region that shares its name',
    ['Tbilisi, Georgia', 'Batumi'],
    undefined,
    ['Georgia', 'Georgia'],
  ],
  ['nothing, where there is none', ['Xyzzyville', 'Waco'], undefined, [undefined, 'Texas']],
])('namesakes are told apart by %s', (_, stops, home, chosen) => {
  expect(regions(stops, home)).toEqual(chosen);
});

test.each([
  ['St. Louis', 'St. Louis'],
  ['Saint Louis', 'St. Louis'],
  ['Ft. Worth', 'Fort Worth'],
  ['New York', 'New York City'],
  ['Cologne', 'Köln'],
  ['Lodz', 'Łódź'],
  ['Sao Paulo', 'São Paulo'],
  ['Xi’an', 'Xi’an'],
  ['Quebec City', 'Québec'],
])('a city is found as %s', (name, found) => {
  expect(find(name).map((city) => city.name)).toContain(found);
});

test.each([
  ['Mo.', 'Missouri'],
  ['MO', 'Missouri'],
  ['N.C.', 'North Carolina'],
  ['D.C.', 'District of Columbia'],
  ['Ontario', 'Ontario'],
  ['the Netherlands', 'Netherlands'],
  ['Türkiye', 'Turkey'],
  ['Congo', 'Congo'],
])('a region is known as %s', (name, full) => {
  expect(regionName(regionNamed(name)!)).toBe(full);
});

test.each(['Kansas City', 'Xyz', ''])('no region is known as %s', (name) => {
  expect(regionNamed(name)).toBeUndefined();
});

test('a region has a middle', () => {
  const { latitude, longitude } = middle({ country: 'US', admin: 'KS' })!;
  expect(latitude).toBeCloseTo(38.5, -1);
  expect(longitude).toBeCloseTo(-97.5, -1);
  expect(middle({ country: 'XX' })).toBeUndefined();
});

test('a town is no namesake that lies far out of the way', () => {
  expect(regions(['Yuma', 'Xyz', 'Tucson'])).toEqual(['Arizona', undefined, 'Arizona']);
  expect(regions(['Palermo', 'Valletta', 'Crete', 'Piraeus'])[2]).toBeUndefined();
});
