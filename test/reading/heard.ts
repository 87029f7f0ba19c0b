import type { Line } from '../../source/layout/line.ts';
import { read } from '../../source/reading/read.ts';
import type { Reading } from '../../source/reading/reading.ts';
import { tell } from '../../source/reading/tell.ts';
import type { Item, Told } from '../../source/reading/told.ts';
import { textOf } from '../layout/sound.ts';
import { press } from './readings.ts';

/** What is told, a line each, as one hears it; what is chosen in a list has a star here. */
export function heard(told: readonly Told[]): string[] {
  return told.flatMap((one): string[] => {
    switch (one.type) {
      case 'remark':
        return [one.text];
      case 'lines':
        return one.lines.map((line: Line) => textOf(line)).filter(Boolean);
      case 'list':
        return one.items.map(itemText);
      case 'item':
        return [itemText(one.item)];
    }
  });
}

function itemText({ text, chosen }: Item): string {
  return `${chosen ? '* ' : ''}${text}`;
}

/** What is heard of keys that are pressed one after another. */
export function hear(before: Reading, ...keys: readonly string[]): string[] {
  let at = before;
  return keys.flatMap((key) => {
    const last = at;
    at = press(last, key);
    return heard(tell(last, at));
  });
}

/** All that is heard of a view from its beginning, by one key, until that leads no further. */
export function hearAll(before: Reading, key: string): string[] {
  let at = before;
  const all = heard(tell(undefined, at));
  for (let count = 0; count < 2000 && at.message !== 'The end'; count += 1) {
    const last = at;
    at = press(last, key);
    all.push(...heard(tell(last, at)));
    at = read(at, { type: 'obeyed', effects: at.effects });
  }
  return all;
}
