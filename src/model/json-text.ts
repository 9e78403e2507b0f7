/**
 * Reading JSON text with errors that name the line. Engines word and place their
 * own errors differently (and often without a place), so the place is found here.
 */
import { quoted } from './quoted.ts';

/** Thrown for text that is not JSON: where, counted from 1, and what stood there. */
export class JsonTextError extends Error {
  override name = 'JsonTextError';
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(`line ${line}, column ${column}: ${message}`);
    this.line = line;
    this.column = column;
  }
}

/**
 * The value of a JSON text; a byte order mark at its head is passed over.
 * @throws JsonTextError with the place of the first fault.
 */
export function readJsonText(text: string): unknown {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(body);
  } catch {
    throw locateFault(body);
  }
}

const TOKEN =
  /[\t\n\r ]*(?:(?<mark>[[\]{},:])|(?<string>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<plain>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))|(?<end>$))/uy;

/** What may come next: a value, a value or `]`, a key, a key or `}`, `:`, or `,` and the closing bracket. */
type State = 'value' | 'firstItem' | 'key' | 'firstKey' | 'colon' | 'more';

const EXPECTED: Record<State, string> = {
  value: 'a value is missing',
  firstItem: 'a value or "]" is missing',
  key: 'a field name in double quotes is missing',
  firstKey: 'a field name in double quotes or "}" is missing',
  colon: 'a ":" is missing after the field name',
  more: 'a comma or closing bracket is missing',
};

/** Walks the tokens of a text that is known to be faulty, to the first that does not fit. Linear; no recursion. */
function locateFault(text: string): JsonTextError {
  const open: string[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const groups: Record<string, string | undefined> = token?.groups ?? {};
    const next: State | null = token && stateAfter(state, groups, open);
    if (!next) return faultAt(text, at, open.length === 0 && state === 'more' ? null : state);
    state = next;
    at = TOKEN.lastIndex;
  }
}

/** The state that a token leads to, or null when it does not fit. `open` is the stack of brackets. */
function stateAfter(
  state: State,
  { mark, string, plain }: Record<string, string | undefined>,
  open: string[],
): State | null {
  const top = open.at(-1);
  const wantsValue = state === 'value' || state === 'firstItem';
  if (string !== undefined && (state === 'key' || state === 'firstKey')) return 'colon';
  if (string !== undefined || plain !== undefined) return wantsValue ? 'more' : null;
  if (mark === '{' || mark === '[') {
    if (!wantsValue) return null;
    open.push(mark);
    return mark === '{' ? 'firstKey' : 'firstItem';
  }
  const closes = (mark === '}' && top === '{') || (mark === ']' && top === '[');
  if (closes) {
    const mayClose = state === 'more' || state === 'firstItem' || state === 'firstKey';
    if (mayClose) open.pop();
    return mayClose ? 'more' : null;
  }
  if (mark === ':') return state === 'colon' ? 'value' : null;
  if (mark === ',' && state === 'more' && top !== undefined) return top === '{' ? 'key' : 'value';
  return null;
}

function faultAt(text: string, after: number, state: State | null): JsonTextError {
  const offset = after + (/^[\t\n\r ]*/.exec(text.slice(after))?.[0].length ?? 0);
  const before = text.slice(0, offset).split('\n');
  const found = /^[^\s,:[\]{}]{1,20}|^./u.exec(text.slice(offset, offset + 40))?.[0];
  return new JsonTextError(
    `not JSON, ${faultText(state, found)}`,
    before.length,
    (before.at(-1)?.length ?? 0) + 1,
  );
}

function faultText(state: State | null, found: string | undefined): string {
  const what = state === null ? 'the text should have ended' : EXPECTED[state];
  if (found === undefined) return `${what} where the text ends`;
  if (found.startsWith('"') && state !== null && state !== 'colon' && state !== 'more')
    return 'the text that begins here does not end on its line, or has a "\\" it may not have';
  return `${what} before "${quoted(found)}"`;
}
