/**
 * What every command has in common: exit codes (0 done, 1 failed, 2 wrong use),
 * messages on stderr, and traces only for faults of our own.
 */
import { realpathSync } from 'node:fs';

/** Writes one line for a person, to stderr: stdout is the command's own. */
export type Log = (line: string) => void;

/** A command: its arguments in, an exit code out; what it throws becomes one. */
export type Main = (argv: readonly string[], log: Log) => Promise<number> | number;

/** The command was called wrongly: exit 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What was given cannot be worked with; the message says what, where and the way out: exit 1. */
export class InputError extends Error {
  override name = 'InputError';
}

const log: Log = (line) => {
  process.stderr.write(`${line}\n`);
};

/** Runs `main` when the module is the one that node was started with; does nothing when it is imported. */
export async function runCli(module: ImportMeta, main: Main): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== realpathSync(module.filename)) return;
  // A reader that has seen enough (`| head`) closes the pipe: no fault of ours, and nothing to say.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    if (error.code === undefined) throw error;
    log(`standard output could not be written: ${systemReason(error)}`);
    process.exit(1);
  });
  process.exitCode = await exitCodeOf(main, process.argv.slice(2), log);
}

/** The exit code of a run, after its message is logged. */
export async function exitCodeOf(main: Main, argv: readonly string[], log: Log): Promise<number> {
  try {
    return await main(argv, log);
  } catch (error) {
    log(describeError(error));
    return isWrongUse(error) ? 2 : 1;
  }
}

function isWrongUse(error: unknown): boolean {
  return (
    error instanceof UsageError ||
    (error instanceof TypeError && codeOf(error)?.startsWith('ERR_PARSE_ARGS') === true)
  );
}

/** The message alone for what a person can mend; the whole trace for what only we can. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isWrongUse(error) || EXPECTED.has(error.name) || codeOf(error) !== undefined)
    return error.message;
  return `This is a fault in Datelines, please report it:\n${error.stack ?? error.message}`;
}

/** Errors that speak of the input, by name: they come from several layers. */
const EXPECTED = new Set(['InputError', 'ReadError', 'DataFileError', 'DatasetError']);

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What the system says of a file operation, in words: "no such file or folder". */
export function systemReason(error: unknown): string {
  const code = error instanceof Error ? codeOf(error) : undefined;
  return (code && REASONS[code]) ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not open it; check its permissions',
  EPERM: 'you may not open it; check its permissions',
  EISDIR: 'it is a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'it is larger than the system lets a file be',
  EROFS: 'the disk can only be read',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports a fault',
};
