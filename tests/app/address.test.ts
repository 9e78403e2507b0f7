import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english, TimelineState } from '../../src/ui/index.ts';
import { firstStory } from '../support/first-story.ts';
import Follower from './Follower.svelte';

const utc = (iso: string) => Date.parse(iso);

function follow(hash = '') {
  history.replaceState(null, '', `/${hash}`);
  const timeline = new TimelineState({
    dataset: firstStory,
    messages: english,
    measureText: (text) => text.length * 7,
  });
  render(Follower, { timeline });
  flushSync();
  return timeline;
}

const settle = () => {
  flushSync();
  vi.advanceTimersByTime(300);
};
const back = async () => {
  const done = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await vi.advanceTimersByTimeAsync(50);
  await done;
  flushSync();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the address at the start', () => {
  it('decides what is shown', () => {
    const timeline = follow('#e=strikes&t=2025-05-15/2025-12-14&s=PF,IP&find=boats&fold=1');
    expect(timeline.selectedId).toBe('strikes');
    expect(timeline.viewport).toEqual([utc('2025-05-15'), utc('2025-12-15')]);
    expect([...timeline.hiddenSources].sort()).toEqual([
      'american-faith',
      'arcalis-news',
      'press-tv',
    ]);
    expect(timeline.words).toBe('boats');
    expect(timeline.fold).toBe(true);
  });

  it('may name what is gone: the rest holds', () => {
    const timeline = follow('#e=gone&s=ZZ&t=2025-13-01');
    expect(timeline.selectedId).toBeNull();
    expect(timeline.hiddenSources.size).toBe(0);
    expect(timeline.atHome).toBe(true);
  });

  it('keeps a period that lies outside the story near it', () => {
    const timeline = follow('#t=1200-01-01/1300-01-01');
    expect(timeline.viewport[1]).toBeGreaterThan(timeline.home[0]);
  });
});

describe('the address as the reader goes on', () => {
  it('is rewritten once a pan has settled, without a step in the history', () => {
    const timeline = follow();
    const steps = history.length;
    for (let i = 0; i < 5; i++) {
      timeline.show([utc(`20${10 + i}-01-01`), utc('2022-01-01')]);
      flushSync();
    }
    expect(location.hash).toBe('');
    settle();
    expect(location.hash).toBe('#t=2014-01-01/2021-12-31');
    expect(history.length).toBe(steps);
  });

  it('loses its hash at the whole span', () => {
    const timeline = follow('#t=2014-01-01/2021-12-31');
    timeline.show(timeline.home);
    settle();
    expect(location.hash).toBe('');
  });

  it('takes one step for opening, none for going from one event to the next', () => {
    const timeline = follow();
    const steps = history.length;
    timeline.select('amia');
    flushSync();
    expect(location.hash).toBe('#e=amia');
    timeline.select('chavez');
    settle();
    expect(location.hash).toBe('#e=chavez');
    expect(history.length).toBe(steps + 1);
  });

  it('takes one step for another view, and Back returns to the one before', async () => {
    const timeline = follow('#t=1990-01-01/1998-12-31');
    const steps = history.length;
    timeline.showView('compare');
    flushSync();
    expect(location.hash).toBe('#t=1990-01-01/1998-12-31&v=compare');
    timeline.filter = { ...timeline.filter, corroboratedOnly: true };
    settle();
    expect(location.hash).toBe('#t=1990-01-01/1998-12-31&v=compare&only=corroborated');
    expect(history.length).toBe(steps + 1);
    await back();
    expect(timeline.view).toBe('timeline');
    expect(timeline.viewport).toEqual([utc('1990-01-01'), utc('1999-01-01')]);
  });

  it('takes no step for going through the events one by one, from the first on', () => {
    const timeline = follow('#v=steps');
    const steps = history.length;
    timeline.select('amia');
    settle();
    timeline.select('chavez');
    settle();
    expect(location.hash).toBe('#e=chavez&v=steps');
    expect(history.length).toBe(steps);
  });

  it('closes with Back, and the period stays where the reader has moved', async () => {
    const timeline = follow();
    timeline.show([utc('1985-01-01'), utc('2005-01-01')]);
    settle();
    timeline.select('amia');
    flushSync();
    timeline.show([utc('1990-01-01'), utc('1999-01-01')]);
    settle();
    await back();
    expect(timeline.selectedId).toBeNull();
    expect(timeline.viewport).toEqual([utc('1990-01-01'), utc('1999-01-01')]);
  });

  it('is followed when a link on the page changes it', () => {
    const timeline = follow();
    location.hash = '#e=amia&t=1990-01-01/1998-12-31';
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    flushSync();
    expect(timeline.selectedId).toBe('amia');
    expect(timeline.viewport).toEqual([utc('1990-01-01'), utc('1999-01-01')]);
  });
});
