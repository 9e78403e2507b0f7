import { render, screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../../src/ui/messages.ts';
import { TimelineState } from '../../../src/ui/state/timeline-state.svelte.ts';
import { firstStory } from '../../support/first-story.ts';
import Harness from './Harness.svelte';

const YEAR_2019 = [Date.UTC(2019, 0), Date.UTC(2020, 0)] as const;
const YEAR_2025 = [Date.UTC(2025, 0), Date.UTC(2026, 0)] as const;

let timeline: TimelineState;

/** Years of the events that have a button. */
const years = () => {
  const list = screen.getByRole('list', { name: 'Events' });
  const names = within(list).getAllByRole('button');
  return new Set(names.flatMap(({ textContent }) => textContent.match(/\b(19|20)\d\d\b/g) ?? []));
};

/** Ids of the events that have a button, and of those whose label is drawn. */
const shown = () =>
  [...document.querySelectorAll('[data-event]')].map((d) => d.getAttribute('data-event') ?? '');
const named = () =>
  [...document.querySelectorAll('[data-event]')]
    .filter((d) => d.classList.contains('labelled'))
    .map((d) => d.getAttribute('data-event') ?? '');

/** How many parts the drawing has. */
const drawn = () => document.querySelectorAll('.horizontal > svg *').length;

beforeEach(() => {
  vi.useFakeTimers();
  // A page with pictures, in which every step of the work takes a whole turn.
  vi.stubGlobal('CanvasRenderingContext2D', vi.fn());
  // Turns by timers can be wound on.
  vi.stubGlobal('MessageChannel', undefined);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  timeline = new TimelineState({
    dataset: firstStory,
    messages: english,
    measureText: (text, { size }) => text.length * size * 0.5,
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a chart that is laid out in turns with the page', () => {
  it('is whole at first sight', () => {
    render(Harness, { timeline });
    expect(years()).toContain('1992');
  });

  it('stays as it was until what was asked for is laid out', () => {
    render(Harness, { timeline });
    timeline.show(YEAR_2019);
    flushSync();
    expect(years()).toContain('1992');
    vi.runAllTimers();
    flushSync();
    expect([...years()]).toEqual(['2019']);
  });

  it('lays out at once what is asked for before the last answer was ready', () => {
    render(Harness, { timeline });
    timeline.show(YEAR_2019);
    flushSync();
    timeline.show(YEAR_2025);
    flushSync();
    expect([...years()]).toEqual(['2025']);
    vi.runAllTimers();
    flushSync();
    expect([...years()]).toEqual(['2025']);
  });

  it('shows at once what a filter leaves, with the words that stay; whoever is new has a mark and gets its words in a later turn', () => {
    render(Harness, { timeline });
    const before = new Set(named());
    timeline.filter = { ...timeline.filter, corroboratedOnly: true };
    flushSync();
    const left = new Set(timeline.matches.slice().map(({ id }) => id));
    expect(new Set(shown())).toEqual(left);
    expect(named()).toEqual([...before].filter((id) => left.has(id)));
    vi.runAllTimers();
    flushSync();
    const few = named();
    const marks = drawn();
    timeline.showAllEvents();
    flushSync();
    expect(drawn()).toBeGreaterThan(marks);
    // A button without words shows nothing yet, so it may come with them.
    expect(shown()).toEqual(few);
    expect(named()).toEqual(few);
    vi.runAllTimers();
    flushSync();
    expect(new Set(named())).toEqual(before);
  });

  it('answers each of several choices at once, though none before was laid out to its end', () => {
    render(Harness, { timeline });
    for (const source of timeline.sources.slice(1)) {
      timeline.toggleSource(source.id);
      flushSync();
      const left = new Set(timeline.matches.slice().map(({ id }) => id));
      expect(shown().filter((id) => !left.has(id))).toEqual([]);
    }
  });

  it('is laid out at once for a frame of another size: paper does not wait', async () => {
    const { rerender } = render(Harness, { timeline });
    const list = screen.getByRole('list', { name: 'Events' });
    const farthest = () =>
      Math.max(
        ...within(list)
          .getAllByRole('button')
          .map(({ style }) => parseFloat(style.left)),
      );
    expect(farthest()).toBeGreaterThan(800);
    await rerender({ timeline, width: 800 });
    expect(farthest()).toBeLessThan(800);
  });

  it('puts the focus on an event once it has a button', () => {
    timeline.viewport = YEAR_2019;
    render(Harness, { timeline });
    const first = timeline.matches.slice()[0]?.id ?? '';
    timeline.show(timeline.home);
    timeline.focusWanted = first;
    flushSync();
    expect(document.body).toHaveFocus();
    vi.runAllTimers();
    flushSync();
    expect(document.activeElement).toHaveAttribute('data-event', first);
  });
});
