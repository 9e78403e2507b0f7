/** A file that a person keeps and a script reads: what its errors say. */
import { JsonTextError, readJsonText } from './json-text.ts';
import type { Problem } from './problem.ts';

/** Thrown for a manifest or curation that cannot be used as it is; the message names the file and each place. */
export class DataFileError extends Error {
  override name = 'DataFileError';
  /** Path of the file, as the person named it. */
  readonly path: string;
  readonly problems: readonly Problem[];

  constructor(path: string, problems: readonly Problem[]) {
    const lines = problems.map((problem) => `${path}: ${problem.message}`);
    super(lines.join('\n'));
    this.path = path;
    this.problems = problems;
  }
}

/**
 * The JSON in a file's text.
 * @throws DataFileError naming line and column when the text is not JSON.
 */
export function readDataFile(text: string, path: string): unknown {
  try {
    return readJsonText(text);
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    throw new DataFileError(path, [{ path: '', message: error.message }]);
  }
}
