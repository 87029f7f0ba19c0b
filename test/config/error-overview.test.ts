import { createElement } from 'react';
import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import ErrorOverview from '../../.config/light/error-overview.ts';

test('an error in a component is shown with its message and its stack', () => {
  const error = new TypeError('No such page');
  const shown = renderToString(createElement(ErrorOverview, { error }), { columns: 200 });
  expect(shown).toBe(error.stack);
  const bare = new Error('Nowhere');
  delete bare.stack;
  expect(renderToString(createElement(ErrorOverview, { error: bare }))).toBe('Error: Nowhere');
});
