/**
 * One line on stderr that says how far a long run is: rate and time left. It shows
 * after a second on a terminal, and now and then, as a line of its own, in a log.
 */

/** What a step of the work counts. */
export interface Counted {
  /** Left out where nobody knows: then no time left is told. */
  readonly total?: number;
  /** "articles". */
  readonly unit: string;
}

export interface ProgressOptions extends Counted {
  /** Where the line goes. */
  readonly stream?: { readonly isTTY?: boolean; write: (text: string) => unknown };
  /** Milliseconds since any fixed moment. */
  readonly now?: () => number;
}

export interface Progress {
  /** `done` of the total are finished; `doing` names what comes next. */
  readonly update: (done: number, doing?: string) => void;
  /** What went before is done; now something else is counted, from nothing. */
  readonly next: (counted: Counted) => void;
  /** Takes the line away. */
  readonly finish: () => void;
}

/** Silence, in ms, that a person takes for "at once". */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;
const LOG_MS = 5000;

/** A progress line; runs shorter than a second (five, in a log) stay silent. */
export function startProgress({
  stream = process.stderr,
  now = () => performance.now(),
  ...first
}: ProgressOptions): Progress {
  const isTerminal = stream.isTTY === true;
  let { total, unit }: Counted = first;
  let startMs = now();
  let shownMs = isTerminal ? startMs + PATIENCE_MS - REDRAW_MS : startMs;
  let isShown = false;
  return {
    update: (done, doing = '') => {
      const ms = now();
      if (done >= (total ?? Infinity) || ms - shownMs < (isTerminal ? REDRAW_MS : LOG_MS)) return;
      shownMs = ms;
      const line = progressLine({ done, total, unit, elapsedMs: ms - startMs, doing });
      stream.write(isTerminal ? `\r\u001b[2K${line}` : `${line}\n`);
      isShown = true;
    },
    next: (counted) => {
      ({ total, unit } = counted);
      startMs = now();
    },
    finish: () => {
      if (isTerminal && isShown) stream.write('\r\u001b[2K');
    },
  };
}

/** "1,240 of 10,000 articles, 310 a second, 28 s left: trade.txt"; without rate until one is finished, without time left where there is no total. */
export function progressLine(state: {
  readonly done: number;
  readonly total?: number;
  readonly unit: string;
  readonly elapsedMs: number;
  readonly doing?: string;
}): string {
  const { done, total, unit, elapsedMs, doing = '' } = state;
  const perMs = done / Math.max(elapsedMs, 1);
  const pace =
    done === 0
      ? ''
      : `, ${rateText(perMs * 1000)}${total === undefined ? '' : `, ${durationText((total - done) / perMs)} left`}`;
  const what = doing === '' ? '' : `: ${doing.slice(-40)}`;
  const whole = total === undefined ? '' : ` of ${total.toLocaleString('en')}`;
  return `${done.toLocaleString('en')}${whole} ${unit}${pace}${what}`;
}

function rateText(perSecond: number): string {
  if (perSecond < 1) return `${(perSecond * 60).toFixed(1)} a minute`;
  return `${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond).toLocaleString('en')} a second`;
}

function durationText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
