/**
 * `npm test`: everything that must hold, in the order in which a fault is cheapest to mend.
 *
 * The checks come in kinds (types, lint, unit, pages). Within a kind the first failing check ends
 * it; the other kinds still run, so that one run tells everything. The last line counts all tests,
 * each check without tests of its own as one: `N passed, N failed`.
 * `npm test -- <kind…> [arguments for the last check]` runs only these kinds.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findOrInstallBrowser, NO_BROWSER } from './find-browser.ts';
import { freePort } from './free-port.ts';
import {
  tallyOf,
  tallyPlaywright,
  tallyVitest,
  type Tally,
  type TallyReport,
} from './score/tally.ts';

const ROOT = join(import.meta.dirname, '..');
/** Where the test runners leave their counts. */
const CACHE = join(ROOT, '.cache');
const VITEST_REPORT = join(CACHE, 'vitest.json');
const PLAYWRIGHT_REPORT = join(CACHE, 'playwright.json');

interface Check {
  name: string;
  command: readonly string[];
  /** What the check needs before it can run; a reason when that cannot be had. */
  prepare?: () => Promise<{ env?: NodeJS.ProcessEnv; missing?: string }>;
  /** Where the number of tests stands; a check without a report is one test. */
  report?: { path: string; tally: TallyReport };
}

const script = (name: string) => [process.execPath, '--import', 'tsx', `scripts/${name}.ts`];

const KINDS = {
  types: [
    { name: 'types of components', command: ['svelte-check', '--fail-on-warnings'] },
    { name: 'types', command: ['tsc', '--noEmit'] },
  ],
  lint: [
    { name: 'lint', command: ['eslint', '.'] },
    { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
    { name: 'unused files, exports and packages', command: ['knip'] },
  ],
  unit: [
    {
      name: 'unit and component tests',
      command: [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${VITEST_REPORT}`,
      ],
      report: { path: VITEST_REPORT, tally: tallyVitest },
    },
  ],
  pages: [
    { name: 'build', command: script('build') },
    { name: 'size', command: script('check-size') },
    {
      name: 'browser tests',
      command: ['playwright', 'test'],
      prepare: async () => {
        if (!(await findOrInstallBrowser())) return { missing: NO_BROWSER };
        return { env: { DATELINES_TEST_PORT: String(await freePort(4319)) } };
      },
      report: { path: PLAYWRIGHT_REPORT, tally: tallyPlaywright },
    },
  ],
} satisfies Record<string, readonly Check[]>;
type Kind = keyof typeof KINDS;

/** Runs a command in this terminal; resolves with whether it ended well. */
function run(command: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const [file = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      // On Windows the commands of packages are batch files, which only a shell can start.
      shell: process.platform === 'win32' && file !== process.execPath,
      env: {
        ...process.env,
        ...env,
        PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
        // A slip into local time must not pass unnoticed on a machine that runs on UTC.
        TZ: 'America/Los_Angeles',
      },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('exit', (code) => resolve(code === 0));
  });
}

async function runCheck(check: Check, args: readonly string[]): Promise<Tally> {
  const started = Date.now();
  console.log(`\n▸ ${check.name}`);
  const { env = {}, missing } = (await check.prepare?.()) ?? {};
  if (missing !== undefined) {
    console.error(missing);
    return { passed: 0, failed: 1 };
  }
  const tally = tallyOf(await run([...check.command, ...args], env), check.report);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${check.name} (${seconds} s)`);
  return tally;
}

async function runKind(kind: Kind, args: readonly string[]): Promise<Tally> {
  const total: Tally = { passed: 0, failed: 0 };
  const checks: readonly Check[] = KINDS[kind];
  for (const check of checks) {
    const tally = await runCheck(check, check === checks.at(-1) ? args : []);
    total.passed += tally.passed;
    total.failed += tally.failed;
    if (tally.failed > 0) break;
  }
  return total;
}

const isKind = (word: string): word is Kind => word in KINDS;
const given = process.argv.slice(2);
const split = given.findIndex((word) => !isKind(word));
const kinds = (split === -1 ? given : given.slice(0, split)).filter(isKind);
const args = split === -1 ? [] : given.slice(split);

rmSync(VITEST_REPORT, { force: true });
rmSync(PLAYWRIGHT_REPORT, { force: true });
mkdirSync(CACHE, { recursive: true });

const total: Tally = { passed: 0, failed: 0 };
for (const kind of kinds.length > 0 ? kinds : (Object.keys(KINDS) as Kind[])) {
  const { passed, failed } = await runKind(kind, args);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
