import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { independence2019 } from '../../../content/independence-2019.ts';
import { findQuotes } from '../../../source/intake/derive/quotes.ts';
import { check } from '../../../source/story/check.ts';
import type { Block } from '../../../source/story/story.ts';

const paragraphs = (...texts: string[]): Block[] =>
  texts.map((text) => ({ type: 'paragraph', text }));
const found = (...texts: string[]) => findQuotes(paragraphs(...texts));
const texts = (...body: string[]) => found(...body).map(({ text }) => text);
const speakers = (...body: string[]) => found(...body).map(({ speaker }) => speaker?.name ?? null);

const wade = 'Kris Wade, executive director of the Elm Street Project, came early.';

test('the bundled story’s quotes are found with who said them', () => {
  const body = independence2019.body.filter(({ type }) => type !== 'figure' && type !== 'route');
  const role = 'executive director at The Justice Project of Kansas City';
  const there = independence2019.quotes.map(({ text }) => ({
    text,
    speaker: { name: 'Kris Wade', role },
  }));
  expect(findQuotes(body)).toMatchObject(there);
});

describe('a quote', () => {
  test.each([
    ['“It rained,” she said.', 'It rained,'],
    ['"It rained," she said.', 'It rained,'],
    ['‘It rained,’ she said.', 'It rained,'],
    ["'It rained,' she said.", 'It rained,'],
    ['« Il pleut », a dit Anne Bell.', 'Il pleut'],
    ['»Es regnet«, sagte Anne Bell.', 'Es regnet'],
    ['„Es regnet“, sagte Anne Bell.', 'Es regnet'],
    ['„Es regnet”, sagte Anne Bell.', 'Es regnet'],
    ["``It rained,'' she said.", 'It rained,'],
    ['”Det regnar”, sagte Anne Bell.', 'Det regnar'],
    ['“He said ‘no’ to me,” she said.', 'He said ‘no’ to me,'],
    ['"He told me \'not now\' again," she said.', "He told me 'not now' again,"],
    ['“He said “no” to me,” she said.', 'He said “no” to me,'],
    ['‘The dogs’ home isn’t far,’ she said.', 'The dogs’ home isn’t far,'],
    ["'I'm off to my parents' house,' she said.", "I'm off to my parents' house,"],
    ['“No,” she said.', 'No,'],
    ['She said, “No.”', 'No.'],
    ['“(Laughs) It rained,” she said.', '(Laughs) It rained,'],
    ['“Is it over?” she asked.', 'Is it over?'],
    ['He called the plan “a slow eviction.”', 'a slow eviction.'],
    ['He called it “wrong” and left.', 'wrong'],
    ['She described it as “deeply troubling.”', 'deeply troubling.'],
    ['The order “makes no sense at all to me,” Bell said.', 'makes no sense at all to me,'],
  ])('in %j is %j', (text, quote) => {
    expect(texts(text)).toEqual([quote]);
  });

  test.each([
    ['“It rained,” she said. “It’s over.”', 'It rained, It’s over.'],
    ['“It rained,” she said, “and it’s over.”', 'It rained, and it’s over.'],
    ['“It rained,” said Bell, who lives in Reno. “It’s over.”', 'It rained, It’s over.'],
    ['“Did it rain?” Bell asked. “I slept.”', 'Did it rain? I slept.'],
    ['“It rained,” she said — “hard.”', 'It rained, hard.'],
  ])('that is interrupted in %j is one', (text, quote) => {
    expect(texts(text)).toEqual([quote]);
  });

  test.each([
    ['“It rained,” Ann Bell said. “It snowed,” Jo Hart replied.', 2],
    ['He said it was “too little” and “far too late.”', 2],
    ['“It rained,” she said. The road was closed by then. “It’s over.”', 2],
    ['“It rained,” she said, adding that “it is all over now.”', 2],
  ])('is not joined with another in %j', (text, count) => {
    expect(texts(text)).toHaveLength(count);
  });

  test('goes on over paragraphs that begin with its mark', () => {
    const body = ['“It rained,” Ann Bell said.', '“Then it snowed.', '“It’s over.”', '“Go home.”'];
    expect(texts(...body)).toEqual(['It rained,', 'Then it snowed. It’s over.', 'Go home.']);
    expect(found(...body).map(({ paragraph }) => paragraph)).toEqual([0, 1, 3]);
    expect(speakers(...body)).toEqual(['Ann Bell', 'Ann Bell', 'Ann Bell']);
  });

  test('is found in lists and quotations, and not in headings and code', () => {
    const body: Block[] = [
      { type: 'heading', level: 2, text: '“It rained,” Ann Bell said' },
      { type: 'list', ordered: false, items: ['“It rained,” Ann Bell said.', 'No more.'] },
      { type: 'code', text: '“It rained,” Ann Bell said' },
      { type: 'quotation', text: '“It snowed,” Ann Bell said.' },
    ];
    expect(findQuotes(body).map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['It rained,', 1],
      ['It snowed,', 3],
    ]);
  });

  test('may be set off without marks where a colon leads it in', () => {
    const body: Block[] = [
      { type: 'paragraph', text: 'Ann Bell put it this way in her letter:' },
      { type: 'quotation', text: 'It rained.' },
      { type: 'quotation', text: 'It snowed.' },
    ];
    expect(findQuotes(body)).toEqual([
      { text: 'It rained.', speaker: { name: 'Ann Bell' }, paragraph: 1 },
    ]);
  });

  test.each([
    '“All rivers lead home” is the city’s motto.',
    'Robert “Bob” Lee said that he was tired.',
    'Dwayne "The Wall" Hart was there.',
    'The so-called “night boat” has run since 1961, officials said.',
    'Her novel, “The Last Light,” won a prize, the jury said.',
    '“The Last Light” opens on Friday.',
    'The word “sorry” was never said.',
    'The pipe is 6" wide and 5\'6" long, Bell said.',
    "Rock 'n' roll of the '60s and the dogs' home.",
    'A sign reading “No Parking” fell.',
    'He held a sign that said “It rained all night long.”',
    'Q: Did it rain? A: It did. I said so.',
    'The “dark fleet” is growing, analysts say.',
    'It was known as “the big one.”',
    'Nothing is said here.',
    '“”',
    '"',
    '',
  ])('is not found in %j', (text) => {
    expect(texts(text)).toEqual([]);
  });
});

