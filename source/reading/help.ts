import type { Line } from '../layout/line.ts';
import { setText } from '../layout/set.ts';
import { pad, width } from '../layout/width.ts';
import { geometry, type Geometry } from './geometry.ts';
import { keyName } from './key-name.ts';
import { keymap, type Where } from './keymap.ts';
import type { Reading } from './reading.ts';

/** Where the help stands in a window. */
export function helpPage(reading: Reading): Geometry {
  return geometry(reading, 'story');
}

const sections: readonly { readonly title: string; readonly where: readonly Where[] }[] = [
  { title: 'Reading', where: ['story', 'quotes', 'figures', 'route'] },
  { title: 'Lists', where: ['contents', 'links', 'front'] },
  { title: 'Search', where: ['prompt'] },
];

/** The narrowest that keys and what they do stand side by side, in cells. */
const facing = 44;

/** Every key and what it does, from the keymap, as lines that stand where `helpPage` says. */
export function helpLines({ measure, linear }: Pick<Geometry, 'measure' | 'linear'>): Line[] {
  const told = new Set<string>();
  return sections.flatMap(({ title, where }, index) => {
    const bindings = keymap.filter(
      (binding) => binding.where.some((one) => where.includes(one)) && !told.has(nameOf(binding)),
    );
    for (const binding of bindings) told.add(nameOf(binding));
    return [
      ...(index > 0 && !linear ? [plain('')] : []),
      plain(title, 'crosshead'),
      ...bindings.flatMap(({ keys, help }) =>
        linear
          ? [plain(`${keys.map(keyName).join(', ')}: ${help}`)]
          : keyLines(keys.join(' '), help, measure),
      ),
    ];
  });
}

function nameOf({ keys, help }: { keys: readonly string[]; help: string }): string {
  return `${keys.join(' ')} ${help}`;
}

const column = Math.max(...keymap.map(({ keys }) => width(keys.join(' ')))) + 2;

function keyLines(keys: string, help: string, measure: number): Line[] {
  if (measure < facing)
    return [
      ...setText(keys, measure, { block: 0, style: 'label' }),
      ...setText(help, measure, { block: 0, indent: '  ' }),
    ].map(({ spans }) => ({ spans, at }));
  return [...setText(help, measure - column, { block: 0 })].map(({ spans }, index) => ({
    spans: [{ text: pad(index === 0 ? keys : '', column), style: 'label' as const }, ...spans],
    at,
  }));
}

const at = { block: 0, start: 0, end: 0 };

function plain(text: string, style?: 'crosshead'): Line {
  return { spans: text === '' ? [] : [{ text, ...(style && { style }) }], at };
}
