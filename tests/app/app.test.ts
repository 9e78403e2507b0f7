import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../src/app/App.svelte';
import { openPage } from '../../src/app/opening.ts';
import { firstStoryJson } from '../support/first-story.ts';

/** The simulated document has no layout: every box is as large as a desktop's. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.classList.contains('rem') ? 16 : this.classList.contains('head') ? 490 : 1440;
  });
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(844);
  vi.stubGlobal('innerWidth', 1440);
  vi.stubGlobal('innerHeight', 900);
  // No flights: a jump is as good, and sooner there.
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('reduce'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  history.replaceState(null, '', '/');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const PATIENT = 30_000;

const files =
  (events: unknown, index: unknown = []) =>
  (url: string) => {
    const body = url.endsWith('index.json') ? index : events;
    return Promise.resolve(
      body === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(body)),
    );
  };

const openFrom = (fetch: (url: string) => Promise<Response>) =>
  render(App, {
    opening: openPage(fetch),
    fetch,
    measureText: (text: string, { size }: { size: number }) => text.length * size * 0.5,
  });
const open = (events: unknown = firstStoryJson, index?: unknown) => openFrom(files(events, index));

const wait = { timeout: 10_000 };
const event = (name: RegExp) => screen.findByRole('button', { name }, wait);

describe('the page', { timeout: PATIENT }, () => {
  it('shows the story: its title, what it amounts to, its events', async () => {
    open();
    expect(
      await screen.findByRole('heading', { level: 1, name: firstStoryJson.title }, wait),
    ).toBeVisible();
    expect(screen.getByText(/^21 events, from the 1950s to November 2025\./)).toBeVisible();
    expect(await event(/AMIA bombing/)).toBeVisible();
    expect(document.title).toBe(`${firstStoryJson.title} · Datelines`);
  });

  it('opens an event, remembers it in the address, and closes with the focus back on it', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await event(/U\.S\. strikes on boats/));
    const panel = await screen.findByRole('complementary', { name: 'Event details' }, wait);
    expect(within(panel).getByRole('heading', { name: 'U.S. strikes on boats' })).toBeVisible();
    expect(within(panel).getByText('20 of 21')).toBeVisible();
    expect(location.hash).toBe('#e=strikes');
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('complementary')).toBeNull();
    });
    await waitFor(async () => {
      expect(await event(/U\.S\. strikes on boats/)).toHaveFocus();
    });
  });

  it('goes to the next event from the panel, without taking the focus from its button', async () => {
    const user = userEvent.setup();
    history.replaceState(null, '', '/#e=amia');
    open();
    const next = await screen.findByRole('button', { name: 'Next event' }, wait);
    await user.click(next);
    expect(await screen.findByRole('heading', { level: 2, name: /Hugo Chávez/ })).toBeVisible();
  });

  it('finds events by their words and opens the one that is chosen', async () => {
    const user = userEvent.setup();
    open();
    await event(/AMIA/);
    await user.keyboard('/');
    const field = await screen.findByRole('combobox', { name: 'Find' }, wait);
    await waitFor(() => {
      expect(field).toHaveFocus();
    });
    await user.type(field, 'soleimani');
    const list = screen.getByRole('listbox');
    expect(within(list).getAllByRole('option')).toHaveLength(3);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { level: 2, name: /Soleimani/ }, wait)).toBeVisible();
  });

  it('keeps only the events with the words, when the words are chosen', async () => {
    const user = userEvent.setup();
    open();
    await event(/AMIA/);
    await user.keyboard('/');
    await user.type(await screen.findByRole('combobox', { name: 'Find' }, wait), 'soleimani');
    await user.click(screen.getByRole('option', { name: /^Only events with “soleimani”/ }));
    expect(screen.queryByRole('button', { name: /AMIA/ })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Show all events' }, wait));
    expect(await event(/AMIA/)).toBeVisible();
  });

  it('lists its keys', async () => {
    const user = userEvent.setup();
    open();
    await event(/AMIA/);
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keys' }, wait)).toHaveTextContent(
      'previous, next event',
    );
  });

  it('goes through the themes and says which is on', async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole('button', { name: 'Theme: as the system' }));
    expect(document.documentElement.dataset.theme).toBe('light');
    await user.click(screen.getByRole('button', { name: 'Theme: light' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await user.click(screen.getByRole('button', { name: 'Theme: dark' }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('has three views, each with an address, a link and a key', async () => {
    const user = userEvent.setup();
    open();
    await event(/AMIA/);
    const views = within(screen.getByRole('navigation', { name: 'View' }));
    expect(views.getByRole('link', { current: true })).toHaveTextContent('Timeline');
    await user.click(views.getByRole('link', { name: 'Compare sources' }));
    expect(location.hash).toBe('#v=compare');
    expect(await screen.findByRole('heading', { level: 1 }, wait)).toBeVisible();
    await user.keyboard('3');
    expect(location.hash).toBe('#v=steps');
    expect(views.getByRole('link', { current: true })).toHaveTextContent('Step through');
    await user.keyboard('1');
    expect(location.hash).toBe('');
    expect(await event(/AMIA/)).toBeVisible();
  });

  it('has the other datasets one click away', () => {
    open(firstStoryJson, [
      { file: 'data/events.json', title: 'This one' },
      { file: 'data/samples.json', title: 'Three short articles' },
    ]);
    return waitFor(() => {
      const nav = screen.getByRole('navigation', { name: 'Dataset' });
      expect(within(nav).getByRole('link', { name: 'Three short articles' })).toHaveAttribute(
        'href',
        '?data=data%2Fsamples.json',
      );
      expect(within(nav).queryByRole('link', { name: 'This one' })).toBeNull();
    }, wait);
  });
});

describe('when there is nothing to see', { timeout: PATIENT }, () => {
  it('says who reports nothing in this period, with two ways back', async () => {
    const user = userEvent.setup();
    history.replaceState(null, '', '/#t=1960-01-01/2004-12-31&s=AF,IP');
    open();
    expect(await screen.findByText('No events here', {}, wait)).toBeVisible();
    expect(
      screen.getByText('American Faith and Israpundit report nothing between 1960 and 2004.'),
    ).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Whole span' }).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Show all sources' }));
    expect(await event(/AMIA/)).toBeVisible();
  });

  it('says so when the dataset is empty', async () => {
    open({ ...firstStoryJson, events: [] });
    expect(await screen.findByText('This dataset holds no events.', {}, wait)).toBeVisible();
  });
});

describe('when the data have faults', { timeout: PATIENT }, () => {
  const faulty = {
    ...firstStoryJson,
    events: firstStoryJson.events.map((d, i) =>
      i === 13 ? { ...d, when: '2025-13-05' } : i === 16 ? { ...d, citations: [] } : d,
    ),
  };

  it('says how many events can be shown and what is wrong with the others', async () => {
    const user = userEvent.setup();
    open(faulty);
    expect(
      await screen.findByRole('heading', { name: '19 of 21 events can be shown' }, wait),
    ).toBeVisible();
    expect(screen.getByText('Two entries in the data file have problems:')).toBeVisible();
    expect(screen.getByText('2025-13-05').closest('li')).toHaveTextContent(
      'Event 14 The date 2025-13-05 has no such month.',
    );
    await user.click(screen.getByRole('button', { name: 'Show the 19 events' }));
    expect(await event(/AMIA/)).toBeVisible();
  });

  it('copies the report', async () => {
    const user = userEvent.setup();
    open(faulty);
    await user.click(await screen.findByRole('button', { name: 'Copy the report' }, wait));
    expect(await navigator.clipboard.readText()).toMatch(/^data\/events\.json\nEvent 14 \(raisi,/);
  });

  it('explains a file that is not there, and tries again', async () => {
    const user = userEvent.setup();
    let isThere = false;
    openFrom((url) => files(isThere ? firstStoryJson : undefined)(url));
    expect(
      await screen.findByText(/no file data\/events\.json to give \(status 404\)/, {}, wait),
    ).toBeVisible();
    isThere = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await event(/AMIA/)).toBeVisible();
  });

  it('does not open what lies outside the site', async () => {
    history.replaceState(null, '', '/?data=https://example.org/events.json');
    open();
    expect(await screen.findByText(/lies outside this site/, {}, wait)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open the first dataset' })).toHaveAttribute(
      'href',
      './',
    );
  });
});
