import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'test',
    setupFiles: ['test/maps.ts'],
    // A machine may say CI=true, which makes Ink draw only its last frame.
    env: { CI: 'false' },
    testTimeout: 30_000,
    // Most of a test in a terminal is waiting for it.
    maxWorkers: 3,
    // Nothing that one file does to a module can be seen by another, and half the time goes into loading them anew.
    isolate: false,
  },
});
