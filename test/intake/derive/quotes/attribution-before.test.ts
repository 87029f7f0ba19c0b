import { describe, expect, test } from 'vitest';
import { said, speakers } from './said.ts';

describe('one who speaks twice in a sentence', () => {
  test.each([
    'Ann Bell called the plan “a mess and a half,” described the mayor as “a very ambitious man” and left.',
    'Roe met Ann Bell, who wrote that it was “not helpful at all” and asked, “Can we get to a yes?”',
    '“It rained for a week,” Ann Bell said, adding that the noise “tells you everything.”',
    'Ann Bell blamed “the crowd before us” for it and promised “a clean set of books.”',
    'Judge Ann Bell wrote that it was “a long affair” and that the state had offered “not one witness.”',
  ])('is the same in %j', (text) => {
    expect(speakers(text)).toEqual(['Ann Bell', 'Ann Bell']);
  });
});

describe('whoever is told of', () => {
  test.each([
    [
      'As the critic Mort Gade used to say, there are two ways: “You can run or hide.”',
      'Mort Gade',
    ],
    [
      'Acme, based in Reno, issued a statement saying that it “acted properly at all times.”',
      'Acme',
    ],
    ['Ann Bell declined to comment beyond saying that it was “a very long affair.”', 'Ann Bell'],
    ['Ann Bell was blunt when asked about it: “Ask the Senate.”', 'Ann Bell'],
    [
      'On ABC’s “This Week,” Rep. Ann Bell went on, calling it “a surrender with a nice font.”',
      'Ann Bell',
    ],
    [
      'By the river, where his family fishes, Ron Tighe laughed. “It rained,” he said.',
      'Ron Tighe',
    ],
    ['Meridian’s Jessa Kell gave it an hour. She said it was “a very long affair.”', 'Jessa Kell'],
    ['“If you build it wrong,” Ann Bell likes to say, “you build it twice.”', 'Ann Bell'],
    ['But the ruling, said Amy Holt of the League of Voters, “speaks for itself.”', 'Amy Holt'],
    ['The report cites a rate the report called “a very long affair.”', null],
    ['The Kent Fund published a report finding a rate the report called “too high.”', 'Kent Fund'],
    [
      'The memo was written by Ann Bell. It cautioned that rates “could be expected to rise.”',
      'Ann Bell',
    ],
    [
      'A spokeswoman for the county, Ann Bell, came. According to her, “the road was shut all day.”',
      'Ann Bell',
    ],
    ['Ann Bell would not say how much, except that it was “plenty, and in pounds.”', 'Ann Bell'],
    ['The coach is Ann Bell. There is, says the coach, “a lot of noise on it.”', 'Ann Bell'],
    ['Ann Bell of Acme Kites left. In a short note Acme Kites said “it was over.”', 'Acme Kites'],
    ['Ann Bell left. One who drove said he would go “when the rain had stopped.”', null],
    [
      'Ann Bell left. It was dark. By the door stood a nun. It was, she said, “enough for one life”.',
      null,
    ],
    [
      'Asked by the mayor, the contractor said “it was over.” The contractor, Ann Bell of Acme, left.',
      'Ann Bell',
    ],
    ['“It was over,” Ann Bell, president of the rowers’ league Acme, said.', 'Ann Bell'],
    ['The rowers’ union wrote that it was “a very long affair.”', 'the rowers’ union'],
    [
      'It was rain, according to Ann Bell of Roe Brokers, who called it “a storm in a pot”.',
      'Ann Bell',
    ],
    [
      'Ann Bell allowed it on the condition, as she put it, that it “not become a holiday.”',
      'Ann Bell',
    ],
    ['A bench of Justice Ann Bell observed that it was “grave and credible”.', 'Ann Bell'],
    [
      'In Okpu, the Odio of Okpu, Pa Lee Roe, lamented that all was lost. “We paid for it.”',
      'Lee Roe',
    ],
    [
      'Ann Bell warned of it. The bank had been built and “we have had three of those”.',
      'Ann Bell',
    ],
    ['Ann Bell, 63, was robbed. “They cut it,” said the mother of three.', 'Ann Bell'],
    ['Ann Bell’s goal turned it. “It rained,” laughed the corner-forward, who is 19.', 'Ann Bell'],
    ['A student of Mass Communication, Blessing Roe, said, “It rained.”', 'Blessing Roe'],
    [
      'Governor Ann Bell opened it. The governor, represented by his deputy, Lee Roe, said it was late. “It rained.”',
      'Ann Bell',
    ],
    ['Yesterday, his mother, Ann Bell, sat on the step. “It rained.”', 'Ann Bell'],
    ['“It rained,” put in his wife, Ann Bell, who had come.', 'Ann Bell'],
    ['The trader, whose real name is Ann Bell, said: “It rained.”', 'Ann Bell'],
    ['Her skipper, Ann Bell, took off her cap when asked about it. “It rained.”', 'Ann Bell'],
    ['Ann Bell left. Residents shut the road. They called it “counting bodies”.', null],
    ['The note ended with the words “I have gone out to bed.”', null],
    [
      'What Ann Bell told him, according to a tape, was this: “You are going to do it.”',
      'Ann Bell',
    ],
    [
      'According to Bibi Rose, a clerk, the captain told them later. “He came on,” she recounted.',
      'Bibi Rose',
    ],
    [
      'Asked what she would do with her prize, EC$250, Ann Bell did not wait: “I’ll eat.”',
      'Ann Bell',
    ],
    ['The developer, Norvind, stopped. Its statement went on: “It was over by then.”', 'Norvind'],
    [
      'Lee Bell was recorded on a station platform telling an aide that it was ‘a dull town’.',
      'Lee Bell',
    ],
    ['As for the bride, Kala, she was glad. “It rained,” she said.', 'Kala'],
    ['‘Name one!’ shouted a Labour member.', null],
    ['Anna Bell kept it. A man of his promised it, she pointed out. “And it rained.”', 'Anna Bell'],
    [
      'The chair, Ann Bell, came. Responding, the chair ordered it cleared “before the sun goes down.”',
      'Ann Bell',
    ],
    ['A teacher, Ann Bell, gave her a note. “This girl can draw,” the note said.', 'Ann Bell'],
  ])('in %j is %j', (text, speaker) => {
    expect(new Set(speakers(text))).toEqual(new Set([speaker]));
  });

  test.each([
    ['Phil Strake met Ellen Roe.', 'His reply was one line. “It rained.”', 'Phil Strake'],
    ['“How are you holding up?”', 'That was how Trent Sallis began.', 'Trent Sallis'],
    [
      'The woman who will run the city says it has “no surprises left for anybody.”',
      'Ann Bell spoke.',
      'Ann Bell',
    ],
    ['Judge Ann Bell met Tom Roe, a mechanic.', '“It rained,” the judge said.', 'Ann Bell'],
    ['Ann Bell, an attorney for the tribe, came.', '“It rained,” the lawyer said.', 'Ann Bell'],
    ['Ann Bell, who directs the poll, came.', '“It rained,” said the pollster.', 'Ann Bell'],
    [
      'Tom Roe, a diplomat, came.',
      'A Western diplomat frowned. “It rained,” the diplomat said.',
      null,
    ],
  ])('in %j, %j is %j', (one, other, speaker) => {
    expect(speakers(one, other)).toEqual([speaker]);
  });
});

describe('what is said', () => {
  test.each([
    [
      '“It rained,” Ann Bell said. “Hard.” She added: “It’s over.”',
      ['It rained, Hard. It’s over.'],
    ],
    ['“It rained,” Ann Bell said on CNN’s “State of the Union.” “Hard.”', ['It rained, Hard.']],
    ['Ann Bell joined a group that calls itself “Road to Renewal.”', []],
    [
      'The draft would let in monitors “without precondition or delay.”',
      ['without precondition or delay.'],
    ],
    ['Ann Bell said it was “studying” the plan.', ['studying']],
  ])('in %j is %j', (text, quotes) => {
    expect(said(text).map(([, quote]) => quote)).toEqual(quotes);
  });
});
