import { beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../../src/ui/messages.ts';
import { TimelineState } from '../../../src/ui/state/timeline-state.svelte.ts';
import { firstStory } from '../../support/first-story.ts';

const utc = (iso: string) => Date.parse(iso);
const YEAR_2025 = [utc('2025-01-01'), utc('2026-01-01')] as const;

let timeline: TimelineState;

beforeEach(() => {
  timeline = new TimelineState({
    dataset: firstStory,
    messages: english,
    measureText: (text, { size }) => text.length * size * 0.5,
  });
});

describe('moving through time', () => {
  it('begins at the whole span', () => {
    expect(timeline.atHome).toBe(true);
    expect(timeline.viewport).toEqual(timeline.home);
  });

  it('keeps the instant under the pointer where it is', () => {
    const at = utc('2000-01-01');
    const share = () => (at - timeline.viewport[0]) / (timeline.viewport[1] - timeline.viewport[0]);
    const before = share();
    timeline.zoom(4, at);
    expect(share()).toBeCloseTo(before, 6);
    expect(timeline.atHome).toBe(false);
  });

  it('never leaves the story for good', () => {
    timeline.show(YEAR_2025);
    for (let i = 0; i < 50; i++) timeline.pan(1e12);
    expect(timeline.viewport[0]).toBeLessThan(timeline.home[1]);
  });

  it('jumps where motion is unwanted', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    timeline.show(YEAR_2025);
    timeline.showWholeSpan();
    expect(timeline.atHome).toBe(true);
    expect(timeline.moving).toBe(false);
    vi.unstubAllGlobals();
  });

  it('flies otherwise, and the reader’s hand ends the flight', () => {
    timeline.show(YEAR_2025);
    timeline.showWholeSpan();
    expect(timeline.moving).toBe(true);
    expect(timeline.atHome).toBe(false);
    timeline.pan(0);
    expect(timeline.moving).toBe(false);
  });
});

describe('selection', () => {
  it('opens an event and puts the cursor on it', () => {
    timeline.select('strikes');
    expect(timeline.selected?.title).toBe('U.S. strikes on boats');
    expect(timeline.cursorId).toBe('strikes');
  });

  it('closes on an id that the data lacks, so that an old link does no harm', () => {
    timeline.select('strikes');
    timeline.select('gone');
    expect(timeline.selectedId).toBeNull();
    expect(timeline.selected).toBeNull();
  });
});

describe('the cursor of the keys', () => {
  it('steps along the line, holds at the ends, and asks for the focus', () => {
    expect(timeline.step('first')).toBe('partnership');
    expect(timeline.step('previous')).toBe('partnership');
    expect(timeline.step('next')).toBe('revolution');
    expect(timeline.focusWanted).toBe('revolution');
    expect(timeline.step('last')).toBe('warns-again');
  });

  it('takes the selection along when something is open', () => {
    timeline.select('amia');
    timeline.step('next');
    expect(timeline.selectedId).toBe('chavez');
  });

  it('leaves the focus alone when told so', () => {
    timeline.step('next', { focus: false });
    expect(timeline.focusWanted).toBeNull();
  });

  it('steps through the sources of its event, in order of publication', () => {
    timeline.select('build-up');
    expect([1, 2, 3, 4].map(() => timeline.stepSource('next'))).toEqual([
      'press-tv',
      'patriotfetch',
      'israpundit',
      'israpundit',
    ]);
    expect(timeline.stepSource('previous')).toBe('patriotfetch');
  });

  it('brings the event it reaches into view', () => {
    timeline.show(YEAR_2025);
    const end = timeline.viewport[1];
    timeline.step('first');
    // The flight is on its way; the cursor is there already.
    expect(timeline.cursorId).toBe('partnership');
    expect(timeline.moving || timeline.viewport[1] < end).toBe(true);
  });
});

describe('what is shown', () => {
  it('leaves out what only hidden sources report', () => {
    timeline.toggleSource('press-tv');
    expect(timeline.index.slice().map((d) => d.id)).not.toContain('gideon');
    expect(timeline.index.slice().map((d) => d.id)).toContain('build-up');
    timeline.toggleSource('press-tv');
    expect(timeline.index.slice()).toHaveLength(21);
  });

  it('shows one source alone, and all again when it is asked twice', () => {
    timeline.onlySource('american-faith');
    expect(timeline.index.slice().map((d) => d.id)).toEqual(['qalibaf']);
    timeline.onlySource('american-faith');
    expect(timeline.index.slice()).toHaveLength(21);
  });

  it('keeps the events that contain the words, accents and case ignored', () => {
    timeline.words = 'CHAVEZ';
    expect(timeline.index.slice().map((d) => d.id)).toEqual(['chavez', 'brothers', 'mural']);
  });

  it('does not move the axis when a filter changes', () => {
    const before = timeline.home;
    timeline.onlySource('press-tv');
    expect(timeline.home).toEqual(before);
  });
});
