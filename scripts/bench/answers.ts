/**
 * How soon the page answers a filter and a letter in Find: the frames until the answer is painted,
 * and the main thread's time for it. Of events in one file and, where they are there, in tiles; after
 * the page has had time to make ready what its answers are looked up in.
 */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { besideHarness, VIEWPORT } from './harness-server.ts';

/** Looking ahead for answers takes idle time; a reader who has read the title has given as much. */
const READY_MS = 4000;
/** The events are made of words like these (the seed is fixed). */
const LETTERS = 'report';
const CHOICES = 6;

/** Of one answer. */
interface Answer {
  readonly frames: number;
  readonly taskMs: number;
}

export interface Answers {
  /** Events. */
  readonly n: number;
  readonly form: 'one file' | 'tiles';
  readonly filter: Answer;
  readonly letter: Answer;
}

/** Says when what is inside `selector` has changed and been painted, in frames since the promise was asked for. */
const WATCH = `window.painted = (selector) => new Promise((resolve) => {
  requestAnimationFrame(() => {
    const begun = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => resolve(Math.max(1, Math.round((performance.now() - begun) / (1000 / 60)))));
    });
    observer.observe(document.querySelector(selector), { subtree: true, childList: true, attributes: true, characterData: true });
    window.act();
  });
});`;

/** The slowest of each kind, which is what a reader notices. @throws when there is no browser. */
export async function measureAnswers(
  harness: string,
  sizes: readonly number[],
  forms: readonly Answers['form'][],
): Promise<Answers[]> {
  return besideHarness(harness, async (browser, port) => {
    const measured: Answers[] = [];
    for (const n of sizes)
      for (const form of forms) measured.push(await answersOf(browser, port, n, form));
    return measured;
  });
}

async function answersOf(
  browser: Browser,
  port: number,
  n: number,
  form: Answers['form'],
): Promise<Answers> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.addInitScript(`window.__bench = { mark() {}, error: null }; ${WATCH}`);
  const file = form === 'tiles' ? 'tiled.html' : 'bench.html';
  const data = encodeURIComponent(`/data/events-${n}.json`);
  await page.goto(`http://127.0.0.1:${port}/ours/${file}?data=${data}`);
  await page.waitForSelector('[data-event]');
  await page.waitForTimeout(READY_MS);
  const filter = await filterAnswers(page, session);
  const letter = await letterAnswers(page, session);
  await context.close();
  return { n, form, filter: worst(filter), letter: worst(letter) };
}

/** Choices of kinds and sources, taken and taken back, one on another. */
async function filterAnswers(page: Page, session: CDPSession): Promise<Answer[]> {
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.waitForSelector('#filter-panel input[type=checkbox]');
  const answers: Answer[] = [];
  for (let i = 0; i < CHOICES; i += 1) {
    const act = `document.querySelectorAll('#filter-panel input[type=checkbox]:not(:disabled)')[${(i * 2) % CHOICES}].click()`;
    answers.push(await answerTo(page, session, act, '.horizontal > svg'));
  }
  await page.keyboard.press('Escape');
  return answers;
}

/** A word, letter by letter. */
async function letterAnswers(page: Page, session: CDPSession): Promise<Answer[]> {
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Find' });
  await field.fill(LETTERS.slice(0, 1));
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  const answers: Answer[] = [];
  for (let length = 2; length <= LETTERS.length; length += 1) {
    const act = `{ const field = document.querySelector('input[role=combobox]');
      field.value = ${JSON.stringify(LETTERS.slice(0, length))};
      field.dispatchEvent(new InputEvent('input', { bubbles: true })); }`;
    answers.push(await answerTo(page, session, act, '[role=listbox]'));
  }
  return answers;
}

async function answerTo(
  page: Page,
  session: CDPSession,
  act: string,
  selector: string,
): Promise<Answer> {
  const before = await taskSeconds(session);
  const frames = await page.evaluate<number>(
    `window.act = () => { ${act} }; window.painted(${JSON.stringify(selector)})`,
  );
  // What was put off until after the answer is part of its price.
  await page.waitForTimeout(300);
  return { frames, taskMs: 1000 * ((await taskSeconds(session)) - before) };
}

/** What the main thread has worked since the page was opened. */
async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

function worst(answers: readonly Answer[]): Answer {
  return {
    frames: Math.max(...answers.map(({ frames }) => frames)),
    taskMs: Math.max(...answers.map(({ taskMs }) => taskMs)),
  };
}

/** A row for each form and question: frames until the slowest answer was painted, and the main thread's ms for one. */
export function reportAnswers(all: readonly Answers[]): string {
  const sizes = [...new Set(all.map(({ n }) => n))];
  const forms = [...new Set(all.map(({ form }) => form))];
  const cell = (form: Answers['form'], n: number, part: 'filter' | 'letter') => {
    const answer = all.find((one) => one.form === form && one.n === n)?.[part];
    return answer ? `${answer.frames} (${Math.round(answer.taskMs)})` : '–';
  };
  const rows = forms.flatMap((form) =>
    (['filter', 'letter'] as const).map((part) => {
      const title = part === 'filter' ? 'A choice in the filter' : 'A letter in Find';
      return `| ${title}, ${form} | ${sizes.map((n) => cell(form, n, part)).join(' | ')} |`;
    }),
  );
  return [
    `| Frames until the slowest answer is painted (main thread, ms) | ${sizes.map((n) => n.toLocaleString('en')).join(' | ')} |`,
    `|---|${sizes.map(() => '---:|').join('')}`,
    ...rows,
    '',
  ].join('\n');
}
