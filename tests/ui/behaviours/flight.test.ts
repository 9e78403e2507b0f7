import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { easeInOut, fly } from '../../../src/ui/behaviours/flight.ts';

const path = { length: 1, at: (t: number) => [10 * t, 10 * t + 1] as const };

describe('easeInOut(t)', () => {
  it('rests at both ends and is half way in the middle', () => {
    expect([easeInOut(0), easeInOut(0.5), easeInOut(1)]).toEqual([0, 0.5, 1]);
  });
});

describe('fly(path, options)', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('jumps at once when there is to be no motion', () => {
    const onframe = vi.fn();
    const onend = vi.fn();
    fly(path, { durationMs: 0, onframe, onend });
    expect(onframe.mock.calls).toEqual([[[10, 11]]]);
    expect(onend).toHaveBeenCalledOnce();
  });

  it('moves on with every frame and ends exactly at its end', () => {
    const onframe = vi.fn<(v: readonly [number, number]) => void>();
    const onend = vi.fn();
    fly(path, { durationMs: 160, onframe, onend });
    vi.advanceTimersByTime(400);
    const starts = onframe.mock.calls.map(([[start]]) => start);
    expect(starts.length).toBeGreaterThan(5);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts.at(-1)).toBe(10);
    expect(onend).toHaveBeenCalledOnce();
  });

  it('can be stopped short, and then does not end', () => {
    const onframe = vi.fn();
    const onend = vi.fn();
    const stop = fly(path, { durationMs: 160, onframe, onend });
    vi.advanceTimersByTime(50);
    stop();
    const frames = onframe.mock.calls.length;
    vi.advanceTimersByTime(400);
    expect(onframe).toHaveBeenCalledTimes(frames);
    expect(onend).not.toHaveBeenCalled();
  });
});
