import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('who speaks in another language', () => {
  test.each([
    ['»Es regnet«, brummt Karin Weber.', 'Karin Weber', 'Es regnet'],
    [
      '»Es regnet«, brummt gestern Karin Weber. »Wie immer.«',
      'Karin Weber',
      'Es regnet Wie immer.',
    ],
    ['« Il pleut », lance en riant un homme.', null, 'Il pleut'],
    ['Anne Bell est là. « Il pleut », souffle-t-elle.', 'Anne Bell', 'Il pleut'],
    [
      '« Il pleut, raconte Anne Bell, et puis. »',
      'Anne Bell',
      'Il pleut, raconte Anne Bell, et puis.',
    ],
    [
      'Anne Bell est là. « Il pleut, dit-elle. Encore. »',
      'Anne Bell',
      'Il pleut, dit-elle. Encore.',
    ],
    ['«Llueve», contaba Ana Ruiz.', 'Ana Ruiz', 'Llueve'],
    ['«Llueve», advirtió el sábado Ana Ruiz. «Mucho.»', 'Ana Ruiz', 'Llueve Mucho.'],
    ['La escritora Ana Ruiz habla. «Llueve», dijo. «Mucho.»', 'Ana Ruiz', 'Llueve Mucho.'],
  ])('in %j', (text, speaker, quote) => {
    expect(said(text)).toEqual([[speaker, quote]]);
  });

  test('may be called by what he is', () => {
    const body = ['Der Schäfer Karl Kuhn zählt.', '»Es regnet«, sagt der Schäfer.'];
    expect(said(...body)).toEqual([['Karl Kuhn', 'Es regnet']]);
  });
});
