import { defineConfig } from 'rolldown';
import { edition } from '../content/index.ts';
import { cutAtlas } from './cut-atlas.ts';
import { lighten } from './light/plugin.ts';

export default defineConfig({
  input: { broadsheet: 'source/main.ts' },
  platform: 'node',
  logLevel: 'warn',
  plugins: [cutAtlas(edition), lighten()],
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  output: {
    dir: 'dist',
    cleanDir: true,
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
  },
});
