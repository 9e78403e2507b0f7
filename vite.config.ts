import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  preview: { cors: { origin: '*' } },
  plugins: [svelte()],
  build: {
    target: 'es2022',
    manifest: true,
    rolldownOptions: {
      input: { index: 'index.html', embed: 'embed.html' },
    },
  },
  test: {
    coverage: { provider: 'v8', include: ['src/**'] },
    env: { TZ: 'America/Los_Angeles' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/ui/**', 'tests/app/**', 'tests/embed/**'],
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
