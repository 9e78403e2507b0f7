import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/ui/messages.ts';
import { TimelineState } from '../../../src/ui/state/timeline-state.svelte.ts';
import { firstStory, manyEvents } from '../../support/first-story.ts';
import Harness from './Harness.svelte';

const utc = (iso: string) => Date.parse(iso);

let timeline: TimelineState;

function make(dataset = firstStory) {
  timeline = new TimelineState({
    dataset,
    messages: english,
    measureText: (text, { size }) => text.length * size * 0.5,
  });
  return timeline;
}

const events = () => within(screen.getByRole('list', { name: 'Events' })).getAllByRole('button');
const event = (name: RegExp) => screen.getByRole('button', { name });

/** Comes with the first event beyond an edge; here it is at hand before. */
beforeAll(() => import('../../../src/ui/horizontal/EdgeCounters.svelte'));

beforeEach(() => {
  make();
});

/** Layouts of many events in a simulated document take their time on a busy machine. */
const PATIENT = 30_000;

describe('the events of a chart', { timeout: PATIENT }, () => {
  it('are buttons in order of the line, named by their visible words', () => {
    render(Harness, { timeline });
    const names = events().map((button) => button.textContent.trim().replace(/\s+/g, ' '));
    expect(names[0]).toBe('1950s Iran and Venezuela begin their partnership');
    expect(names.at(-1)).toMatch(/Iran’s foreign ministry warns again/);
  });

  it('are described by what their marks say to the eye', () => {
    render(Harness, { timeline });
    expect(event(/U\.S\. strikes on boats/)).toHaveAccessibleDescription(
      'no end given; reported by 2 of 5 sources, which differ',
    );
  });

  it('are one tab stop, with the arrows inside', async () => {
    const user = userEvent.setup();
    render(Harness, { timeline });
    expect(events().filter((button) => button.tabIndex === 0)).toHaveLength(1);
    await user.tab();
    expect(event(/begin their partnership/)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(event(/Islamic Revolution/)).toHaveFocus();
    await user.keyboard('{End}');
    expect(event(/warns again/)).toHaveFocus();
    expect(events().filter((button) => button.tabIndex === 0)).toHaveLength(1);
  });

  it('open with Enter, and say that they are open', async () => {
    const user = userEvent.setup();
    render(Harness, { timeline });
    await user.tab();
    expect(event(/begin their partnership/)).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Enter}');
    expect(timeline.selectedId).toBe('partnership');
    expect(event(/begin their partnership/)).toHaveAttribute('aria-expanded', 'true');
  });

  it('are each reached by the arrows, whatever has no room for a label', async () => {
    const user = userEvent.setup();
    make(manyEvents(60));
    render(Harness, { timeline });
    const labelled = events().length;
    expect(labelled).toBeLessThan(60);
    await user.tab();
    await user.keyboard('{Home}');
    for (const item of timeline.index.slice(0, 6)) {
      expect(document.activeElement).toHaveAttribute('data-event', item.id);
      expect(document.activeElement).toHaveTextContent(/Event number/);
      await user.keyboard('{ArrowRight}');
    }
  });

  it('that are not in view are not in the document', async () => {
    timeline.show([utc('2025-01-01'), utc('2026-01-01')]);
    render(Harness, { timeline });
    expect(screen.queryByRole('button', { name: /AMIA/ })).toBeNull();
    expect(await screen.findByRole('button', { name: '15 earlier' })).toBeVisible();
  });

  it('need no more elements when there are thousands', () => {
    make(manyEvents(5000));
    const { container } = render(Harness, { timeline });
    expect(container.querySelectorAll('*').length).toBeLessThan(1500);
  });
});

describe('the lanes of a chart', { timeout: PATIENT }, () => {
  const lane = (name: RegExp) =>
    within(screen.getByRole('list', { name: 'Sources' })).getByRole('button', { name });

  it('name each source with its kind and date, in order of publication', () => {
    render(Harness, { timeline });
    const names = within(screen.getByRole('list', { name: 'Sources' }))
      .getAllByRole('button')
      .map((button) => button.textContent.trim().replace(/\s+/g, ' '));
    expect(names).toEqual([
      'Arcalis News Oct 2024',
      'American Faith Jun 2025',
      'Press TV Opinion, 28 Aug 2025',
      'PatriotFetch Nov 2025',
      'Israpundit Commentary, 27 Nov 2025',
    ]);
  });

  it('switch their source off and on', async () => {
    const user = userEvent.setup();
    render(Harness, { timeline });
    expect(lane(/Press TV/)).toHaveAttribute('aria-pressed', 'true');
    await user.click(lane(/Press TV/));
    expect(lane(/Press TV/)).toHaveAttribute('aria-pressed', 'false');
    expect(screen.queryByRole('button', { name: /Operation Gideon/ })).toBeNull();
  });

  it('show one source alone with Alt', async () => {
    const user = userEvent.setup();
    render(Harness, { timeline });
    await user.keyboard('{Alt>}');
    await user.click(lane(/American Faith/));
    await user.keyboard('{/Alt}');
    expect(timeline.index.slice().map((d) => d.id)).toEqual(['qalibaf']);
  });
});

describe('moving through time by controls', { timeout: PATIENT }, () => {
  it('has nothing to zoom out of at the whole span', () => {
    render(Harness, { timeline });
    expect(screen.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Whole span' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
  });

  it('has sliders for both ends of the period, moved by the arrows and told in words', async () => {
    const user = userEvent.setup();
    timeline.show([utc('2020-01-01'), utc('2022-01-01')]);
    render(Harness, { timeline });
    const end = screen.getByRole('slider', { name: 'End of the period' });
    expect(end).toHaveAttribute('aria-valuetext', 'Dec 2021');
    const before = timeline.viewport;
    end.focus();
    await user.keyboard('{ArrowRight}');
    expect(timeline.viewport[0]).toBe(before[0]);
    expect(timeline.viewport[1]).toBeGreaterThan(before[1]);
  });

  it('goes to the nearest of those that lie beyond the edge', async () => {
    const user = userEvent.setup();
    timeline.show([utc('2025-01-01'), utc('2026-01-01')]);
    render(Harness, { timeline });
    await user.click(await screen.findByRole('button', { name: '15 earlier' }));
    expect(timeline.moving).toBe(true);
  });
});

describe('a bundle', { timeout: PATIENT }, () => {
  const bundleIn = async (dataset: typeof firstStory) => {
    make(dataset);
    render(Harness, { timeline });
    await userEvent.setup().click(screen.getByRole('button', { name: /events/ }));
  };
  const [first] = firstStory.events;
  /** Many events of one day can never be told apart by zooming. */
  const oneDay = {
    ...firstStory,
    events: Array.from({ length: 60 }, (_, i) => ({
      ...first!,
      id: `e${i}`,
      when: firstStory.events.find((d) => d.id === 'qalibaf')!.when,
    })),
  };

  it('that no zoom can separate opens its first event', async () => {
    await bundleIn(oneDay);
    expect(timeline.selectedId).toMatch(/^e\d+$/);
    expect(timeline.atHome).toBe(true);
  });
});
