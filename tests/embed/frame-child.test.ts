import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportHeight } from '../../src/embed/frame-child.ts';
import { heightMessage, isMeasureMessage } from '../../src/embed/protocol.ts';

let resized: () => void = () => {};
let height = 0;
const node = document.createElement('div');
node.getBoundingClientRect = () => ({ height }) as DOMRect;
const host = { postMessage: vi.fn() };
let stop: () => void = () => {};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe() {}
      disconnect() {
        resized = () => {};
      }
    },
  );
  host.postMessage.mockClear();
});
afterEach(() => {
  stop();
});

const start = () => (stop = reportHeight(node, { host, self: window }));
const resizeTo = (px: number) => {
  height = px;
  resized();
};
const sent = () => host.postMessage.mock.calls.map(([message]) => message as unknown);
const ask = (data: unknown, source: unknown = host) => {
  const event = new MessageEvent('message', { data });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
};

describe('reportHeight(node, { host, self })', () => {
  it('tells the host a height once, however often it is measured', () => {
    start();
    for (const px of [420, 420, 419.6, 700, 700]) resizeTo(px);
    expect(sent()).toEqual([
      { type: 'datelines:height', height: 420 },
      { type: 'datelines:height', height: 700 },
    ]);
  });

  it('tells it again when the host asks, whose script may have come late', () => {
    start();
    resizeTo(420);
    ask({ type: 'datelines:measure' });
    expect(sent()).toHaveLength(2);
  });

  it.each([
    ['another window', { type: 'datelines:measure' }, {}],
    ['the host about something else', { type: 'other' }, host],
    ['the host with no object', 'datelines:measure', host],
    ['the host with nothing', null, host],
  ])('does not answer %s', (_, data, source) => {
    start();
    resizeTo(420);
    ask(data, source);
    expect(sent()).toHaveLength(1);
  });

  it('says nothing when there is no page around it', () => {
    const postMessage = vi.spyOn(window, 'postMessage');
    stop = reportHeight(node, { host: window, self: window });
    resizeTo(420);
    ask({ type: 'datelines:measure' }, window);
    expect(postMessage).not.toHaveBeenCalled();
    postMessage.mockRestore();
  });

  it('is silent after it was stopped', () => {
    start();
    stop();
    resizeTo(500);
    ask({ type: 'datelines:measure' });
    expect(sent()).toEqual([]);
  });
});

describe('the messages', () => {
  it.each([
    [419.2, 420],
    [420, 420],
    [0, 100],
    [1e9, 20_000],
  ])('a height of %d px is told as %d', (px, told) => {
    expect(heightMessage(px)).toEqual({ type: 'datelines:height', height: told });
  });

  it('a request is known by its type alone', () => {
    expect(isMeasureMessage({ type: 'datelines:measure', more: 1 })).toBe(true);
    expect(isMeasureMessage({ type: 'datelines:height' })).toBe(false);
    expect(isMeasureMessage(undefined)).toBe(false);
  });
});
