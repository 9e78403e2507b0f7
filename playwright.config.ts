import { defineConfig } from '@playwright/test';
import { tourSeen } from './scripts/tour-seen.ts';
import { findBrowser, launchOptions, NO_BROWSER } from './scripts/find-browser.ts';

const browser = await findBrowser();
if (!browser) throw new Error(NO_BROWSER);
const port = Number(process.env.DATELINES_TEST_PORT ?? 4319);

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/browser-tests',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Patience for a machine with much else to do; what is slow is the bench's business.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles',
    // A browser that has been here: the tour is for first visits.
    storageState: tourSeen(`http://127.0.0.1:${port}`),
    launchOptions: launchOptions(browser),
  },
  webServer: {
    command: `vite preview --port ${port} --strictPort --host 127.0.0.1`,
    url: `http://127.0.0.1:${port}/index.html`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
