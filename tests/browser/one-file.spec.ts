import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { STORY } from './support/explorer.ts';

const ROOT = join(import.meta.dirname, '../..');
const HOSTILE = '</script><script>window.hurt=1</script><!--<img src=x onerror="window.hurt=1">';

test('one file works from the disk, asks nobody, and takes hostile data for text', async ({
  browser,
}, info) => {
  const [data, file] = [info.outputPath('events.json'), info.outputPath('timeline.html')];
  const [first, ...events] = STORY.events;
  const story = { ...STORY, title: HOSTILE, events: [{ ...first, title: HOSTILE }, ...events] };
  writeFileSync(data, JSON.stringify(story));
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/one-file.ts', data, file], {
    cwd: ROOT,
    stdio: 'ignore',
  });

  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${pathToFileURL(file).href}#e=${first!.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE);
  await expect(page.getByRole('region', { name: 'Event details' })).toContainText(HOSTILE);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  expect(asked).toHaveLength(1);
  expect(said).toEqual([]);
  await page.close();

  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.setContent(readFileSync(file, 'utf8'));
  await expect(plain.getByRole('article')).toHaveCount(STORY.events.length);
  await plain.close();
});
