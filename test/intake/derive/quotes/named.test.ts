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
])('a quote names %s', (_, texts, names) => {
  expect(speakers(...texts)).toEqual(names);
});
