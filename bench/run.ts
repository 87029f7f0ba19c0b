import { writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { environmentIn } from './environment.ts';
import { growth } from './growth.ts';
import { openInputs } from './inputs.ts';
import { pageRows } from './page-rows.ts';
import { pipeRows } from './pipe-rows.ts';
import { readers, wrappers } from './programs.ts';
import { readingRows } from './reading-rows.ts';
import { startRows, warmUp } from './start-rows.ts';
import { measured, told, type Measured } from './table.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const chosen = [...startRows, ...pageRows, ...readingRows, ...pipeRows].filter(
  ({ name, quick }) => name.includes(options.only) && (quick || !options.quick),
);
const missing = Object.entries({ ...readers, ...wrappers }).flatMap(([name, program]) =>
  program ? [] : [name],
);
if (missing.length > 0) console.log(`Not installed, and left out: ${missing.join(', ')}\n`);

const inputs = openInputs();
const rows: Measured[] = [];
try {
  const bench = {
    inputs,
    env: () => environmentIn(inputs.folder, join(inputs.folder, 'cache')),
    fresh: () => environmentIn(inputs.folder),
    runs: (full: number) => (options.quick ? Math.min(full, 11) : full),
  };
  await warmUp(bench);
  for (const row of chosen) {
    rows.push(measured(row, await row.measure(bench)));
    console.log(told(rows.at(-1)!));
  }
} finally {
  await inputs.remove();
}

if (options.quick) process.exitCode = rows.every(({ isMet }) => isMet) ? 0 : 1;
else if (options.only === '') save();

function save(): void {
  const machine = {
    ...{ node: process.version, system: `${process.platform} ${process.arch}` },
    ...{ processors: availableParallelism(), memory: `${Math.round(totalmem() / 1e9)} GB` },
  };
  const results = { date: new Date().toISOString().slice(0, 10), machine, missing, rows };
  write('results.json', `${JSON.stringify(results, undefined, 2)}\n`);
  const files = rows.find(({ name }) => name === 'first page of a file');
  if (files) write('growth.svg', growth(files.figures));
}

function write(name: string, text: string): void {
  writeFileSync(new URL(name, import.meta.url), text);
}
