import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeTurns } from '../../../src/ui/horizontal/take-turns.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Steps that each take so many ms. */
function* work(steps: number, ms: number, taken: number[]) {
  for (let i = 0; i < steps; i++) {
    vi.advanceTimersByTime(ms);
    taken.push(i);
    yield undefined;
  }
}

describe('work in turns with the page', () => {
  it('is done at once where there is little of it', () => {
    const done = vi.fn();
    takeTurns(work(3, 0, []), done);
    expect(done).toHaveBeenCalledOnce();
  });

  it('lets the page answer once a turn has lasted, and goes on until all is done', () => {
    const taken: number[] = [];
    const done = vi.fn();
    // The clock is moved by the steps alone, so the turns that follow wait.
    takeTurns(work(8, 1, taken), done);
    expect(taken).toEqual([0]);
    expect(done).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(taken).toHaveLength(8);
    expect(done).toHaveBeenCalledOnce();
  });

  it('is not gone on with once it was stopped', () => {
    const taken: number[] = [];
    const done = vi.fn();
    const stop = takeTurns(work(8, 1, taken), done);
    stop();
    vi.runAllTimers();
    expect(taken).toEqual([0]);
    expect(done).not.toHaveBeenCalled();
  });
});
