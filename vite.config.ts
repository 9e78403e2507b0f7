import { createRequire } from 'node:module';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { datasets } from './scripts/vite/data.ts';
import { guestStyles } from './scripts/vite/guest-style.ts';
import { hostScript } from './scripts/vite/host-script.ts';

/**
 * Looks up the names of characters (`&eacute;`). It has a build for pages, which asks the document,
 * and one for all else; a bundler takes a worker, which has no document, for a page.
 */
const NAMES = 'decode-named-character-reference';

export default defineConfig({
  // Relative addresses: `dist/` works from whatever path it is put at.
  base: './',
  // An embed in a sandboxed frame has no origin; without this its own scripts would be refused.
  preview: { cors: { origin: '*' } },
  // The examples name files that stand beside a built page: nothing to be found in development.
  optimizeDeps: { entries: ['index.html', 'embed.html'] },
  plugins: [svelte(), datasets(), hostScript(), guestStyles()],
  // The reader of articles is loaded inside its worker when it is first asked.
  worker: { format: 'es' },
  resolve: { alias: { [NAMES]: createRequire(import.meta.url).resolve(NAMES) } },
  build: {
    target: 'es2022',
    manifest: true,
    // Every browser that runs es2022 knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false },
    },
  },
  test: {
    coverage: { provider: 'v8', include: ['src/**', 'scripts/**'] },
    env: { TZ: 'America/Los_Angeles' },
    // Not a measure of speed: a machine that does much else is no fault of a test.
    testTimeout: 60_000,
    // All processors: by default one is kept free, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/*/**/*.test.ts'],
          exclude: ['tests/{ui,app,embed,scripts}/**'],
          // Pure layers leave nothing behind: read once for all files, in a quarter of the time. Components would: each file of theirs has a page of its own.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'commands',
          environment: 'node',
          include: ['tests/scripts/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/{ui,app,embed}/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
});
