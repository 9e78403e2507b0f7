import { screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '../../../src/embed/draw/align.ts';
import { drawDetails } from '../../../src/embed/draw/details.ts';
import { press } from '../../../src/embed/hand/presses.ts';
import { Reader } from '../../../src/embed/reader.ts';
import { Traveller } from '../../../src/embed/hand/travel.ts';
import type { Dataset } from '../../../src/model/index.ts';
import { firstStory } from '../../support/first-story.ts';

const HOSTILE = '<img src=x onerror=alert(1)>"\'><script>alert(2)</script>';

const readerOf = (dataset: Dataset) =>
  new Reader({
    dataset,
    direction: 'ltr',
    measureText: (text, { size }) => text.length * size * 0.5,
    onchange: () => {},
  });
const open = (reader: Reader, id: string) => {
  press(new Traveller(reader), { what: 'event', ids: [id] });
  const node = document.createElement('div');
  document.body.replaceChildren(node);
  show(node, drawDetails(reader));
  return screen.getByRole('region', { name: 'Event details' });
};

let reader: Reader;
beforeEach(() => {
  reader = readerOf(firstStory);
});

describe('the details of an event', () => {
  it('show a disputed figure as a table with a row header for each source', () => {
    const table = within(open(reader, 'strikes')).getByRole('table');
    const headers = within(table).getAllByRole('rowheader');
    expect(headers.length).toBeGreaterThan(1);
    for (const header of headers) expect(header.closest('tr')).toHaveTextContent(/\d/);
  });

  it('lead to each passage in a new tab that learns nothing of this page', () => {
    const links = within(open(reader, 'strikes')).getAllByRole('link', {
      name: /^Read the passage/,
    });
    for (const link of links) {
      expect(link).toHaveAttribute('href', expect.stringMatching(/^https?:/));
      expect(link).toHaveAttribute('target', '_blank');
      expect(link).toHaveAttribute('rel', 'noopener');
    }
  });

  it('name who does not report it, and why', () => {
    expect(within(open(reader, 'strikes')).getByRole('heading', { name: /^Not in the other/ })).toBeVisible(); // prettier-ignore
  });

  it('step to the neighbours, and stop at the ends', () => {
    const first = reader.index.at(0);
    const details = open(reader, first!.id);
    expect(within(details).getByRole('button', { name: 'Previous event' })).toBeDisabled();
    expect(within(details).getByRole('button', { name: 'Next event' })).toBeEnabled();
  });

  it('keep hostile words text and hostile addresses from being links', () => {
    const sources = firstStory.sources.map((source) => ({
      ...source,
      publisher: HOSTILE,
      url: 'javascript:alert(1)',
    }));
    const events = firstStory.events.map((event) => ({ ...event, title: HOSTILE }));
    const details = open(readerOf({ ...firstStory, sources, events }), 'strikes');
    expect(within(details).getByRole('heading', { level: 2 })).toHaveTextContent(HOSTILE);
    expect(details.querySelectorAll('img, script, [onerror], a')).toHaveLength(0);
  });
});
