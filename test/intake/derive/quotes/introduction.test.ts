import { expect, test } from 'vitest';
import { speakers } from './said.ts';

test.each([
  ['One of the cooks, Piet, put down a knife. “It rained,” he said.', 'Piet'],
  ['The driver, who gave his name only as Lorne, stayed put. “It rained,” he said.', 'Lorne'],
  ['A girl named Suvi opened the door. “It rained,” she said.', 'Suvi'],
  ['A dog named Biscuit barked at Ann Bell. “It rained,” she said.', 'Ann Bell'],
  ['He asks to be called Yusko. “It rained,” he says.', 'Yusko'],
])('one who has one name speaks: %j', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test.each([
  ['The plan was never “one of ours,” as Rep. Ann Bell has put it all week.', 'Ann Bell'],
  ['It was “a barn without a roof,” in the words of Senator Ann Bell of Ohio.', 'Ann Bell'],
  ['Jo Kent, a GP from Dover, said that the vote was “a very long affair.”', 'Jo Kent'],
  ['“It rained,” said Red Cross volunteer Inés Padrón.', 'Inés Padrón'],
  ['A choir sang by candlelight, said the mayor, Bo Lund. “It rained,” he said.', 'Bo Lund'],
])('the speaker in %j is %j', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});
