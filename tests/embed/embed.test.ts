import { configure, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showEmbed } from '../../src/embed/embed.ts';
import type { LoadResult } from '../../src/embed/load.ts';
import type { Dataset } from '../../src/model/index.ts';
import { evidenceEnglish } from '../../src/ui/plain.ts';
import { firstStory } from '../support/first-story.ts';

vi.setConfig({ testTimeout: 30_000 });
// Parts are loaded when they are needed, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
const user = userEvent.setup();

/** A few events: a query by role costs by the size of the document. */
const dataset: Dataset = {
  ...firstStory,
  events: firstStory.events.filter(({ id }) =>
    ['partnership', 'embassy-bombing', 'amia', 'strikes', 'warns-again'].includes(id),
  ),
};

function show(result: LoadResult): void {
  const target = document.createElement('div');
  document.body.replaceChildren(target);
  void showEmbed(target, {
    loading: Promise.resolve(result),
    exploreHref: './?data=data%2Fx.json',
    measureText: (text: string, { size }: { size: number }) => text.length * size * 0.5,
    hands: () => import('../../src/embed/hand/hand.ts'),
  });
}
const showEvents = async () => {
  show({ ok: true, dataset, leftOut: 0 });
  return screen.findByRole('list', { name: 'Events' });
};

/** The longest that an embed waits before it tells something, ms: its timers end with the page. */
const LONGEST_MS = 700;
afterAll(() => new Promise((resolve) => setTimeout(resolve, LONGEST_MS + 50)));

beforeEach(() => {
  // jsdom lays nothing out; this is a narrow column of text.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.classList.contains('rem') ? 16 : 328;
  });
  HTMLElement.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the embed', () => {
  it('has a title, one line on how to read it, the key, and the way to the whole', async () => {
    await showEvents();
    expect(screen.getByRole('heading', { level: 1, name: dataset.title })).toBeInTheDocument();
    expect(screen.getByText(/reported by more than one source/)).toBeInTheDocument();
    expect(screen.getByText(/on which the sources differ/)).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'Sources' })).toBeInTheDocument();
    const link = screen.getByRole('link', { name: /^Explore all 5 events/ });
    expect(link).toHaveAttribute('href', './?data=data%2Fx.json');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
  });

  it('does not explain signs that it does not show', async () => {
    const plain = { ...dataset, events: dataset.events.filter((e) => e.citations.length === 1) };
    show({ ok: true, dataset: plain, leftOut: 0 });
    await screen.findByRole('list', { name: 'Events' });
    expect(screen.queryByText(/more than one source/)).toBeNull();
    expect(screen.queryByText(/sources differ/)).toBeNull();
  });

  it('opens the evidence below the chart and closes it with Escape', async () => {
    const list = await showEvents();
    await user.click(within(list).getByRole('button', { name: /U\.S\. strikes/ }));
    const details = await screen.findByRole('region', { name: 'Event details' });
    expect(list.compareDocumentPosition(details)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const title = await within(details).findByRole('heading', { name: 'U.S. strikes on boats' });
    await waitFor(() => expect(title).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Event details' })).toBeNull();
    const row = within(list).getByRole('button', { name: /U\.S\. strikes/ });
    await waitFor(() => expect(row).toHaveFocus());
  });

  it('says of a planned event that it was planned, as the explorer does', async () => {
    const events = dataset.events.map((event) => ({ ...event, status: 'planned' as const }));
    show({ ok: true, dataset: { ...dataset, events }, leftOut: 0 });
    const list = await screen.findByRole('list', { name: 'Events' });
    await user.click(within(list).getByRole('button', { name: /U\.S\. strikes/ }));
    const details = await screen.findByRole('region', { name: 'Event details' });
    expect(await within(details).findByText(evidenceEnglish.planned)).toBeVisible();
  });

  it('lists the events of a bundle, from which one can be opened and left again', async () => {
    const list = await showEvents();
    await user.click(within(list).getByRole('button', { name: /2 events/ }));
    const details = await screen.findByRole('region', { name: 'Event details' });
    await user.click(within(details).getByRole('button', { name: /^1994 AMIA bombing/ }));
    await within(details).findByRole('heading', { name: 'AMIA bombing in Buenos Aires' });
    await user.click(within(details).getByRole('button', { name: 'Back to the 2 events' }));
    expect(within(details).getByRole('button', { name: /^1992/ })).toBeInTheDocument();
  });

  it('counts what the data file holds and cannot be shown', async () => {
    show({ ok: true, dataset, leftOut: 2 });
    expect(await screen.findByText('2 events cannot be shown.')).toBeVisible();
  });

  it('says that it waits only once its data have been awaited for a while', async () => {
    const target = document.createElement('div');
    document.body.replaceChildren(target);
    let arrive: (result: LoadResult) => void = () => {};
    const loading = new Promise<LoadResult>((resolve) => (arrive = resolve));
    const measureText = (text: string, { size }: { size: number }) => text.length * size * 0.5;
    const hands = () => import('../../src/embed/hand/hand.ts');
    const shown = showEmbed(target, { loading, exploreHref: null, measureText, hands });
    expect(target.textContent).toBe('');
    expect(await screen.findByRole('status')).toHaveTextContent(/\w/);
    arrive({ ok: true, dataset, leftOut: 0 });
    await shown;
    expect(await screen.findByRole('list', { name: 'Events' })).toBeInTheDocument();
    expect(target.querySelector('.waiting')).toBeNull();
  });

  it('says so when there is nothing to show', async () => {
    show({ ok: false, trouble: (words) => words.notJson('data/x.json') });
    expect(await screen.findByRole('alert')).toHaveTextContent('is not JSON');
  });
});
