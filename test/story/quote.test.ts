import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotePieces, sentenceAround } from '../../source/story/quote.ts';

const pieces = (text: string, paragraph: string) =>
  quotePieces({ text }, paragraph).map(({ start, end }) => paragraph.slice(start, end));

describe('the pieces of a quote', () => {
  test('are one where nothing interrupts it', () => {
    expect(pieces('It rained.', 'She said, “It rained.”')).toEqual(['It rained.']);
  });

  test('are two where the speaker is named in between', () => {
    const paragraph = '“It rained,” she said. “It’s over.” Nobody asked.';
    expect(pieces('It rained, It’s over.', paragraph)).toEqual(['It rained,', 'It’s over.']);
  });

  test.each([
    ["It's over.", '“It’s over.”'],
    ['It’s over.', '"It\'s over."'],
    ['It’s over, Go home.', '"It\'s over," he said. "Go home."'],
  ])('of %j are found with other marks', (text, paragraph) => {
    expect(pieces(text, paragraph).join(' ').replace("'", '’')).toBe(text.replace("'", '’'));
  });

  test.each([
    ['It rained, It’s over.', '‘It rained,’ she said. ‘It’s over.’'],
    ['Il pleut Rentrez', '« Il pleut », dit-elle. « Rentrez ».'],
    ['Es regnet Geht heim', '„Es regnet“, sagte sie. „Geht heim“.'],
  ])('of %j are found between the marks of %j', (text, paragraph) => {
    expect(pieces(text, paragraph).join(' ')).toBe(text);
  });

  test('are found past what else stands between marks', () => {
    const paragraph = '“It rained,” said Robert “Bob” Lee. “It’s over.”';
    expect(pieces('It rained, It’s over.', paragraph)).toEqual(['It rained,', 'It’s over.']);
  });

  test('are the whole quote rather than a part of another', () => {
    const paragraph = '“No one knows,” he said, and then: “No”.';
    expect(quotePieces({ text: 'No' }, paragraph)).toEqual([{ start: 36, end: 38 }]);
  });

  test('may be a part of what stands between the marks', () => {
    expect(pieces('It rained', 'She said, “It rained.”')).toEqual(['It rained']);
  });

  test('stand without marks in a quotation that is set off', () => {
    expect(pieces('It rained.', 'It rained.')).toEqual(['It rained.']);
  });

  test('end with the paragraph where the quote goes on in the next', () => {
    expect(pieces('It rained. It is over.', 'She said, “It rained.')).toEqual(['It rained.']);
  });

  test.each([
    ['It snowed.', 'She said, “It rained.”'],
    ['It rained, It snowed.', '“It rained,” she said. “It is over.”'],
    ['It is over. It rained,', '“It rained,” she said. “It is over.”'],
    ['', '“”'],
    [' ', '“It rained.”'],
  ])('of %j are none in %j', (text, paragraph) => {
    expect(pieces(text, paragraph)).toEqual([]);
  });

  test('joined by a space are the quote', () => {
    const word = fc.stringMatching(/^[a-z]{1,5}[,.]?$/);
    const said = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 5 }), said, (quote, before) => {
        const paragraph = `${before} ${quote.map((piece) => `“${piece}”`).join(' she said ')}`;
        expect(pieces(quote.join(' '), paragraph).join(' ')).toBe(quote.join(' '));
      }),
    );
  });
});

describe('the sentence around', () => {
  const around = (text: string, part: string) => {
    const start = text.indexOf(part);
    const { start: from, end } = sentenceAround(text, start, start + part.length);
    return text.slice(from, end);
  };

  test.each([
    ['It rained. It snowed. It is over.', 'snowed', 'It snowed.'],
    ['It rained. It snowed. It is over.', 'It rained', 'It rained.'],
    ['It rained. It snowed. It is over', 'over', 'It is over'],
    ['They go to St. Louis on Monday. It rained.', 'They', 'They go to St. Louis on Monday.'],
    ['KANSAS CITY, Mo. — It rained. So be it.', 'rained', 'KANSAS CITY, Mo. — It rained.'],
    ['It is law in the U.S. Senate. So be it.', 'law', 'It is law in the U.S. Senate.'],
    ['By J. R. Smith it was 3.5 feet. So be it.', 'Smith', 'By J. R. Smith it was 3.5 feet.'],
    ['It fell. By 8 p.m. Monday it was over.', 'Monday', 'By 8 p.m. Monday it was over.'],
    ['See example.org for all. So be it.', 'See', 'See example.org for all.'],
    ['“It is over.” Nobody asked.', 'is over', '“It is over.”'],
    ['“Is it over?” she asked. It was.', 'Is it over', '“Is it over?” she asked.'],
    ['“Is it over?” Kris Wade asked. It was.', 'over', '“Is it over?” Kris Wade asked.'],
    ['Is it over? It was.', 'It was', 'It was.'],
    ['Over … and out. It was.', 'Over', 'Over … and out.'],
    ['It rained\nIt snowed\nIt is over', 'snowed', 'It snowed'],
    ['雨が降った。「雪だ。」終わり。', '雪', '「雪だ。」'],
  ])('in %j of %j is %j', (text, part, sentence) => {
    expect(around(text, part)).toBe(sentence);
  });

  test('two pieces is all from the first to the last', () => {
    const text = 'So be it. “It rained,” she said. “It is over.” Nobody asked.';
    expect(around(text, 'It rained,” she said. “It is over.')).toBe(
      '“It rained,” she said. “It is over.”',
    );
  });

  test('always holds the stretch that was asked for, but for space', () => {
    const text = fc.stringMatching(/^[ab.!?”“ \n。]{0,40}$/);
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (text, one, other) => {
        const start = Math.min(one, other, text.length);
        const end = Math.min(Math.max(one, other), text.length);
        const sentence = sentenceAround(text, start, end);
        const inside = text.slice(start, end);
        expect(sentence.start).toBeGreaterThanOrEqual(0);
        expect(sentence.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(sentence.start, sentence.end)).toContain(inside.trim());
      }),
    );
  });
});
