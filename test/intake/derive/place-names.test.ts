import { expect, test } from 'vitest';
import { placesIn } from '../../../source/intake/derive/ways/names.ts';

const known = new Set(['Bau', 'Perth', 'Honolulu', 'Salah', 'Oslo', 'Bergen', 'Trondheim']);

function names(sentence: string): string[] {
  return placesIn(sentence, (name) => known.has(name)).map(({ name }) => name);
}

test.each([
  ['They had lunch at Upton-upon-Severn, in the rain.', ['Upton-upon-Severn']],
  ['They waded ashore at Ono-i-Lau on the 16th.', ['Ono-i-Lau']],
  ['The ship had called at Bau-Bau.', ['Bau-Bau']],
  ['The Oslo-Bergen-Trondheim train was late.', ['Oslo', 'Bergen', 'Trondheim']],
  ['A widow fed the dog in Robin Hood’s Bay.', ['Robin Hood’s Bay']],
  ["The frigate docked in Simon's Town.", ["Simon's Town"]],
  ['It was weighed in Three Springs at two.', ['Three Springs']],
  ['It crossed China’s Yellow Sea.', []],
  ["They touched at St Mary's for water.", ["St Mary's"]],
  ['In Honolulu 3,000 children waited.', ['Honolulu']],
  ['On Wednesday Mahandri, with two others, had walked on.', ['Mahandri']],
  ['The ferry from Friday Harbor was full.', ['Friday Harbor']],
  ['THURSDAY Esbjerg, on the quay.', ['Esbjerg']],
  ['The storm was over Port aux Basques by midnight.', ['Port aux Basques']],
  ['They stop at Ústí nad Labem.', ['Ústí nad Labem']],
  ['A rest was had at Santa Maria di Leuca.', ['Santa Maria di Leuca']],
  ['A taxi took them to A Fonsagrada.', ['A Fonsagrada']],
])('the places in “%s”', (sentence, expected) => {
  expect(names(sentence)).toEqual(expected);
});
