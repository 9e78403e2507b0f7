import { expect, test, type Page } from '@playwright/test';
import { openExplorer, STORY } from './support/explorer.ts';

/** Every event with its citations is on the page, for the eye. */
async function expectWholeList(page: Page): Promise<void> {
  const articles = page.getByRole('article');
  await expect(articles).toHaveCount(STORY.events.length);
  for (const event of STORY.events) {
    const article = articles.filter({ has: page.getByRole('heading', { name: event.title }) });
    await expect(article.first()).toBeVisible();
    await expect(article.first().getByRole('listitem')).toHaveCount(event.citations.length);
  }
}

test('printed, the page ends with the list of events and citations', async ({ page }) => {
  await openExplorer(page);
  await page.emulateMedia({ media: 'print' });
  await expectWholeList(page);
});

test('on the screen the list for paper is not there', async ({ page }) => {
  await openExplorer(page);
  for (const article of await page.getByRole('article').all()) await expect(article).toBeHidden();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/index.html', '/embed.html']) {
    test(`${path} holds the list of events and citations`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
      await expectWholeList(page);
    });
  }
});

test('when the script does not arrive, the list appears all the same', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/index.html');
  await expectWholeList(page);
});
