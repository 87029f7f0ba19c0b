import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text } from '../../source/print/text.ts';
import { balanceDirection } from '../../source/story/direction.ts';
import { stories } from '../story/stories.ts';
import { plainOptions } from './plain-options.ts';
import { taint, tainted } from '../story/tainted.ts';

test('no printed line turns what stands behind it', () => {
  const turning = fc.constantFrom(
    '\u2067אב ab cd ef gh ij kl\u2069',
    '\u202Bword word\u202C',
    '\u2066x',
  );
  const texts = fc.array(fc.oneof(tainted, turning), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(stories, texts, (story, all) => {
      for (const line of text(taint(story, all), 'all', plainOptions))
        expect(balanceDirection(line).removed).toBe(0);
    }),
    { numRuns: 60 },
  );
});
