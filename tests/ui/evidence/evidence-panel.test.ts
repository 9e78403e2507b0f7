import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Evidence from '../../../src/ui/evidence/Evidence.svelte';
import { evidenceEnglish } from '../../../src/ui/evidence/evidence-messages.ts';
import { citation, event, evidenceFor, flood } from './story.ts';

function show(made: object) {
  render(Evidence, { evidence: evidenceFor(made), words: evidenceEnglish });
}

describe('the evidence of an event', () => {
  it('is headed by the title, its parts one level deeper', () => {
    show(flood);
    expect(screen.getByRole('heading', { level: 2, name: 'Flood at the mill' })).toBeVisible();
    const parts = screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent.trim());
    expect(parts).toEqual([
      'The sources give different numbers',
      'Reported by 2 of 4 sources',
      'Not in the other two',
    ]);
  });

  it('shows a disagreement as a table with the sources as row headers', () => {
    show(flood);
    const table = screen.getByRole('table', { name: 'Houses lost' });
    const headers = within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent.trim());
    expect(new Set(headers)).toEqual(new Set(['The Courier', 'The Herald']));
    expect(within(table).getByRole('row', { name: 'The Courier at least 20' })).toBeVisible();
    expect(screen.getByText(/does not choose between them/)).toBeVisible();
  });

  it('links each passage in a new tab that knows nothing of this page', () => {
    show(flood);
    const link = screen.getByRole('link', { name: /^Read the passage in The Courier/ });
    expect(link).toHaveAttribute('href', expect.stringContaining('#:~:text='));
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(screen.getByRole('link', { name: /^Archived copy in The Herald/ })).toBeVisible();
  });

  it('says so where no words may be shown and no address is known', () => {
    show(event('e', '1903', [citation('bulletin', '1903', { quote: {} })]));
    expect(screen.getByText('The words of this source are not reproduced here.')).toBeVisible();
    expect(screen.getByText('No address is known for this source.')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('explains the date on demand', () => {
    show(flood);
    const herald = screen.getByRole('article', { name: 'The Herald' });
    expect(within(herald).getByText('This source’s own date: Jun 1901.')).toBeVisible();
    expect(within(herald).getByText('Why this date?')).toBeVisible();
    expect(within(herald).getByText(/counted from 20 Jan 1902/)).toBeInTheDocument();
  });

  it('names those that are silent as a sentence', () => {
    show(event('e', '1890', [citation('herald', '1890')]));
    const heading = screen.getByRole('heading', { name: 'Not in the other three' });
    expect(heading.parentElement).toHaveTextContent(
      'The Gazette, The Courier and The Bulletin do not mention this event.',
    );
  });

  it('shows markup in an article as the text it is', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    show(event('e', '1890', [citation('herald', '1890', { quote: { exact: hostile } })], { title: hostile })); // prettier-ignore
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: hostile })).toBeVisible();
  });
});
