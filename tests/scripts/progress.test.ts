import { describe, expect, it } from 'vitest';
import { progressLine, startProgress } from '../../scripts/progress.ts';
import { startReduceProgress } from '../../scripts/reduce-progress.ts';

/** A progress whose clock the test turns; what it wrote. */
function staged(isTTY: boolean) {
  let nowMs = 500;
  const written: string[] = [];
  const progress = startProgress({
    total: 100,
    unit: 'articles',
    stream: { isTTY, write: (text) => written.push(text) },
    now: () => nowMs,
  });
  const at = (ms: number, done: number) => {
    nowMs = 500 + ms;
    progress.update(done, 'mole.txt');
  };
  return { at, written, finish: progress.finish };
}

describe('startProgress', () => {
  it.each([true, false])('stays silent in the first second (terminal: %s)', (isTTY) => {
    const { at, written, finish } = staged(isTTY);
    at(10, 1);
    at(990, 50);
    finish();
    expect(written).toEqual([]);
  });

  it('redraws one line on a terminal, at most ten times a second, and takes it away', () => {
    const { at, written, finish } = staged(true);
    at(1000, 10);
    at(1050, 11);
    at(1100, 12);
    finish();
    expect(written).toEqual([
      '\r\u001b[2K10 of 100 articles, 10 a second, 9 s left: mole.txt',
      '\r\u001b[2K12 of 100 articles, 11 a second, 9 s left: mole.txt',
      '\r\u001b[2K',
    ]);
  });

  it('writes a line into a log every five seconds', () => {
    const { at, written, finish } = staged(false);
    at(1000, 10);
    at(5000, 50);
    at(9900, 90);
    at(10_000, 91);
    at(16_000, 100);
    finish();
    expect(written).toEqual([
      '50 of 100 articles, 10 a second, 5 s left: mole.txt\n',
      '91 of 100 articles, 9.1 a second, 1 s left: mole.txt\n',
    ]);
  });
});

describe('a progress of several steps', () => {
  it('counts each step from nothing, and is silent only in the first second of all', () => {
    let nowMs = 0;
    const written: string[] = [];
    const progress = startReduceProgress({
      stream: { isTTY: true, write: (text) => written.push(text) },
      now: () => nowMs,
    });
    nowMs = 900;
    progress.update('names', 90, 100);
    nowMs = 1100;
    progress.update('comparing', 0, 4000);
    nowMs = 1600;
    progress.update('comparing', 1000, 4000);
    nowMs = 1650;
    progress.update('comparing', 1100, 4000);
    progress.finish();
    expect(written.map((line) => line.replace('\r\u001b[2K', ''))).toEqual([
      '0 of 4,000 mentions compared',
      '1,000 of 4,000 mentions compared, 2,000 a second, 2 s left',
      '',
    ]);
  });
});

describe('progressLine', () => {
  it.each([
    [0, 5000, '0 of 10,000 pages'],
    [1, 4000, '1 of 10,000 pages, 15.0 a minute, 12 h left'],
    [40, 10_000, '40 of 10,000 pages, 4.0 a second, 42 min left'],
    [9000, 10_000, '9,000 of 10,000 pages, 900 a second, 2 s left'],
  ])('after %i pages in %i ms says %j', (done, elapsedMs, line) => {
    expect(progressLine({ done, total: 10_000, unit: 'pages', elapsedMs })).toBe(line);
  });
});
