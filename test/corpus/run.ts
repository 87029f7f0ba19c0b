import { copyFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { casesIn, findsIn, folders } from './cases.ts';
import { f1, score, sum, way, wayOf } from './score.ts';
import type { Finds, Gold, Score } from './score.ts';
import { scoreTable } from './table.ts';
import { desks, heldOut, scoresIn } from './stories-in.ts';

// npm run corpus: scores what is found in every case. npm run corpus -- add FILE: makes a case of a story.
const [command, file] = process.argv.slice(2);
if (command === 'add' && file !== undefined) await add(file);
else if (command === undefined) await scoreAll();
else {
  console.error('corpus: either nothing or "add FILE"');
  process.exitCode = 2;
}

async function scoreAll() {
  const sums: Record<string, Score> = {};
  for (const [title, folder] of Object.entries(folders)) {
    const scores: Score[] = [];
    console.log(`\n${title}`);
    for (const { name, file, story, gold } of casesIn(folder)) {
      const finds = await findsIn(file);
      const scored = score(finds, gold, story);
      scores.push(scored);
      for (const line of misses(finds, gold)) console.log(`  ${name}: ${line}`);
    }
    if (title === 'corpus') scores.push(...(await scoresIn(desks.corpus)));
    sums[title] = sum(scores);
    for (const [measure, count] of Object.entries(sums[title])) {
      const { right, found, there } = count;
      console.log(
        `${measure.padEnd(12)}${f1(count).toFixed(3).padStart(7)}   ${right} right, ${found} found, ${there} there`,
      );
    }
  }
  for (const [title, files] of Object.entries(heldOut)) sums[title] = sum(await scoresIn(files));
  console.log(`\n${scoreTable(sums)}`);
}

/** What is wrong about a case's quotes, figures and routes, a line each. */
function misses({ quotes, figures, routes }: Finds, gold: Gold): string[] {
  const texts = new Set(gold.quotes.map(({ text }) => text));
  const told = (total: number | null, rows: readonly (readonly [string, number])[]) =>
    `${rows.map(([label, count]) => `${label} ${count}`).join(', ')}; total ${total ?? 'none'}`;
  const found = figures.map(({ rows, total }) =>
    told(
      total?.count ?? null,
      rows.map(({ label, count }) => [label, count] as const),
    ),
  );
  const there = gold.figures.map(({ rows, total }) => told(total, rows));
  return [
    ...found.filter((each) => !there.includes(each)).map((each) => `no such figure: ${each}`),
    ...there.filter((each) => !found.includes(each)).map((each) => `figure not found: ${each}`),
    ...quotes.filter(({ text }) => !texts.has(text)).map(({ text }) => `not a quote: ${text}`),
    ...gold.quotes.flatMap(({ text, speaker }) => {
      const found = quotes.find((quote) => quote.text === text);
      if (!found) return [`not found: ${text}`];
      const name = found.speaker?.name ?? null;
      return name === speaker ? [] : [`${name} for ${speaker}: ${text}`];
    }),
    ...missed(
      routes.map(wayOf),
      gold.routes.map(({ stops, returns }) => way(stops, returns)),
    ),
  ];
}

function missed(found: readonly string[], there: readonly string[]): string[] {
  return [
    ...found.filter((way) => !there.includes(way)).map((way) => `not a route: ${way}`),
    ...there.filter((way) => !found.includes(way)).map((way) => `no such route: ${way}`),
  ];
}

/** Makes a case of a story, with what is found in it now as its gold: correct that by hand. */
async function add(path: string) {
  const { quotes, figures, routes } = await findsIn(path);
  const gold: Gold = {
    quotes: quotes.map(({ text, speaker }) => ({ text, speaker: speaker?.name ?? null })),
    figures: figures.map(({ rows, total }) => ({
      rows: rows.map(({ label, count }) => [label, count]),
      total: total?.count ?? null,
    })),
    routes: routes.map(({ stops, returns }) => ({ stops: stops.map(({ name }) => name), returns })),
  };
  const name = basename(path, extname(path));
  copyFileSync(path, join(folders.corpus, basename(path)));
  const target = join(folders.corpus, `${name}.json`);
  writeFileSync(target, `${JSON.stringify(gold, undefined, 2)}\n`);
  console.log(`${target}: correct it by hand`);
}
