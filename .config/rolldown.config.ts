import { defineConfig } from 'rolldown';
import { edition } from '../content/index.ts';
import { cutAtlas } from './cut-atlas.ts';
import { packCities } from './pack-cities.ts';

export default defineConfig({
  input: { broadsheet: 'source/main.ts' },
  platform: 'node',
  logLevel: 'warn',
  plugins: [cutAtlas(edition), packCities()],
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  resolve: {
    alias: { 'react-devtools-core': new URL('no-devtools.ts', import.meta.url).pathname },
  },
  output: {
    dir: 'dist',
    cleanDir: true,
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
  },
});
