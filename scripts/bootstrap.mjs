/**
 * The first thing every npm command runs: `node scripts/bootstrap.mjs <script> [arguments]`
 * runs `scripts/<script>.ts`, after installing the dependencies where that is due.
 *
 * It alone is plain JavaScript without imports from npm: in a fresh clone there is nothing yet that
 * could read TypeScript. What it says goes to stderr, so that stdout is the command's own.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** Holds the hash of the lock file that the installed packages came from. */
const STAMP = path.join(ROOT, 'node_modules', '.datelines-lock');

const say = (line) => process.stderr.write(`${line}\n`);

/** Ends with what is wrong and the way out; 1 where the machine is at fault, 2 where the call is. */
function stop(code, ...lines) {
  lines.forEach(say);
  process.exit(code);
}

/** Vite's own range: 20.19, 22.12 and everything newer (21 has no long-term support and is left out). */
function supportsNode(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
}

function isInstalled(hash) {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === hash;
}

/** `npm ci`, including the development packages, whatever NODE_ENV says. */
function install(hash) {
  const first = !existsSync(path.join(ROOT, 'node_modules'));
  say(
    first
      ? 'Installing the packages Datelines is built with (once; half a minute or so) …'
      : 'The lock file has changed: installing the packages it names …',
  );
  const started = Date.now();
  const ci = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm names its own entry file to what it runs; this way no shell is needed on any system.
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...ci], options)
    : spawnSync('npm', ci, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    stop(
      1,
      `The packages could not be installed${error ? `: ${error.message}` : ' (npm says why above)'}.`,
      'Is the npm registry reachable? `npm ci` tries again by hand.',
    );
  }
  writeFileSync(STAMP, hash);
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Scripts that read articles: they are started from a bundle. */
const BUNDLED = new Set(['extract-events', 'start', 'score']);

/** What node is started with to run a script: by tsx, but for what is bundled. */
async function startOf(name, script) {
  if (!BUNDLED.has(name)) return ['--import', import.meta.resolve('tsx'), script];
  const bundle = await import('./bundle/bundle-of.mjs');
  return bundle.startOf(name, say);
}

/** Runs node in this terminal, and ends as it ends. */
function run(argv) {
  const child = spawn(process.execPath, argv, {
    cwd: ROOT,
    stdio: 'inherit',
  });
  // A terminal sends Ctrl-C to both; here it is only passed on, so that the script ends first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(1, error.message));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

if (!supportsNode(process.versions.node)) {
  stop(
    1,
    `Datelines needs Node.js 20.19, 22.12 or newer; this is ${process.versions.node} (${process.execPath}).`,
    'https://nodejs.org has the current one.',
  );
}
const [name, ...args] = process.argv.slice(2);
const script = path.join(ROOT, 'scripts', `${name}.ts`);
if (!name || !/^[a-z-]+$/.test(name) || !existsSync(script)) {
  stop(2, 'usage: node scripts/bootstrap.mjs <a script in scripts/, without .ts> [its arguments]');
}
const hash = lockHash();
if (!isInstalled(hash)) install(hash);
run([...(await startOf(name, script)), ...args]);
