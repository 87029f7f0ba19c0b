import { defineConfig } from 'rolldown';
import { edition } from '../content/index.ts';
import { cutAtlas } from './cut-atlas.ts';
import { drawPlates } from './draw-plates.ts';
import { lighten } from './light/plugin.ts';
import { notices } from './notices.ts';
import { packAtlas } from './pack-atlas.ts';
import { packCities } from './pack-cities.ts';
import { seal } from './seal.ts';

const common = {
  platform: 'node',
  logLevel: 'warn',
  // The cities are packed as long as that takes.
  checks: { bundlerTimings: false },
} as const;

/** The modules that stories are set with. */
const setting = /[\\/]source[\\/](?:story(?!.view)|layout|print|reading|listens)\b/;

export default defineConfig([
  // The program in parts that source/start loads, each with the code that V8 made of it before.
  {
    ...common,
    input: { cli: 'source/cli.ts' },
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      ...[cutAtlas(edition), packAtlas(), drawPlates(edition), packCities()],
      ...[lighten(), notices(), seal()],
    ],
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    output: {
      ...{ dir: 'dist', cleanDir: true, minify: true },
      ...{ format: 'cjs', dynamicImportInCjs: false, charset: 'ascii' },
      ...{ entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      // What is printed and what is shown share, in one part: each part that is opened costs a start 0.2 ms.
      codeSplitting: { groups: [{ name: 'story', test: setting, minShareCount: 2 }] },
    },
  },
  // The entry, in a syntax that a Node too old for the program reads too.
  {
    ...common,
    input: { broadsheet: 'source/main.ts' },
    transform: { target: 'es2019' },
    output: {
      ...{ dir: 'dist', minify: true, banner: '#!/usr/bin/env node' },
      // As CommonJS it needs no loader of modules that Node would else load: 1 ms.
      ...{ format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
]);
