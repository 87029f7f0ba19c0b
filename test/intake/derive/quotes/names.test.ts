import { expect, test } from 'vitest';
import { speakers } from './said.ts';

test.each([
  ['“It rained,” said Builder Lee Pashley.', 'Lee Pashley'],
  ['“It rained,” said Registrar Alusine Bai Conteh.', 'Alusine Bai Conteh'],
  ['“It rained,” Senate President Pro Tem Hugh Delacroix said.', 'Hugh Delacroix'],
  ['“It rained,” said Eighty-one-year-old Hamish Rendall.', 'Hamish Rendall'],
  ['“It rained,” said Bill Tran of Corwith Labs.', 'Bill Tran'],
  ['Centre Mitch Bell has a bad ankle. “It rained,” he said.', 'Mitch Bell'],
  ['“It rained,” Dean Platt said.', 'Dean Platt'],
  ['“It rained,” said Naw Paw Than.', 'Naw Paw Than'],
  ['China’s Commerce Ministry called it “a relic of bloc thinking.”', 'China’s Commerce Ministry'],
  ['The Foreign Ministry in Moscow said it was “a very long affair.”', 'Foreign Ministry'],
  [
    'U.S. Immigration and Customs Enforcement said it was “under review.”',
    'U.S. Immigration and Customs Enforcement',
  ],
  [
    'The Partnership for American Medicines said it was “a very long affair.”',
    'Partnership for American Medicines',
  ],
  ['The Dunne campaign said that he “has a record nobody can find.”', 'the Dunne campaign'],
  ['The Pentagon said it was “a routine and lawful flight.”', 'the Pentagon'],
  ['In a statement, Halvorsen Gear said it was “very sorry for that.”', 'Halvorsen Gear'],
  ['Residents said the noise was “awful and constant.”', null],
  ['“It rained,” Villagers told reporters.', null],
  ['Her cousin Yoandri filmed it. “It rained,” he said.', 'Yoandri'],
  ['“It rained,” said Cr Hanno Brill.', 'Hanno Brill'],
  ['“It rained,” Det Con Farah Oduya said.', 'Farah Oduya'],
  ['“It rained,” said Dr. M. Bellamy.', 'M. Bellamy'],
  ['“It rained,” said Superintendent of Police K. Bellamy.', 'K. Bellamy'],
  ['Gogo Nomsa Bell came. “It rained,” she said.', 'Nomsa Bell'],
  ['Unheralded Naomi Bell won it. “It rained,” she said.', 'Naomi Bell'],
  ['Wildcard Ella Bell won it. “It rained,” the champion said.', 'Ella Bell'],
  ['President Ward was late. “It rained,” he said.', 'Ward'],
])('the speaker in %j is %j', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test.each([
  [
    'Lan Thi Quyen rode from Tây Ninh. She slept at Cà Mau. “It rained,” she said.',
    'Lan Thi Quyen',
  ],
  [
    'Ann Bell was a clerk in Fort Selkirk, a principal in Prince Albert and a cook in Moose Jaw. “It rained,” she said.',
    'Ann Bell',
  ],
  ['Speaking in Coral Island, Ann Bell was glad. “It rained,” she said.', 'Ann Bell'],
  ['A man came in. “I’m Dov Reed,” he said. The room was dark. Reed sat down.', 'Dov Reed'],
])('who is somebody, and what is a place: %j', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test.each([
  [
    'Tom Reed faced the panel. The nominee, who was late, told of his father. “It rained,” he said.',
    'Tom Reed',
  ],
  ['Jo Reed faced the panel. The president, asked about it, said: “It rained.”', null],
])('who is told by what he is: %j', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});
