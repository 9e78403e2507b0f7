/** How far reducing is: one line for all its steps, as each counts something else. */
import type { ReduceStep } from '../src/extract/index.ts';
import { startProgress, type ProgressOptions } from './progress.ts';

/** Writing comes after reducing. */
type Step = ReduceStep | 'writing';

const COUNTED: Readonly<Record<Step, string>> = {
  names: 'articles asked for names',
  mentions: 'articles asked for events',
  comparing: 'mentions compared',
  records: 'events made',
  writing: 'events written',
};

export interface ReduceProgress {
  /** `done` of the `total` that the step counts are finished. */
  readonly update: (step: Step, done: number, total: number) => void;
  /** Takes the line away. */
  readonly finish: () => void;
}

/** A line that tells rate and time left of the step that reducing is at. */
export function startReduceProgress(
  options: Omit<ProgressOptions, 'unit' | 'total'> = {},
): ReduceProgress {
  const progress = startProgress({ ...options, unit: '' });
  let current: Step | undefined;
  return {
    update: (step, done, total) => {
      if (step !== current) progress.next({ unit: COUNTED[step], total });
      current = step;
      progress.update(done);
    },
    finish: progress.finish,
  };
}
