import { defineConfig } from 'rolldown';
import { edition } from '../content/index.ts';
import { cutAtlas } from './cut-atlas.ts';
import { drawPlates } from './draw-plates.ts';
import { lighten } from './light/plugin.ts';
import { notices } from './notices.ts';
import { packCities } from './pack-cities.ts';
import { seal } from './seal.ts';

const common = {
  platform: 'node',
  logLevel: 'warn',
  // The cities are packed as long as that takes.
  checks: { bundlerTimings: false },
} as const;

export default defineConfig([
  // The program in parts that source/start loads, each with the code that V8 made of it before.
  {
    ...common,
    input: { cli: 'source/cli.ts' },
    plugins: [cutAtlas(edition), drawPlates(edition), packCities(), lighten(), notices(), seal()],
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    output: {
      ...{ dir: 'dist', cleanDir: true, minify: true },
      ...{ format: 'cjs', dynamicImportInCjs: false, charset: 'ascii' },
      ...{ entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
  // The entry, in a syntax that a Node too old for the program reads too.
  {
    ...common,
    input: { broadsheet: 'source/main.ts' },
    transform: { target: 'es2019' },
    output: { dir: 'dist', minify: true, banner: '#!/usr/bin/env node' },
  },
]);
