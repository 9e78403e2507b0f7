/**
 * Downloads pages as a considerate reader would: one at a time, with the pause the
 * site asks for, never what its robots.txt forbids, with limits on time and size.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../cli.ts';
import { NO_RULES, readRobots, type RobotsRules } from './robots.ts';

export interface DownloadLimits {
  /** Milliseconds for one answer, body included. */
  readonly timeoutMs: number;
  readonly mostBytes: number;
  /** Least pause between two requests to a site, in ms; its own wish may be longer. */
  readonly pauseMs: number;
}

export interface Page {
  readonly bytes: Uint8Array;
  /** Media type without parameters, in small letters. */
  readonly type: string;
  /** Encoding that the server names. */
  readonly charset?: string;
}

const AGENT = 'Datelines';
const HEADERS = {
  'user-agent': `${AGENT}/0.1 (reads articles that a person listed, once each)`,
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.8,text/markdown;q=0.8',
};
/** Longest pause granted to a site's wish: beyond it a person had better save the page. */
const LONGEST_PAUSE_MS = 60_000;
const ROBOTS_BYTES = 500_000;

/** A downloader that remembers when it last asked each site, and what the site asks of robots. */
export function createDownloader(limits: DownloadLimits): { get: (url: string) => Promise<Page> } {
  const lastAsked = new Map<string, number>();
  const rules = new Map<string, RobotsRules>();

  const ask = async (url: URL, mostBytes: number, pauseMs: number): Promise<Answer> => {
    const last = lastAsked.get(url.origin);
    const waitMs = last === undefined ? 0 : last + pauseMs - performance.now();
    if (waitMs > 0) await sleep(waitMs);
    try {
      return await request(url, mostBytes, limits.timeoutMs);
    } finally {
      lastAsked.set(url.origin, performance.now());
    }
  };
  const rulesOf = async (url: URL): Promise<RobotsRules> => {
    const known = rules.get(url.origin);
    if (known) return known;
    const robots = await ask(new URL('/robots.txt', url), ROBOTS_BYTES, limits.pauseMs).catch(
      () => undefined,
    );
    const found =
      robots?.status === 200 ? readRobots(new TextDecoder().decode(robots.bytes), AGENT) : NO_RULES;
    rules.set(url.origin, found);
    return found;
  };
  const get = async (address: string): Promise<Page> => {
    const url = new URL(address);
    const { allows, delaySeconds } = await rulesOf(url);
    if (!allows(url.pathname + url.search))
      throw new InputError('the site asks robots not to fetch it');
    const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(limits.pauseMs, delaySeconds * 1000));
    let answer = await ask(url, limits.mostBytes, pauseMs);
    if (answer.status === 429 || answer.status === 503) {
      await sleep(Math.min(LONGEST_PAUSE_MS, answer.retryAfterMs ?? pauseMs));
      answer = await ask(url, limits.mostBytes, pauseMs);
    }
    if (answer.status !== 200) throw new InputError(`the site answered ${answer.status}`);
    return answer;
  };
  return { get };
}

interface Answer extends Page {
  readonly status: number;
  readonly retryAfterMs?: number;
}

async function request(url: URL, mostBytes: number, timeoutMs: number): Promise<Answer> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { headers: HEADERS, signal });
    const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
    const charset = /charset\s*=\s*"?([\w:-]+)/iu.exec(parameters.join(';'))?.[1];
    const seconds = Number(response.headers.get('retry-after') ?? NaN);
    return {
      status: response.status,
      type: type.trim().toLowerCase(),
      bytes: await bodyOf(response, mostBytes),
      ...(charset !== undefined && { charset }),
      ...(seconds >= 0 && { retryAfterMs: seconds * 1000 }),
    };
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(networkReason(error, timeoutMs));
  }
}

/** The body, read no further than the limit, whatever the server says of its length. */
async function bodyOf(response: Response, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > mostBytes)
      throw new InputError(`it is larger than ${Math.round(mostBytes / 1_000_000)} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function networkReason(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no whole answer within ${timeoutMs / 1000} s`;
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host, or no network';
  if (code === 'ECONNREFUSED') return 'the host does not answer';
  return cause instanceof Error ? cause.message : error.message;
}
