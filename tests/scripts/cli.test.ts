import { spawnSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { exitCodeOf, InputError, systemReason, UsageError } from '../../scripts/cli.ts';

async function codeAndWords(main: () => number) {
  const lines: string[] = [];
  const code = await exitCodeOf(main, [], (line) => lines.push(line));
  return { code, said: lines.join('\n') };
}
const throwing = (error: unknown) => () => {
  throw error;
};

// Each starts a process of its own, on whatever machine this is.
vi.setConfig({ testTimeout: 60_000 });

describe('a command', () => {
  it('ends with the code it returns', async () => {
    expect(await codeAndWords(() => 0)).toEqual({ code: 0, said: '' });
    expect(await codeAndWords(() => 1)).toEqual({ code: 1, said: '' });
  });

  it('ends with 2 and the message alone when it was called wrongly', async () => {
    expect(await codeAndWords(throwing(new UsageError('name one')))).toEqual({
      code: 2,
      said: 'name one',
    });
  });

  it('ends with 1 and the message alone when the input is at fault', async () => {
    expect(await codeAndWords(throwing(new InputError('a.txt: is empty')))).toEqual({
      code: 1,
      said: 'a.txt: is empty',
    });
  });

  it('ends with 1 and the trace when the fault is ours', async () => {
    const { code, said } = await codeAndWords(throwing(new Error('no such level')));
    expect(code).toBe(1);
    expect(said).toMatch(
      /^This is a fault in Datelines, please report it:\nError: no such level\n\s+at /,
    );
  });

  it.each([
    ['extract-events', ['--help'], 0, /npm run extract/],
    ['extract-events', ['--colour'], 2, /--colour/],
    ['validate-events', ['nowhere.json'], 1, /nowhere\.json: there is no such file/],
  ])('run as %s %j gives the shell its code', (script, argv, code, message) => {
    const result = spawnSync(
      process.execPath,
      ['--import', 'tsx', `scripts/${script}.ts`, ...argv],
      { encoding: 'utf8' },
    );
    expect(result.stderr).toMatch(message);
    expect(result.stdout).toBe('');
    expect(result.status).toBe(code);
  });
});

describe('systemReason(error)', () => {
  it.each([
    ['EACCES', 'you may not open it; check its permissions'],
    ['ENOENT', 'there is no such file or folder'],
    ['ENOSPC', 'the disk is full'],
  ])('puts %s into words', (code, words) => {
    expect(systemReason(Object.assign(new Error(code), { code }))).toBe(words);
  });

  it('keeps what the system says where there are no words for it', () => {
    expect(systemReason(Object.assign(new Error('odd fault'), { code: 'EODD' }))).toBe('odd fault');
  });
});
