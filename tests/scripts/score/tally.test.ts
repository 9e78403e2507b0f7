import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tallyOf, tallyPlaywright, tallyVitest } from '../../../scripts/score/tally.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datelines-tally-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(json: string) {
  const path = join(folder, 'report.json');
  writeFileSync(path, json);
  return { path, tally: tallyVitest };
}

describe('tallyOf(endedWell, report)', () => {
  it.each([
    ['a check without a report', true, undefined, { passed: 1, failed: 0 }],
    ['a check without a report that fails', false, undefined, { passed: 0, failed: 1 }],
    [
      'what the report says',
      true,
      '{"numPassedTests":8,"numFailedTests":0}',
      { passed: 8, failed: 0 },
    ],
    [
      'failures of the report',
      false,
      '{"numPassedTests":8,"numFailedTests":2}',
      { passed: 8, failed: 2 },
    ],
    [
      'a bad end that the report does not know of',
      false,
      '{"numPassedTests":8,"numFailedTests":0}',
      { passed: 8, failed: 1 },
    ],
    [
      'a run without a test',
      true,
      '{"numPassedTests":0,"numFailedTests":0}',
      { passed: 0, failed: 1 },
    ],
    ['a report that is cut off', true, '{"numPassed', { passed: 0, failed: 1 }],
  ])('counts %s', (_, endedWell, json, tally) => {
    expect(tallyOf(endedWell, json === undefined ? undefined : report(json))).toEqual(tally);
  });

  it('counts a missing report as a failure', () => {
    const path = join(folder, 'missing.json');
    expect(tallyOf(true, { path, tally: tallyVitest })).toEqual({ passed: 0, failed: 1 });
  });
});

it('tallyPlaywright counts a test that needed a second try as failed', () => {
  expect(tallyPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 } })).toEqual({
    passed: 5,
    failed: 3,
  });
});
