import { configure, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/model/index.ts';
import { english, TimelineState } from '../../../src/ui/index.ts';
import { firstStory, manyEvents } from '../../support/first-story.ts';
import Frame from './Frame.svelte';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 15_000 });

/** A few of its events: a query by role costs by the size of the document. */
const fewEvents: Dataset = {
  ...firstStory,
  events: firstStory.events.filter(({ id }) =>
    ['partnership', 'revolution', 'warning', 'strikes', 'warns-again'].includes(id),
  ),
};
const measureText = (text: string, { size }: { size: number }) => text.length * size * 0.5;
const user = userEvent.setup();

function show(dataset: Dataset, props: Record<string, unknown> = {}): TimelineState {
  const timeline = new TimelineState({ dataset, measureText, messages: english });
  render(Frame, { timeline, ...props });
  return timeline;
}
const list = () => screen.getByRole('list', { name: 'Events' });
const buttons = () => within(list()).getAllByRole('button');
const button = (name: RegExp) => within(list()).getByRole('button', { name });

beforeEach(() => {
  vi.stubGlobal('scrollBy', vi.fn());
});

describe('time running down', () => {
  it('is an ordered list of buttons in date order, each named as it is seen', () => {
    show(firstStory);
    const names = buttons().map((b) => b.textContent.replace(/\s+/g, ' ').trim());
    expect(names).toHaveLength(21);
    expect(names[0]).toBe('1950s Iran and Venezuela begin their partnership');
    expect(names[20]).toBe('15 Nov 2025 Iran’s foreign ministry warns again');
    expect(list().tagName).toBe('OL');
  });

  it('adds what the drawing says as a description', () => {
    show(fewEvents);
    expect(button(/^from Sep 2025 U\.S\. strikes on boats/)).toHaveAccessibleDescription(
      /no end given; reported by 2 of 5 sources, which/,
    );
  });

  it('is one tab stop; the arrows along time move inside, Enter opens', async () => {
    const timeline = show(fewEvents);
    expect(buttons().filter((b) => b.tabIndex === 0)).toHaveLength(1);
    button(/^1950s/).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await waitFor(() => expect(button(/^from 1979/)).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(timeline.selectedId).toBe('revolution');
    expect(button(/^from 1979/)).toHaveAttribute('aria-expanded', 'true');
  });

  it('says how long a fold is', () => {
    show(fewEvents);
    expect(screen.getByText(/^1960–1978: 19 years, no events$/)).toBeInTheDocument();
  });

  it('leaves out a source that is switched off in the key, and its events', async () => {
    show(firstStory);
    const key = screen.getByRole('list', { name: 'Sources' });
    await user.click(within(key).getByRole('button', { name: /Press TV/ }));
    expect(within(key).getByRole('button', { name: /Press TV/ })).toHaveAttribute('aria-pressed', 'false');
    expect(buttons()).toHaveLength(12);
    await user.keyboard('{Alt>}');
    await user.click(within(key).getByRole('button', { name: /Israpundit/ }));
    await user.keyboard('{/Alt}');
    expect(buttons()).toHaveLength(5);
  }); // prettier-ignore

  it('gathers in an article what stands close together, and offers those events', async () => {
    const onbundle = vi.fn();
    show(firstStory, { density: 'bundled', onbundle });
    expect(buttons().length).toBeLessThan(16);
    await user.click(button(/2 events/));
    expect(onbundle).toHaveBeenCalledWith(['embassy-bombing', 'amia']);
  });

  it('keeps few of many rows in the document, and tells their true places', () => {
    show(manyEvents(2000));
    expect(buttons().length).toBeLessThan(150);
    const row = within(list()).getAllByRole('listitem')[0]!;
    expect(row).toHaveAttribute('aria-posinset', '1');
    expect(Number(row.getAttribute('aria-setsize'))).toBeGreaterThan(150);
  });
});

describe('of very many events', () => {
  it('a bundle opens into its events, and the way back keeps the place', async () => {
    const timeline = show(manyEvents(2000));
    const before = buttons().length;
    await user.click(within(list()).getAllByRole('button', { name: /\d+ events$/ })[0]!);
    expect(timeline.atHome).toBe(false);
    expect(buttons().every((b) => b.hasAttribute('data-event'))).toBe(true);
    const first = buttons()[0]!.dataset.event;
    await user.click(screen.getByRole('button', { name: /^\d+ later|^1,\d+ later/ }));
    expect(timeline.atHome).toBe(true);
    expect(timeline.index.find(first!)).toBeDefined();
    expect(buttons().length).toBeGreaterThan(before / 2);
  });

  it('zooming goes on from a period by the keys', () => {
    const timeline = show(fewEvents);
    timeline.show([Date.UTC(2025, 0), Date.UTC(2026, 0)]);
    flushSync();
    expect(buttons().map((b) => b.dataset.event)).toEqual(['warning', 'strikes', 'warns-again']);
    expect(screen.getByRole('button', { name: '2 earlier' })).toBeInTheDocument();
  });
});

describe('the sheet', () => {
  it('opens with the evidence and the focus on its title', async () => {
    show(fewEvents);
    await user.click(button(/U\.S\. strikes/));
    const sheet = screen.getByRole('region', { name: 'Event details' });
    const title = within(sheet).getByRole('heading', { level: 2, name: 'U.S. strikes on boats' });
    await waitFor(() => expect(title).toHaveFocus());
    expect(within(sheet).getByRole('table', { name: 'Number given' })).toBeInTheDocument();
    expect(within(sheet).getByText('4 of 5')).toBeInTheDocument();
  });

  it('goes to the neighbours, which are named by their dates', async () => {
    const timeline = show(fewEvents);
    await user.click(button(/U\.S\. strikes/));
    await user.click(screen.getByRole('button', { name: 'Previous event, 21 Aug' }));
    expect(timeline.selectedId).toBe('warning');
    await user.click(screen.getByRole('button', { name: /^Next event/ }));
    expect(timeline.selectedId).toBe('strikes');
  });

  it('opens wider and less wide by a button, for those who cannot drag', async () => {
    show(fewEvents);
    await user.click(button(/U\.S\. strikes/));
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(screen.getByRole('region', { name: 'Event details' })).toHaveStyle('--share: 0.92');
    await user.click(screen.getByRole('button', { name: 'Show less' }));
    expect(screen.getByRole('region', { name: 'Event details' })).toHaveStyle('--share: 0.62');
  });

  it.each([
    ['Escape', () => user.keyboard('{Escape}')],
    ['its button', () => user.click(screen.getByRole('button', { name: 'Close' }))],
  ])('closes by %s and gives the focus back to the row', async (_, close) => {
    const timeline = show(fewEvents);
    await user.click(button(/U\.S\. strikes/));
    await close();
    expect(timeline.selectedId).toBeNull();
    await waitFor(() => expect(button(/U\.S\. strikes/)).toHaveFocus());
  });
});
