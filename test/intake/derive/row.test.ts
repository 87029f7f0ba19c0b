import { expect, test } from 'vitest';
import { readRow } from '../../../source/intake/derive/row.ts';

test.each([
  ['Burglary: 15', 'Burglary', 15],
  ['*Total Charges: 34', 'Total Charges', 34],
  ['• No hand soap — 8', 'No hand soap', 8],
  ['Interfering/Resisting - 3', 'Interfering/Resisting', 3],
  ['Fire calls      12', 'Fire calls', 12],
  ['Fire calls\t12', 'Fire calls', 12],
  ['Vans 3', 'Vans', 3],
  ['Brooklyn (1,204)', 'Brooklyn', 1204],
  ['Snow geese, 4,210', 'Snow geese', 4210],
  ['65 and older: 33', '65 and older', 33],
  ['5-17: 66', '5-17', 66],
  ['Ages 18-24: 12', 'Ages 18-24', 12],
  ['2018: 45', '2018', 45],
  ['1: 38', '1', 38],
  ['Cars = 33', 'Cars', 33],
  ['U.S. Marshals — 7', 'U.S. Marshals', 7],
  ['Schools: two dozen', 'Schools', 24],
  ['Joplin, Mo.: 1,204', 'Joplin, Mo.', 1204],
  ['15 arrests for theft', 'arrests for theft', 15],
  ['Three boats towed', 'boats towed', 3],
])('reads %s', (line, label, count) => {
  expect(readRow(line)).toMatchObject({ label, count, whole: true });
});

test('reads the unit of a measure', () => {
  expect(readRow('Rain: 3.2 inches')).toMatchObject({ count: 3.2, unit: 'inches' });
  expect(readRow('Temperature: -4.5 °C')).toMatchObject({ count: -4.5, unit: '°C' });
  expect(readRow('Roof: $1.2 million')).toMatchObject({ count: 1_200_000, unit: 'dollars' });
});

test('says where a line has more than its row', () => {
  expect(readRow('Burglary: 12 (down from 15)')).toMatchObject({ count: 12, whole: false });
});

test.each([
  'Posted at 8:15 PM',
  '7:30',
  'Phone: 555-0142',
  'Age: 34',
  'Deadline: 5 p.m.',
  'Office: 120 Main St',
  '12 Main Street',
  'Interstate 70',
  'May 4',
  '2 cups flour',
  'The score was 24-17',
  'She is 34 years old',
  'Ames 12 3',
  'One of the four was the tavern',
  '',
])('takes no row from %s', (line) => {
  expect(readRow(line)).toBeUndefined();
});
