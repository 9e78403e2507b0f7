/** Thrown for a file that cannot be an article: which, where in it, and the way out, in one sentence. */
export class ReadError extends Error {
  override name = 'ReadError';
  readonly path: string;
  /** Counted from 1, where the fault has a line. */
  readonly line: number | undefined;

  constructor(path: string, message: string, line?: number) {
    super(`${path}${line === undefined ? '' : `, line ${line}`}: ${message}`);
    this.path = path;
    this.line = line;
  }
}
