import { expect, test } from 'vitest';
import { theme, wantsColour } from '../../source/print/colour.ts';

test.each([
  ['auto', {}, true, true],
  ['auto', {}, false, false],
  ['auto', { TERM: 'dumb' }, true, false],
  ['auto', { NO_COLOR: '1' }, true, false],
  ['auto', { NO_COLOR: '' }, true, true],
  ['auto', { NO_COLOR: '1', CLICOLOR_FORCE: '1', FORCE_COLOR: '1' }, true, false],
  ['auto', { CLICOLOR_FORCE: '1' }, false, true],
  ['auto', { FORCE_COLOR: '3' }, false, true],
  ['auto', { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
  ['auto', { FORCE_COLOR: '0' }, true, false],
  ['auto', { CLICOLOR_FORCE: '0', FORCE_COLOR: '1' }, true, false],
  ['auto', { FORCE_COLOR: '' }, false, false],
  ['auto', { CLICOLOR: '0' }, true, false],
  ['auto', { CLICOLOR: '1' }, false, false],
  ['auto', { CLICOLOR: '0', CLICOLOR_FORCE: '1' }, false, true],
  ['always', { NO_COLOR: '1', TERM: 'dumb' }, false, true],
  ['never', { FORCE_COLOR: '1' }, true, false],
] as const)('--color %s with %j, at a terminal %j: %j', (flag, env, isTTY, wanted) => {
  expect(wantsColour(flag, env, isTTY)).toBe(wanted);
});

test.each([
  ['auto', undefined, 'unknown'],
  ['auto', '', 'unknown'],
  ['auto', '15;0', 'dark'],
  ['auto', '0;15', 'light'],
  ['auto', '0;7', 'light'],
  ['auto', '15;8', 'dark'],
  ['auto', '0;default;15', 'light'],
  ['auto', 'default;default', 'unknown'],
  ['auto', '0;231', 'unknown'],
  ['dark', '0;15', 'dark'],
  ['light', '15;0', 'light'],
] as const)('--theme %s with COLORFGBG %j: %s', (flag, value, expected) => {
  expect(theme(flag, { COLORFGBG: value })).toBe(expected);
});
