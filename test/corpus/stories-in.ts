import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { addFinds } from '../../source/intake/derive/finds.ts';
import { readStory } from '../../source/intake/read.ts';
import { folders } from './cases.ts';
import { score, type Gold, type Score } from './score.ts';

/** A story's text, under the name of its file, and what it holds of what the file that it stands in tells. */
export type Text = { readonly file: string; readonly text: string; readonly gold: Gold };

/**
 * The stories of a file that has many. Each begins with "=== " and its name, and ends in what it holds, a line each:
 * "> One > Two > Three" a way, with " <" where it returns; "# label = 12" a row of a figure and "# total = 40" or
 * "# total = none" its end; "@ Ann Bell | It rained," a quote, "@ - | It rained," one of nobody that is named.
 */
function storiesIn(file: string): Text[] {
  return readFileSync(file, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      const first = lines.findIndex((line) => told.test(line));
      const text = lines.slice(0, first === -1 ? undefined : first).join('\n');
      return { file: `${name}.txt`, text, gold: goldIn(first === -1 ? [] : lines.slice(first)) };
    });
}

/** The stories of all files that a glob tells. */
export function storiesOf(files: string): Text[] {
  return globSync(files).sort().flatMap(storiesIn);
}

const told = /^(?:> .|# .+ = \S+$|@ .+ \| )/;

function goldIn(lines: readonly string[]): Gold {
  const rows = lines.flatMap((line) => {
    const [, label = '', count = ''] = /^# (.+) = (\S+)$/.exec(line) ?? [];
    return label === '' ? [] : [{ label, count: count === 'none' ? null : Number(count) }];
  });
  const ends = rows.flatMap(({ label }, at) => (label === 'total' ? [at] : []));
  return {
    quotes: lines.flatMap((line) => {
      const [, name, text] = /^@ (.+?) \| (.*)$/.exec(line) ?? [];
      return text === undefined ? [] : [{ text, speaker: name === '-' ? null : name! }];
    }),
    figures: ends.map((end, at) => ({
      rows: rows
        .slice(at === 0 ? 0 : ends[at - 1]! + 1, end)
        .map(({ label, count }) => [label, count!] as const),
      total: rows[end]!.count,
    })),
    routes: lines.filter((line) => line.startsWith('> ')).map(wayIn),
  };
}

function wayIn(line: string): Gold['routes'][number] {
  const stops = line.replace(/ <$/, '').split(/ ?> /).slice(1);
  return { stops, returns: line.endsWith(' <') };
}

/** What stories tell that are under each other in a file, by how that is called. */
const kinds: Readonly<Record<string, readonly (keyof Gold)[]>> = {
  quotes: ['quotes'],
  figures: ['figures'],
  wires: ['figures', 'routes'],
};

/** Stories as desks file them, by several hands: those that are worked on against, and those that are only measured on. */
export const desks = {
  corpus: join(folders.corpus, 'desks/*.txt'),
  desks: join(folders['held out'], 'desks/*.txt'),
} as const;

/**
 * The stories that ways are only measured on: plain ones, long ones, such as tell their ways in every other manner,
 * wires that tell them in pieces, and wires as four desks filed them.
 */
const ways = {
  wires: join(folders['held out'], 'ways/wires.txt'),
  long: join(folders['held out'], 'ways/long.txt'),
  wide: join(folders['held out'], 'ways/wide.txt'),
  pieces: join(folders['held out'], 'ways/pieces.txt'),
  filed: join(folders['held out'], 'ways/filed-*.txt'),
} as const;

/** All that is only measured on, of files that have many stories. */
export const heldOut = { ...ways, desks: desks.desks } as const;

/** How much is found in each story of files: of what the file doesn't tell nothing is asked. */
export async function scoresIn(files: string): Promise<Score[]> {
  const scores: Score[] = [];
  for (const path of globSync(files).sort()) {
    const [, kind = ''] = /^([a-z]+)/.exec(basename(path)) ?? [];
    const asked = path.includes('/ways/') ? ['routes'] : kinds[kind]!;
    for (const { file, text, gold } of storiesIn(path)) {
      const { story } = await readStory({ name: file, bytes: Buffer.from(text) }, 'auto');
      const { quotes, figures, routes } = await addFinds(story);
      const finds = { quotes, figures, routes };
      const of = <Each extends Gold | typeof finds>(each: Each) => ({
        ...each,
        ...(!asked.includes('quotes') && { quotes: [] }),
        ...(!asked.includes('figures') && { figures: [] }),
        ...(!asked.includes('routes') && { routes: [] }),
      });
      scores.push(score(of(finds), of(gold), text));
    }
  }
  return scores;
}
