import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeTurns } from '../../../src/ui/horizontal/take-turns.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Steps that each take so many ms. */
function* work(steps: number, ms: number, taken: number[]) {
  for (let i = 0; i < steps; i++) {
    vi.advanceTimersByTime(ms);
    taken.push(i);
    yield undefined;
  }
}

/** What the page does between two turns, until there is none any more. */
async function letOthers(): Promise<void> {
  vi.runAllTimers();
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
}

describe.each([
  { by: 'messages', lacks: [] },
  { by: 'timers, where there are no messages', lacks: ['MessageChannel'] },
])('work in turns with the page, by $by', ({ lacks }) => {
  beforeEach(() => {
    for (const name of lacks) vi.stubGlobal(name, undefined);
  });

  it('is done at once where there is little of it', () => {
    const done = vi.fn();
    takeTurns(work(3, 0, []), done);
    expect(done).toHaveBeenCalledOnce();
  });

  it('lets the page answer once a turn has lasted, and goes on until all is done', async () => {
    const taken: number[] = [];
    const done = vi.fn();
    // The clock is moved by the steps alone, so the turns that follow wait.
    takeTurns(work(8, 1, taken), done);
    expect(taken).toEqual([0]);
    expect(done).not.toHaveBeenCalled();
    await letOthers();
    expect(taken).toHaveLength(8);
    expect(done).toHaveBeenCalledOnce();
  });

  it('begins with a longer turn where somebody waits for its end', async () => {
    const taken: number[] = [];
    const done = vi.fn();
    takeTurns(work(8, 1, taken), done, 4);
    expect(taken).toEqual([0, 1, 2, 3]);
    await letOthers();
    expect(taken).toHaveLength(8);
    expect(done).toHaveBeenCalledOnce();
    takeTurns(work(3, 1, []), done, 4);
    expect(done).toHaveBeenCalledTimes(2);
  });

  it('begins after the next frame where what is seen comes first', async () => {
    const taken: number[] = [];
    const frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    const done = vi.fn();
    takeTurns(work(8, 1, taken), done, 0);
    await letOthers();
    expect(taken).toEqual([]);
    frames.forEach((frame) => {
      frame();
    });
    // Not in the frame itself, which is yet to be painted.
    expect(taken).toEqual([]);
    await letOthers();
    expect(taken).toHaveLength(8);
    expect(done).toHaveBeenCalledOnce();
  });

  it('waits for no timer, where it need not', async () => {
    if (lacks.length > 0) return;
    const done = vi.fn();
    takeTurns(work(8, 1, []), done);
    expect(vi.getTimerCount()).toBe(0);
    await letOthers();
    expect(done).toHaveBeenCalledOnce();
  });

  it('is not gone on with once it was stopped', async () => {
    const taken: number[] = [];
    const done = vi.fn();
    const stop = takeTurns(work(8, 1, taken), done);
    stop();
    await letOthers();
    expect(taken).toEqual([0]);
    expect(done).not.toHaveBeenCalled();
  });
});