describe('the speaker', () => {
  test.each([
    ['“It rained,” Ann Bell said.', 'Ann Bell'],
    ['“It rained,” said Ann Bell.', 'Ann Bell'],
    ['“It rained,” according to Ann Bell.', 'Ann Bell'],
    ['According to Ann Bell, “it rained all night long.”', 'Ann Bell'],
    ['Ann Bell told Jo Hart: “It rained.”', 'Ann Bell'],
    ['Ann Bell said, “It rained.”', 'Ann Bell'],
    ['Ann Bell: “It rained.”', 'Ann Bell'],
    ['“It rained.” — Ann Bell, Reno', 'Ann Bell'],
    ['“It rained,” Ann Bell, who lives in Reno, added.', 'Ann Bell'],
    ['“It rained,” Ann Bell, 54, a teacher in Reno, Nev., said.', 'Ann Bell'],
    ['“It rained,” Ann Bell of the Elm Street Project said.', 'Ann Bell'],
    ['“It rained,” said Sgt. Ann Bell, a spokeswoman.', 'Ann Bell'],
    ['“It rained,” Sen. Ann Bell, D-Mich., told reporters.', 'Ann Bell'],
    ['“It rained,” Sen. Ann Bell (D-Mich.) told reporters.', 'Ann Bell'],
    ['“It rained,” a spokesman for Jo Hart, Lee Cole, said.', 'Lee Cole'],
    ['“It rained,” said a spokesman for the county, Lee Cole.', 'Lee Cole'],
    ['“It rained,” the city’s mayor, Ann Bell, said.', 'Ann Bell'],
    ['“It rained,” Mayor-elect Ann Bell said.', 'Ann Bell'],
    ['“It rained,” said Kansas City Police Chief Ann Bell.', 'Ann Bell'],
    ['“It rained,” said police spokesman Lee Cole.', 'Lee Cole'],
    ['“It rained,” said J.T. O’Neil.', 'J.T. O’Neil'],
    ['“It rained,” said Mary-Jo van der Berg.', 'Mary-Jo van der Berg'],
    ['“It rained,” said Yasmina al-Khatib.', 'Yasmina al-Khatib'],
    ['“It rained,” said Martin Lee Jr., a farmer.', 'Martin Lee Jr.'],
    ['“It rained,” KRIS WADE said.', 'KRIS WADE'],
    ['“It rained,” Ann Bell wrote in a letter to Jo Hart.', 'Ann Bell'],
    ['“It rained,” Ann Bell, speaking to Jo Hart, said.', 'Ann Bell'],
    ['“It rained,” Ann Bell’s statement said.', 'Ann Bell'],
    ['“It rained,” a statement from Ann Bell read.', 'Ann Bell'],
    ['“It rained,” a friend of Ann Bell said.', null],
    ['“It rained,” Ann Bell’s lawyer said.', null],
    ['“It rained,” a witness said.', null],
    ['“It rained,” said one of the officers, who asked not to be named.', null],
    ['“It rained,” officials said.', null],
    ['It was described as “a mess from top to bottom.”', null],
    ['“It rained.”', null],
    ['“It rained,” police said.', 'Police'],
    ['“It rained,” Reno police said.', 'Reno police'],
    ['“It rained,” the department said in a statement.', 'the department'],
    ['“It rained,” the Reno Fire Department said.', 'Reno Fire Department'],
    ['“It rained,” the Department of Health and Safety said.', 'Department of Health and Safety'],
    ['Ann Bell shook her head and said, “It rained.”', 'Ann Bell'],
    ['When Jo Hart arrived, Ann Bell said, “It rained.”', 'Ann Bell'],
    ['In a letter to Jo Hart, Ann Bell said, “It rained.”', 'Ann Bell'],
    ['Ann Bell denied it, saying, “It rained.”', 'Ann Bell'],
    ['Ann Bell was blunt: “It rained.”', 'Ann Bell'],
    ['“It rained,” grinned Ann Bell.', 'Ann Bell'],
    ['“It rained,” the mayor of Reno, Ann Bell, whose son, Jo, slept, said.', 'Ann Bell'],
    ['“It rained,” Ann Bell and Jo Hart said.', null],
    ['RENO, Nev. (Wire) — “It rained,” Ann Bell said.', 'Ann Bell'],
    ['Ann Bell said she was tired. “It rained.”', 'Ann Bell'],
    ['“It rained.” Ann Bell said she was tired.', 'Ann Bell'],
  ])('in %j is %j', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  test.each([
    ['Wade', '“It rained,” Wade said.'],
    ['Wade, again', '“It rained,” said Wade, again.'],
    ['she', '“It rained,” she said.'],
    ['Ms. Wade', '“It rained,” Ms. Wade said.'],
    ['Kris', '“It rained,” Kris said.'],
    ['the director', '“It rained,” the director said.'],
    ['nobody', '“It rained.”'],
  ])('of the sentence before is told by %s', (_, text) => {
    const [quote] = found(wade, text);
    const role = 'executive director of the Elm Street Project';
    expect(quote?.speaker).toEqual({ name: 'Kris Wade', role });
  });

  test('may be named in full only later', () => {
    const body = ['“It rained,” Wade said.', wade];
    expect(speakers(...body)).toEqual(['Kris Wade']);
  });

  test('is told from one of the other sex by a pronoun', () => {
    const body = ['Mary Wade met John Hart.', '“It rained,” she said.', '“It did,” he said.'];
    expect(speakers(...body)).toEqual(['Mary Wade', 'John Hart']);
  });

  test('is told by an age', () => {
    const body = ['Ann Bell, 43, met Mia Hart, 51.', '“It rained,” said the 43-year-old.'];
    expect(speakers(...body)).toEqual(['Ann Bell']);
  });

  test('is the paragraph’s before where it ends with a colon', () => {
    expect(speakers('Ann Bell put it this way:', '“It rained.”')).toEqual(['Ann Bell']);
  });

  test('is nobody where a stranger spoke last', () => {
    const body = [wade, 'A man in the crowd said he was cold. “It rained,” he said.'];
    expect(speakers(...body)).toEqual([null]);
  });
});

describe('the role', () => {
  const role = (...body: string[]) => found(...body)[0]?.speaker?.role;

  test.each([
    ['“It rained,” said Ann Bell, mayor of Reno.', 'mayor of Reno'],
    ['“It rained,” said Ann Bell, 54, a retired teacher.', 'retired teacher'],
    ['“It rained,” said Ann Bell, who is the mayor of Reno.', 'mayor of Reno'],
    ['“It rained,” Police Chief Ann Bell said.', 'Police Chief'],
    ['“It rained,” said former police chief Ann Bell.', 'former police chief'],
    ['“It rained,” said a spokeswoman for the county, Ann Bell.', 'spokeswoman for the county'],
    ['“It rained,” the city’s mayor, Ann Bell, said.', 'city’s mayor'],
    ['“It rained,” Ann Bell said. She is the mayor of Reno.', 'mayor of Reno'],
    ['“It rained,” Dr. Ann Bell said.', undefined],
    ['“It rained,” Ann Bell, speaking in Reno, said.', undefined],
    ['Managing director Ann Bell left. “It rained,” she said.', 'managing director'],
    [
      'Spokesman for the county, Ann Bell, left. “It rained,” she said.',
      'spokesman for the county',
    ],
    ['The firm’s lawyers left. Their spokeswoman, Ann Bell, said, “It rained.”', 'spokeswoman'],
    ['Irish coach Ann Bell left. “It rained,” she said.', 'Irish coach'],
  ])('in %j is %j', (text, expected) => {
    expect(role(text)).toBe(expected);
  });
});

describe('whoever speaks', () => {
  const before = [
    'Ann Bell, 34, a nurse, came early. Tom Roe, the mayor of Reno, came late.',
    'The river rose by a foot.',
  ];

  test.each([
    ['“It rained a lot,” said the head of the World Food Program for Sudan, Jo Kent.', 'Jo Kent'],
    ['“It rained a lot,” Bell told the BBC’s breakfast program on Monday.', 'Ann Bell'],
    ['It is, says Bell, “a very long way down.”', 'Ann Bell'],
    ['In Bell’s words, “It rained a lot.”', 'Ann Bell'],
    ['To Bell, the plan is “a very long way down.”', 'Ann Bell'],
    ['Bell’s verdict: “It rained a lot.”', 'Ann Bell'],
    ['Roe’s plan is, in the view of Bell, “a very long affair.”', 'Ann Bell'],
    ['Roe’s plan was dismissed by Bell as “a very long affair.”', 'Ann Bell'],
    ['Roe smiled. He was heard to say that it had been “a very long affair.”', 'Tom Roe'],
    ['The rain, which Bell defended as “long but needed,” stopped.', 'Ann Bell'],
    ['Roe quoted Bell as saying, “It rained a lot.”', 'Ann Bell'],
    ['“It rained a lot,” came the reply from Bell.', 'Ann Bell'],
    ['Asked if he minded the rain, Bell shrugged: “It rained a lot.”', 'Ann Bell'],
    ['Bell, in a court filing, was calm. The filing says it was “a very long affair.”', null],
    ['Bell was calm in a memo, she wrote. The memo says it was “a very long affair.”', 'Ann Bell'],
    ['The memo, by Jo Kent, is long. It says that it was “a very long affair.”', 'Jo Kent'],
    ['“It rained a lot,” said Bell’s lawyer, the Rev. Jo Kent.', 'Jo Kent'],
    ['“It rained a lot,” said Mr. Ellis’ wife, Clara.', 'Clara'],
    ['“It rained a lot,” the Growers’ Union said.', 'Growers’ Union'],
    ['“It rained a lot,” Bulgarian Kiril Stoyanov said.', 'Kiril Stoyanov'],
    ['“It rained a lot,” Rev Peter Kent said.', 'Peter Kent'],
    ['“It rained a lot,” Defense Minister Park Jae-sung said.', 'Park Jae-sung'],
    ['“It rained a lot,” said a customer named Le Van Hung.', 'Le Van Hung'],
    ['A retired surveyor, Mr. Kent went home. “It rained a lot,” he said.', 'Kent'],
    ['Hal and Jo Kent stayed. “It rained a lot,” Jo Kent said. Her husband nodded.', 'Jo Kent'],
    ['A Brunswick spokesman would say only: “It rained a lot.”', null],
    ['Bell and Roe said in a joint statement: “It rained a lot.”', null],
    ['A spokesman for Bell said: “It rained a lot.”', null],
  ])('of %j is %j', (text, speaker) => {
    expect(speakers(...before, text)).toEqual([speaker]);
  });

  test('goes on past a question, and past what nobody does', () => {
    const body = ['“It rained,” Ann Bell said.', 'What did she do?', '“I slept through it all.”'];
    expect(speakers(...body)).toEqual(['Ann Bell', 'Ann Bell']);
  });

  test('takes turns', () => {
    const body = ['“It rained,” Ann Bell said.', '“It did,” Tom Roe said.', '“By lunch.”'];
    expect(speakers(...body)).toEqual(['Ann Bell', 'Tom Roe', 'Ann Bell']);
  });

  test('is whom the first lines mean, named after them', () => {
    const lede = 'A nurse who slept through the flood said it was “a very long affair” on Monday.';
    expect(speakers(lede, 'Ann Bell, 34, lost her house.')).toEqual(['Ann Bell']);
  });

  test('has the full name that the headline gives', () => {
    const body = paragraphs('“It rained,” Bell says, and laughs.');
    const [quote] = findQuotes(body, ['Five questions for Ann Bell']);
    expect(quote?.speaker?.name).toBe('Ann Bell');
  });

  test('is no place that a name could be of', () => {
    const body = ['Ann Bell sings. She lives in Santa Rosalia.', '“It rained,” she said.'];
    expect(speakers(...body)).toEqual(['Ann Bell']);
  });

  test('is of two of one surname the one whom the title means, else the one named first', () => {
    const body = ['Raj and Sunita Kent came.', '“It rained,” Mrs. Kent said.', 'It stopped.'];
    expect(speakers(...body, '“It is over,” Mr. Kent said.')).toEqual(['Sunita Kent', 'Raj Kent']);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...' |“|”|"|‘|’|\'|«|»|„|said|Ann Bell|she|, |. |: |? |—|\n|the|who|of|Sgt.|It rained|a|B.|54'.split(
      '|',
    ),
  );
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

  test('every quote is sound', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.string({ unit: 'binary' })), { maxLength: 5 }),
        (texts) => {
          const body = paragraphs(...texts.filter((one) => one.trim() !== ''));
          const quotes = findQuotes(body);
          const faults = check({ headline: 'It rained', body, quotes, figures: [], routes: [] });
          expect(faults.filter(({ path }) => path.startsWith('quotes'))).toEqual([]);
        },
      ),
    );
  });

  test.each([
    '"',
    '“',
    '“a ”',
    ' "a',
    " 'a",
    ' ‘as’ b',
    "s' a ",
    '«a» »b« ',
    'Ann Bell ',
    'A. ',
    'of the ',
    'said ',
    '"a," said ',
    'Ann, who, ',
    'a.',
    '1,',
    '“It rained,” said Ann Bell. ',
  ])('a long run of %j is read to its end', (run) => {
    expect(() => found(run.repeat(4_000))).not.toThrow();
  });
});
