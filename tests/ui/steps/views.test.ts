import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/ui/messages.ts';
import { hugeDate } from '../../../src/ui/steps/huge-date.ts';
import { TimelineState } from '../../../src/ui/state/timeline-state.svelte.ts';
import type { Edtf } from '../../../src/model/index.ts';
import type { View } from '../../../src/ui/state/views.ts';
import { firstStory } from '../../support/first-story.ts';
import Harness from './Harness.svelte';

const PATIENT = 30_000;

function show(view: View, form?: 'lanes' | 'columns') {
  const timeline = new TimelineState({
    dataset: firstStory,
    messages: english,
    measureText: (text, { size }) => text.length * size * 0.5,
  });
  timeline.view = view;
  render(Harness, { timeline, form });
  return timeline;
}

describe('stepping through the events', { timeout: PATIENT }, () => {
  it('begins with the first and goes on with Next, the arrows, Home and End', async () => {
    const user = userEvent.setup();
    const timeline = show('steps');
    const title = () => screen.getByRole('heading', { level: 1 }).textContent.trim();
    expect(title()).toBe('Iran and Venezuela begin their partnership');
    await user.click(screen.getByRole('button', { name: /^Next: / }));
    expect(timeline.selectedId).toBe(timeline.index.at(1)!.id);
    await user.keyboard('{ArrowRight}');
    expect(timeline.selectedId).toBe(timeline.index.at(2)!.id);
    await user.keyboard('{End}');
    expect(screen.getByText('21 of 21')).toBeVisible();
    expect(screen.getByRole('button', { name: 'That was the last event' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await user.keyboard('{Home}');
    expect(title()).toBe('Iran and Venezuela begin their partnership');
  });

  it('leads back to the timeline with Escape, to the event one was at', async () => {
    const user = userEvent.setup();
    const timeline = show('steps');
    await user.keyboard('{ArrowRight}{Escape}');
    expect(timeline.view).toBe('timeline');
    expect(timeline.selectedId).toBeNull();
    expect(timeline.focusWanted).toBe(timeline.index.at(1)!.id);
  });

  it('is a slider where dots have no room', () => {
    show('steps');
    expect(screen.getByRole('slider', { name: 'Choose an event' })).toHaveAttribute('max', '20');
  });
});

describe('hugeDate(when, locale)', () => {
  it.each([
    ['2019-03~', 'about', 'March 2019', 'approximate'],
    ['2025-09/..', 'from', 'September 2025', null],
    ['2025-06-01', '', '1 June 2025', null],
  ] as const)('sets %s as “%s” over “%s”', (when, before, date, vague) => {
    expect(hugeDate(when as Edtf, 'en')).toMatchObject({ before, date, vague });
  });
});

describe('comparing sources', { timeout: PATIENT }, () => {
  it('has a list of reports for each source, each with that source’s own date', () => {
    show('compare');
    const list = screen.getByRole('list', { name: 'Reports of American Faith' });
    const [only, ...more] = within(list).getAllByRole('button');
    expect(only).toHaveAccessibleName(/1 Jun 2025/);
    expect(more).toEqual([]);
  });

  it('has one tab stop, arrows along a source, and up and down between sources', async () => {
    const user = userEvent.setup();
    const timeline = show('compare');
    const lists = screen.getAllByRole('list', { name: /^Reports of/ });
    const buttons = lists.flatMap((list) => within(list).queryAllByRole('button'));
    expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1);
    const strikes = within(lists[3]!).getByRole('button', { name: /strikes on boats/ });
    strikes.focus();
    await user.keyboard('{ArrowDown}');
    expect(timeline.sourceId).toBe('israpundit');
    expect(within(lists[4]!).getByRole('button', { name: /strikes on boats/ })).toHaveFocus();
  });

  it('shows shared events only when asked, as the filter does', async () => {
    const user = userEvent.setup();
    const timeline = show('compare');
    await user.click(screen.getByRole('switch', { name: 'Shared events only' }));
    expect(timeline.filter.corroboratedOnly).toBe(true);
    expect(timeline.matches.size).toBe(3);
  });

  it('is a table where time runs down, with a column for each source', () => {
    show('compare', 'columns');
    expect(screen.getAllByRole('columnheader')).toHaveLength(5);
    expect(screen.getAllByText('not mentioned').length).toBeGreaterThan(0);
  });
});
