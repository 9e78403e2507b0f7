/** Counts what a check found: from the report its test runner left, or as one test by its exit. */
import { readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
}

/** Reads the number of tests from a runner's JSON report. */
export type TallyReport = (report: unknown) => Tally;

export const tallyVitest: TallyReport = (report) => {
  const { numPassedTests, numFailedTests } = report as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
};

/** A test that passed only when tried again has failed. */
export const tallyPlaywright: TallyReport = (report) => {
  const { stats } = report as { stats: Record<string, number> };
  return { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) };
};

/**
 * What a check counts for. One that ends badly has failed at least once, whatever its report says;
 * one that ends well without having run a test, or without a report, has failed too.
 */
export function tallyOf(endedWell: boolean, report?: { path: string; tally: TallyReport }): Tally {
  if (!report) return endedWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  let tally: Tally = { passed: 0, failed: 0 };
  try {
    tally = report.tally(JSON.parse(readFileSync(report.path, 'utf8')));
  } catch {
    // No report: nothing ran.
  }
  const isSound = endedWell && tally.passed > 0;
  return isSound || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}
