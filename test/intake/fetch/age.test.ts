import { expect, test } from 'vitest';
import { keptText } from '../../../source/intake/fetch/age.ts';

const now = new Date(2026, 10, 24, 12, 0, 0);

test.each([
  [new Date(2026, 10, 24, 11, 59, 30), 'Kept from 2026-11-24, less than a minute ago'],
  [new Date(2026, 10, 24, 11, 59, 0), 'Kept from 2026-11-24, 1 minute ago'],
  [new Date(2026, 10, 24, 11, 0, 1), 'Kept from 2026-11-24, 59 minutes ago'],
  [new Date(2026, 10, 24, 9, 0, 0), 'Kept from 2026-11-24, 3 hours ago'],
  [new Date(2026, 10, 23, 13, 0, 0), 'Kept from 2026-11-23, 23 hours ago'],
  [new Date(2026, 10, 20, 12, 0, 0), 'Kept from 2026-11-20, 4 days ago'],
  [new Date(2026, 9, 24, 12, 0, 0), 'Kept from 2026-10-24, 1 month ago'],
  [new Date(2025, 1, 3, 12, 0, 0), 'Kept from 2025-02-03, 1 year ago'],
  [new Date(2020, 0, 9, 12, 0, 0), 'Kept from 2020-01-09, 6 years ago'],
  [new Date(2027, 0, 9, 12, 0, 0), 'Kept from 2027-01-09'],
])('what was fetched at %s', (fetched, text) => {
  expect(keptText(fetched, now)).toBe(`${text}: it can’t be fetched now`);
});
