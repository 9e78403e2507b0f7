import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { activeParts, waysBack } from '../../../src/ui/filters/active-parts.ts';
import { filterEnglish } from '../../../src/ui/filters/filter-messages.ts';
import Filters from '../../../src/ui/filters/Filters.svelte';
import { english } from '../../../src/ui/messages.ts';
import { TimelineState } from '../../../src/ui/state/timeline-state.svelte.ts';
import { firstStory } from '../../support/first-story.ts';

let timeline: TimelineState;
const onclose = vi.fn();
const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const group = (name: string) => within(screen.getByRole('group', { name }));

beforeEach(() => {
  vi.stubGlobal('innerWidth', 1440);
  onclose.mockClear();
  timeline = new TimelineState({
    dataset: firstStory,
    messages: english,
    measureText: (text) => text.length * 7,
  });
});
const open = () => render(Filters, { timeline, open: true, onclose });

describe('the panel of filters', () => {
  it('begins at the first choice, and closes on Escape', async () => {
    open();
    expect(box(/^Arcalis News/)).toHaveFocus();
    await userEvent.setup().keyboard('{Escape}');
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('tells of each choice how many events it would leave; the numbers follow once the answer has been painted', async () => {
    open();
    expect(box(/^More than one source , 3 events/)).not.toBeChecked();
    box(/^Sources that differ/).click();
    flushSync();
    expect(timeline.matches.size).toBe(1);
    expect(screen.getByText('1 of 21 events')).toBeVisible();
    expect(box(/^More than one source , 3 events/)).toBeVisible();
    const followed = () => expect(box(/^More than one source , 1 event$/)).toBeVisible();
    await vi.waitFor(followed, { timeout: 20_000 });
  });

  it('counts for the last of several choices, however quick they come', async () => {
    open();
    for (let i = 0; i < 3; i += 1) {
      box(/^Sources that differ/).click();
      flushSync();
    }
    const followed = () => expect(box(/^More than one source , 1 event$/)).toBeVisible();
    await vi.waitFor(followed, { timeout: 20_000 });
  });

  it('shows one source alone when that is asked', async () => {
    open();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Only Press TV' }));
    expect(box(/^Press TV/)).toBeChecked();
    expect(box(/^Israpundit/)).not.toBeChecked();
  });

  it('reads a period, and says what is no date', async () => {
    const user = userEvent.setup();
    open();
    const period = group('Period');
    await user.type(period.getByRole('textbox', { name: 'From' }), '1990{Enter}');
    expect(timeline.filter.period).toBe('1990/..');
    await user.type(period.getByRole('textbox', { name: 'Until' }), 'soon{Enter}');
    expect(period.getByRole('alert')).toHaveTextContent('“soon” is not a date.');
    expect(timeline.filter.period).toBe('1990/..');
  });
});

describe('what is asked', () => {
  it('stands above the chart, and each part can be dropped', async () => {
    const user = userEvent.setup();
    timeline.words = 'venezuela';
    timeline.filter = { ...timeline.filter, corroboratedOnly: true };
    render(Filters, { timeline, open: false, onclose });
    const chips = within(screen.getByRole('list', { name: 'Filters' }));
    await user.click(chips.getByRole('button', { name: '“venezuela”, drop' }));
    expect(timeline.words).toBe('');
    expect(timeline.matches.size).toBe(3);
    await user.click(screen.getByRole('button', { name: 'Show all events' }));
    expect(timeline.isFiltered).toBe(false);
  });

  it('dims the others instead of hiding them, when that is asked', async () => {
    timeline.filter = { ...timeline.filter, corroboratedOnly: true };
    render(Filters, { timeline, open: false, onclose });
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Dim others' }));
    expect(timeline.index.slice()).toHaveLength(21);
    expect(timeline.index.slice().filter((d) => timeline.muted.has(d.id))).toHaveLength(18);
    expect(timeline.matches.size).toBe(3);
  });

  it('is told of where the data lack it', () => {
    timeline.unknown = ['eclipse', 'ZZ'];
    render(Filters, { timeline, open: false, onclose });
    expect(screen.getByRole('status')).toHaveTextContent(
      'Not in this dataset, so passed over: “eclipse” and “ZZ”.',
    );
  });
});

describe('waysBack(parts, items)', () => {
  it('are the parts whose dropping alone finds something, the fewest events first', () => {
    const words = { sources: timeline.sources, messages: filterEnglish, dateWords: String };
    const asking = {
      filter: { ...timeline.filter, disputedOnly: true },
      words: 'AMIA',
      hiddenSources: new Set<string>(),
    };
    const ways = waysBack(activeParts(asking, words), timeline.collection);
    expect(ways.map(({ label, found }) => [label, found])).toEqual([
      ['Sources that differ', 1],
      ['“AMIA”', 1],
    ]);
  });
});
