import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage, within } from '../../src/app/opening.ts';
import { firstStoryJson } from '../support/first-story.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  history.replaceState(null, '', '/');
});
afterEach(() => {
  vi.useRealTimers();
});

const never = new Promise<Response>(() => {});
const INDEX = [{ file: 'data/events.json', title: 'A story' }];
const answering = (answers: Record<string, unknown>) => (url: string) =>
  url in answers ? Promise.resolve(new Response(JSON.stringify(answers[url]))) : never;

describe('within(coming)', () => {
  it('is what comes within a tenth of a second', async () => {
    const soon = within(new Promise((resolve) => setTimeout(resolve, 99, 'here')));
    await vi.advanceTimersByTimeAsync(99);
    expect(await soon).toBe('here');
  });

  it('is null where that takes longer', async () => {
    const soon = within(new Promise((resolve) => setTimeout(resolve, 101, 'late')));
    await vi.advanceTimersByTimeAsync(100);
    expect(await soon).toBeNull();
  });
});

describe('openPage(fetch)', () => {
  it('has soon what the page shows and what its bar names, so that the bar does not grow under the chart', async () => {
    const { soon } = openPage(
      answering({ 'data/events.json': firstStoryJson, 'data/index.json': INDEX }),
    );
    expect(await soon).toMatchObject([
      { ok: true, dataset: { title: firstStoryJson.title } },
      INDEX,
    ]);
  });

  it('has nothing soon while the data are still under way', async () => {
    const { soon } = openPage(answering({ 'data/index.json': INDEX }));
    await vi.advanceTimersByTimeAsync(100);
    expect(await soon).toBeNull();
  });
});
