import { describe, expect, test } from 'vitest';
import { speakers } from './said.ts';

describe('who takes turns', () => {
  const scene = 'Mayor Ruth Garland held up the bill in a long exchange with Senator Owen Tate.';

  test('is told by whom the one speaks to', () => {
    const body = [
      scene,
      '“Show me,” Garland said.',
      '“Page nine,” Tate called out.',
      '“Page nine is blank, senator.”',
      '“Then somebody erased it.”',
    ];
    expect(speakers(...body)).toEqual(['Ruth Garland', 'Owen Tate', 'Ruth Garland', 'Owen Tate']);
  });

  test('answers who asked', () => {
    const body = [
      scene,
      '“Mr. Tate, did you sign the check?” Garland asked.',
      '“I did.”',
      '“Who told you to?”',
      '“Nobody did.”',
    ];
    expect(speakers(...body)).toEqual(['Ruth Garland', 'Owen Tate', 'Ruth Garland', 'Owen Tate']);
  });

  test('is whom the one before turns to', () => {
    const body = ['“You sold it,” Leo Marr said, pointing at Jane Fitch.', '“I did not.”'];
    expect(speakers(...body)).toEqual(['Leo Marr', 'Jane Fitch']);
  });

  test('asks on after an answer', () => {
    const body = [
      'Prosecutor Lena Ruiz asked Peter Voss why he had kept driving.',
      '“I panicked,” Voss answered.',
      '“For eleven miles?”',
      '“Yes, ma’am.”',
    ];
    expect(speakers(...body)).toEqual(['Peter Voss', 'Lena Ruiz', 'Peter Voss']);
  });

  test('is nobody where it isn’t told who was asked', () => {
    const body = [
      'Karl Lund, the chief executive of Pulmara, sat beside Jo Reese.',
      'Sen. Carla Brant took a moment to ask Pulmara’s chief about a plant.',
      '“Are you still hiring?”',
      '“We are, Senator Brant.”',
    ];
    expect(speakers(...body)).toEqual(['Carla Brant', 'Karl Lund']);
  });

  test('speaks on where nobody answers', () => {
    const body = ['Anna Weir is a nurse. “We have no money,” she said.', '“We have no doctors.”'];
    expect(speakers(...body)).toEqual(['Anna Weir', 'Anna Weir']);
  });

  test('isn’t the one spoken to', () => {
    const body = 'Jack Ames stood beside Tom Bell. Bell coughed. “Keep going, Tom,” he said.';
    expect(speakers(body)).toEqual(['Jack Ames']);
  });
});
