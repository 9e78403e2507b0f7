import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import EventList from '../../../src/ui/list/EventList.svelte';
import { citation, datasetOf, event, flood } from '../evidence/story.ts';

const older = event('older', '1850', [citation('gazette', '1850')], { title: 'The mill is built' });
const undated = event('undated', '1850?/1851?', [citation('gazette', '1850')], { title: 'A fire' });

describe('the list of all events', () => {
  it('is ordered by date, each event with its heading', () => {
    render(EventList, { dataset: datasetOf(flood, undated, older) });
    const list = screen.getAllByRole('list')[0]!;
    const headings = within(list).getAllByRole('heading', { level: 3 });
    expect(headings.map((h) => h.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'possibly 1850–1851 A fire',
      '1850 The mill is built',
      'from 2 Jun 1901 Flood at the mill',
    ]);
  });

  it('gives every citation: who, in which words, on whose word, and where', () => {
    render(EventList, { dataset: datasetOf(flood) });
    const article = screen.getByRole('article', { name: /Flood at the mill/ });
    const items = within(article).getAllByRole('listitem').map((li) => li.textContent.replace(/\s+/g, ' ')); // prettier-ignore
    expect(items).toHaveLength(2);
    expect(items.find((text) => text.includes('The Courier'))).toContain(
      '“… at least 20 …”. According to Ada Mill, in a 1901 interview cited by The Courier.',
    );
    expect(within(article).getAllByRole('link', { name: /^Read the passage/ })).toHaveLength(2);
    expect(within(article).getByRole('table', { name: 'Houses lost' })).toBeVisible();
  });

  it('lists the sources with their codes', () => {
    render(EventList, { dataset: datasetOf(flood) });
    const sources = screen.getByRole('heading', { name: 'Sources' }).nextElementSibling as HTMLElement; // prettier-ignore
    expect(within(sources).getAllByRole('listitem')).toHaveLength(4);
    expect(sources).toHaveTextContent('HE The Herald, Commentary, 20 Jan 1902');
  });
});
