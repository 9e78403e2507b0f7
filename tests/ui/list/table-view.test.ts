import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../../src/ui/messages.ts';
import { TimelineState } from '../../../src/ui/state/timeline-state.svelte.ts';
import { firstStory } from '../../support/first-story.ts';
import TableFrame from './TableFrame.svelte';

let timeline: TimelineState;
const open = () => {
  timeline = new TimelineState({
    dataset: firstStory,
    messages: english,
    measureText: (text) => text.length * 7,
  });
  timeline.view = 'table';
  render(TableFrame, { timeline });
};
const titles = () =>
  screen
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('button').textContent.trim());
const header = (name: string) => screen.getByRole('columnheader', { name });

beforeEach(open);
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the table', () => {
  it('holds every event, in order of date, and says so', () => {
    expect(screen.getByRole('table', { name: '21 events' })).toHaveAttribute('aria-rowcount', '22');
    expect(titles()).toEqual(timeline.index.slice().map((item) => item.title));
    expect(header('Date')).toHaveAttribute('aria-sort', 'ascending');
  });

  it('is sorted by the column that is pressed, and the other way when it is pressed again', async () => {
    const user = userEvent.setup();
    await user.click(within(header('Event')).getByRole('button'));
    expect(titles()).toEqual(titles().toSorted((a, b) => a.localeCompare(b)));
    expect(header('Event')).toHaveAttribute('aria-sort', 'ascending');
    expect(header('Date')).not.toHaveAttribute('aria-sort');
    const before = titles();
    await user.click(within(header('Event')).getByRole('button'));
    expect(titles()).toEqual(before.toReversed());
    expect(timeline.sort).toBe('-event');
  });

  it('begins with the most sources when it is sorted by them', async () => {
    await userEvent.setup().click(within(header('Sources')).getByRole('button'));
    expect(titles()[0]).toBe('U.S. naval build-up in the Caribbean');
    expect(header('Sources')).toHaveAttribute('aria-sort', 'descending');
  });

  it('holds what matches alone', async () => {
    timeline.filter = { ...timeline.filter, disputedOnly: true };
    expect(await screen.findByRole('table', { name: '1 of 21 events' })).toBeVisible();
    expect(titles()).toEqual(['U.S. strikes on boats']);
    expect(screen.getByRole('cell', { name: /PatriotFetch.*Israpundit/ })).toBeVisible();
  });

  it('opens the event whose title is pressed', async () => {
    await userEvent.setup().click(screen.getByRole('button', { name: 'U.S. strikes on boats' }));
    expect(timeline.selectedId).toBe('strikes');
    expect(
      screen.getByRole('button', { name: 'U.S. strikes on boats', expanded: true }),
    ).toBeVisible();
  });

  it('gives its rows to the clipboard', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Copy rows' }));
    expect(await screen.findByText('21 rows copied')).toBeVisible();
  });
});

// A press fetches the exporters; the tests below wait for words, not for code.
beforeAll(() => import('../../../src/exchange/index.ts'));

describe('the downloads', () => {
  it.each([
    ['CSV', /^\ufeffid,date,/],
    ['JSON to', /^\{\n {2}"version": 1/],
    ['Calendar', /^BEGIN:VCALENDAR\r\n/],
    ['JSON-LD', /schema\.org/],
    ['RSS', /<rss version="2\.0">/],
    ['TimelineJS its JSON', /"scale": "human"/],
    ['TimelineJS its spreadsheet', /^\ufeffYear,Month,Day,/],
    ['vis-timeline', /^\{\n {2}"items": \[/],
  ])('hand over %s, made in the page', async (name, begins) => {
    const blobs: Blob[] = [];
    const createObjectURL = vi.fn((blob: Blob) => `blob:${blobs.push(blob)}`);
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: vi.fn() }));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const user = userEvent.setup();
    await user.click(screen.getByText('Download'));
    await user.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
    await screen.findByText(/saved\./);
    expect(click).toHaveBeenCalledOnce();
    const text = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      // As text a reader would lose the byte order mark.
      reader.readAsArrayBuffer(blobs[0]!);
    });
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(text as ArrayBuffer)).toMatch(
      begins,
    );
    click.mockRestore();
  });

  it('say what the format cannot carry', async () => {
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: vi.fn() }),
    );
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const user = userEvent.setup();
    await user.click(screen.getByText('Download'));
    await user.click(screen.getByRole('button', { name: /^vis-timeline/ }));
    expect(await screen.findByText(/saved\. \d+ dates written as the nearest/)).toBeVisible();
    click.mockRestore();
  });
});
