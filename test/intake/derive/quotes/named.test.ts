import { expect, test } from 'vitest';
import { speakers } from './said.ts';

test.each<[what: string, texts: string[], names: (string | null)[]]>([
  [
    'Ella, who isn’t the Spanish pronoun',
    [
      'Ella Gourlay, now 83, owned the kettle.',
      'She recalls a knock. “There was a girl on the step.”',
    ],
    ['Ella Gourlay'],
  ],
  [
    'brothers by their surname',
    ['The paddlers were brothers Ash and Corey Mundine, of Capel.', '“I looked down,” Ash said.'],
    ['Ash Mundine'],
  ],
  [
    'a sister-in-law',
    [
      'Ger Halpin, a farmer, had a poster up. “It was 400 jobs,” Mr Halpin said.',
      'The sister-in-law, Assumpta Reilly, was taking hers down. “I’m not one to crow.”',
    ],
    ['Ger Halpin', 'Assumpta Reilly'],
  ],
  ['a publican', ['“It was 400 jobs,” said Publican Ger Halpin.'], ['Ger Halpin']],
  [
    'a rector by her name and not by the village’s',
    [
      'The bells of St Osyth’s, Little Wenham, are to be muffled.',
      'The rector, the Revd Clemency Hart, is treading with care.',
      '“They’re my parishioners too,” she says.',
    ],
    ['Clemency Hart'],
  ],
  [
    'one who was born elsewhere',
    ['Riverton-born GP Alistair Dunlop has seen his last patient. “I’m going fishing,” he said.'],
    ['Alistair Dunlop'],
  ],
  [
    'nobody outside',
    [
      'Outside, 74-year-old Bhekizitha Ngubane said he had never missed a season. “Not for strikes.”',
    ],
    ['Bhekizitha Ngubane'],
  ],
  [
    'nobody whose name is a currency',
    [
      'Asked what she would do with her prize, EC$250, Shanice Mitchell said: “Granny’s light bill.”',
    ],
    ['Shanice Mitchell'],
  ],
  [
    'no letter that nobody wrote',
    [
      'Acme Parking took over the lots.',
      'Her appeal was turned down. “It has been noted,” it read.',
    ],
    [null],
  ],
  [
    'who says what is understood in two words',
    [
      'Problems have now been “largely understood”, programme director Vikram Sethi told a committee.',
    ],
    ['Vikram Sethi'],
  ],
  [
    'whom a fragment is by whose last word ends like a plural’s genitive',
    ['According to Mairi MacAskill, the hotel has had ‘more cancellations than guests’ this year.'],
    ['Mairi MacAskill'],
  ],
  [
    'the speaker and not the province of the town',
    ['“It was freezing,” Philippa Drummond, 34, of Guelph, Ontario, told rescuers.'],
    ['Philippa Drummond'],
  ],
  [
    'an owner whose name stands beside the town',
    ['A hotel owner in Phrae, Kanya Srisuk, called it “a slow goodbye.”'],
    ['Kanya Srisuk'],
  ],
  [
    'Héctor, who is no calling',
    ['“I said so,” said Héctor Maldonado Ruiz.'],
    ['Héctor Maldonado Ruiz'],
  ],
  [
    'whose words something is treated in',
    ['Its director, Hayden Powell, said it was being treated as “serious but not sinister.”'],
    ['Hayden Powell'],
  ],
  [
    'one of them',
    [
      '“Yes,” said both wives.',
      'One of them, Carol Mancuso, was at the helm. “I asked where he was going.”',
    ],
    [null, 'Carol Mancuso'],
  ],
  [
    'whom it is about',
    ['For Gladys Mudau, 74, it is not a matter of kindness. “They come if I don’t feed them.”'],
    ['Gladys Mudau'],
  ],
  [
    'the man whom she beat, who shook her hand',
    [
      'Lurleen Stovall won. “I thank the rain,” Stovall said.',
      'The man she unseated, Mayor J.T. Cagle, shook her hand. “I’ll call my lawyer,” he said.',
    ],
    ['Lurleen Stovall', 'J.T. Cagle'],
  ],
  [
    'an association of people by its whole name, in a statement',
    [
      'In a statement the Association of Resident Doctors welcomed it. “We have heard promises,” it said.',
    ],
    ['Association of Resident Doctors'],
  ],
  [
    'one whose surname is a verb elsewhere',
    ['Transport officer Philip Were told reporters so. “There was nothing in the log,” he said.'],
    ['Philip Were'],
  ],
])('a quote names %s', (_, texts, names) => {
  expect(speakers(...texts)).toEqual(names);
});
