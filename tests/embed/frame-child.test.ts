import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportHeight } from '../../src/embed/frame-child.ts';
import {
  foreignHeights,
  heightMessage,
  isGoMessage,
  isMeasureMessage,
  isPlaceRequest,
} from '../../src/embed/protocol.ts';

let resized: () => void = () => {};
let height = 0;
const node = document.createElement('div');
node.getBoundingClientRect = () => ({ height }) as DOMRect;
node.getClientRects = () => [{ height }] as unknown as DOMRectList;
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
const all = () => host.postMessage.mock.calls.map(([message]) => message as unknown);
/** What was said in our own words. */
const sent = () =>
  all().filter((message) => (message as { type?: unknown }).type === 'datelines:height');
const ask = (data: unknown, source: unknown = host) => {
  const event = new MessageEvent('message', { data });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
};

describe('reportHeight(node, { host, self, ready })', () => {
  it.each(['resolves', 'rejects'])(
    'tells no height, asked or not, until `ready` %s',
    async (how) => {
      let settle = () => {};
      const ready = new Promise<void>((resolve, reject) => {
        settle = how === 'resolves' ? resolve : () => reject(new Error('no data'));
      });
      height = 384;
      stop = reportHeight(node, { host, self: window, ready });
      ask({ type: 'datelines:measure' });
      expect(all()).toEqual([]);
      height = 588;
      settle();
      await ready.catch(() => {});
      await Promise.resolve();
      resized();
      // It has been asked in our words, so it tells the height in them alone.
      expect(all()).toEqual([{ type: 'datelines:height', height: 588 }]);
    },
  );

  it('tells nothing where it is hidden, until it is seen', async () => {
    const rects = vi.spyOn(node, 'getClientRects').mockReturnValue([] as unknown as DOMRectList);
    height = 0;
    stop = reportHeight(node, { host, self: window, ready: Promise.resolve() });
    await Promise.resolve();
    expect(all()).toEqual([]);
    rects.mockRestore();
    resizeTo(500);
    expect(sent()).toEqual([{ type: 'datelines:height', height: 500 }]);
  });

  it('tells nothing where it is hidden, though it is asked: the room that is kept for it stays', () => {
    start();
    resizeTo(420);
    const rects = vi.spyOn(node, 'getClientRects').mockReturnValue([] as unknown as DOMRectList);
    resizeTo(0);
    ask({ type: 'datelines:measure' });
    expect(sent()).toEqual([{ type: 'datelines:height', height: 420 }]);
    rects.mockRestore();
  });

  it('watches after all that changes its height: what they have yet to draw is no height', async () => {
    const made: string[] = [];
    const Observer = ResizeObserver;
    const ready = Promise.resolve().then(() => made.push('chart'));
    vi.stubGlobal(
      'ResizeObserver',
      class extends Observer {
        constructor(callback: () => void) {
          super(callback);
          made.push('height');
        }
      },
    );
    stop = reportHeight(node, { host, self: window, ready });
    await ready;
    await Promise.resolve();
    expect(made).toEqual(['chart', 'height']);
  });

  it('answers WordPress, which asks when its script has come, by the secret that it gives', () => {
    start();
    resizeTo(420);
    host.postMessage.mockClear();
    ask({ message: 'ready', secret: 'aB3dE6gH9j' }, {});
    expect(all()).toEqual([]);
    ask({ message: 'ready', secret: 'aB3dE6gH9j' });
    const told = { message: 'height', value: 420, secret: 'aB3dE6gH9j' };
    expect(all()).toContainEqual(told);
    resizeTo(500);
    expect(all()).toContainEqual({ ...told, value: 500 });
  });

  it.each([[7], [['abc']], [undefined]])('gives %j back to nobody as a secret', (secret) => {
    start();
    resizeTo(420);
    ask({ message: 'ready', secret });
    expect(all().filter((message) => (message as { secret?: unknown }).secret)).toEqual([]);
  });

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

  it('speaks every tool’s language until the host has asked in ours', () => {
    start();
    resizeTo(420);
    expect(all()).toEqual([
      { type: 'datelines:height', height: 420 },
      { 'datawrapper-height': { [location.href.split('/').at(-1)!]: 420 } },
      { sentinel: 'amp', type: 'embed-size', height: 420 },
      JSON.stringify({ src: location.href, context: 'iframe.resize', height: 420 }),
    ]);
    ask({ type: 'datelines:measure' });
    host.postMessage.mockClear();
    resizeTo(500);
    expect(all()).toEqual([{ type: 'datelines:height', height: 500 }]);
  });

  it('hands on what the host says about the place, and nothing else', () => {
    const onrequest = vi.fn();
    stop = reportHeight(node, { host, self: window, onrequest });
    const go = { type: 'datelines:go', place: 'e=strikes' };
    ask(go, {});
    ask({ type: 'datelines:height', height: 9 });
    ask('datelines:go');
    expect(onrequest).not.toHaveBeenCalled();
    ask(go);
    expect(onrequest).toHaveBeenCalledExactlyOnceWith(go);
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

  it.each([
    ['pym.js', '?initialWidth=600&childId=graphic-2', 'pymxPYMxgraphic-2xPYMxheightxPYMx420'],
    ['pym.js', '?childId=map.2024:a', 'pymxPYMxmap.2024:axPYMxheightxPYMx420'],
    ['pym.js', '?childId=mapa-popula%C3%A7%C3%A3o', 'pymxPYMxmapa-populaçãoxPYMxheightxPYMx420'],
    ['WordPress', '#?secret=aB3dE6gH9j', { message: 'height', value: 420, secret: 'aB3dE6gH9j' }],
  ])('%s hears the name it gave the frame', (_, part, told) => {
    const messages = foreignHeights(heightMessage(420), `https://news.example/embed.html${part}`);
    expect(messages).toHaveLength(4);
    expect(messages).toContainEqual(told);
  });

  it.each([
    ['https://news.example/a/embed.html#e=strikes', 'embed.html'],
    ['https://news.example/a/embed.html?data=data/b.json&key=0#t=1990/1991', 'embed.html?data=data/b.json&key=0'], // prettier-ignore
    ["https://news.example/it's/embed.html", 'embed.html'],
    ["https://news.example/it's", 's'],
  ])('Datawrapper’s older script finds the frame of %s by %s', (address, name) => {
    expect(foreignHeights(heightMessage(420), address)).toContainEqual({
      'datawrapper-height': { [name]: 420 },
    });
  });

  it.each(['%3Cimg%3E', 'a%20b', '%22', ''])(
    'an id that is more than a name is not echoed: %s',
    (id) => {
      const address = `https://news.example/embed.html?childId=${id}`;
      expect(foreignHeights(heightMessage(420), address)).toHaveLength(3);
    },
  );

  it.each([
    [{ type: 'datelines:go', place: 'e=x' }, true],
    [{ type: 'datelines:go', place: 7 }, false],
    [{ type: 'datelines:go' }, false],
    [{ type: ['datelines:go'], place: 'e=x' }, false],
    [Object.create(null), false],
  ])('%j asks for a place: %s', (data: unknown, asks) => {
    expect(isGoMessage(data)).toBe(asks);
  });

  it.each([
    [null],
    [7],
    ['datelines:watch'],
    [{ type: 'datelines:watches' }],
    [{ type: Symbol() }],
  ])('%o is no request about the place', (data) => {
    expect(isPlaceRequest(data)).toBe(false);
  });
});
