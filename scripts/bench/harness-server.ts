/**
 * A browser beside the pages that a harness serves, for what is measured page by page rather than by
 * the harness itself.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { findOrInstallBrowser, launchOptions, NO_BROWSER } from '../find-browser.ts';

/** What the harness measures its pages in, px. */
export const VIEWPORT = { width: 1280, height: 720 };

interface HarnessServer {
  readonly port: number;
  readonly close: () => void;
}

/**
 * What `measure` gives, with a browser and the port on this machine where the pages of the folder
 * `harness` are; both are closed afterwards, whatever happens. @throws when there is no browser.
 */
export async function besideHarness<T>(
  harness: string,
  measure: (browser: Browser, port: number) => Promise<T>,
): Promise<T> {
  const found = await findOrInstallBrowser();
  if (!found) throw new Error(NO_BROWSER);
  const module = pathToFileURL(path.join(harness, 'server.mjs')).href;
  const { serve } = (await import(module)) as { serve: () => Promise<HarnessServer> };
  const server = await serve();
  const browser = await chromium.launch(launchOptions(found));
  try {
    return await measure(browser, server.port);
  } finally {
    await browser.close();
    server.close();
  }
}
