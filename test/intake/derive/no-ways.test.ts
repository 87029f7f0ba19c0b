import { describe, expect, test } from 'vitest';
import type { Block } from '../../../source/story/story.ts';
import { findRoutes, waysIn } from './routes-in.ts';

describe('no way is found in', () => {
  test.each([
    'From Boston to Austin, she said, growers ask for the same things.',
    'The choir has singers from Dover, Canterbury and Hastings.',
    'The company has offices in Fresno, Yakima and Boise.',
    'The conductor moved from Prague to London as a child.',
    'People from London to New York watched.',
    'The lanes run along Main Street from First Avenue to Ninth Avenue.',
    'Talks went from Zurich to London and back without a deal.',
    'She was born in Tulsa and ran the branches from Houston to Atlanta for years.',
    'The team flew home to Omaha after games in Denver, Portland and Seattle.',
    'She got a letter from Whitcomb to Penhallow.',
    'The count rose from 12 to 15 in Boise.',
    'Three people died in Ohio, two in Kentucky and one in Tennessee.',
    'First prize went to a choir from Tacoma, second to Duluth and third to Reno.',
    'The airline will stop flying to Bari, Split and Tirana.',
    'Leeds travel to Hull after a 3-2 win at Norwich and go to Derby on Friday.',
    'The highway is closed from Golden to Boulder, and people in Denver were told to stay home.',
    'Cases were found in Omaha, Lincoln and Topeka, and in Tulsa.',
    'She started as a clerk in Omaha, was a teacher in Lincoln and moved from Lincoln to Topeka to be principal.',
    'The bakery opens shops in Omaha, Lincoln and Topeka this year, and one in Tulsa.',
    'He leaves a daughter in Omaha, a son in Lincoln and a sister in Topeka.',
    'Founded in Lille in 1911, it moved to Roubaix in 1920 and was sold to a group in Milan in 2001.',
    'If the ice allows, they will sail from Nuuk to Qaanaaq and Thule.',
    '',
  ])('%s', async (text) => {
    expect(await waysIn(text)).toEqual([]);
  });

  test('a list of roads, each of which goes its own way', async () => {
    const items = [
      'Highway 21 from Idaho City to Lowman',
      'Highway 55 near Horseshoe Bend',
      'State Street in Boise',
    ];
    const body: Block[] = [
      { type: 'paragraph', text: 'Rain closed roads from Boise to Lowman on Tuesday.' },
      { type: 'list', ordered: true, items },
    ];
    expect(await findRoutes(body, {})).toEqual([]);
  });
});
