import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const SCRIPT = readFileSync(join(import.meta.dirname, '../../public/embed.js'), 'utf8');

/** Runs the host script as a page would; listeners are taken off again after each test. */
const listeners: EventListener[] = [];
function load(): void {
  const add = vi.spyOn(window, 'addEventListener');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- a classic script, run as one
  new Function(SCRIPT)();
  listeners.push(...add.mock.calls.map(([, listener]) => listener as EventListener));
  add.mockRestore();
}

function frameOf(attributes = 'data-datelines'): HTMLIFrameElement {
  document.body.insertAdjacentHTML('beforeend', `<iframe ${attributes}></iframe>`);
  return document.body.lastElementChild as HTMLIFrameElement;
}

function say(data: unknown, source: Window | null): void {
  const event = new MessageEvent('message', { data, source });
  window.dispatchEvent(event);
}

const tall = (height: unknown) => ({ type: 'datelines:height', height });

beforeEach(() => {
  document.body.replaceChildren();
});
afterEach(() => {
  for (const listener of listeners.splice(0)) window.removeEventListener('message', listener);
});

describe('the host script', () => {
  it('gives the frame that asks its height, and no other', () => {
    const [first, second] = [frameOf(), frameOf()];
    load();
    say(tall(640), second.contentWindow);
    expect(second.style.height).toBe('640px');
    expect(second.style.getPropertyPriority('height')).toBe('important');
    expect(first.style.height).toBe('');
  });

  it('stands against the styles of the page with a height that was kept free and is right', () => {
    const frame = frameOf('data-datelines style="height: 640px"');
    load();
    say(tall(640), frame.contentWindow);
    expect(frame.style.getPropertyPriority('height')).toBe('important');
  });

  it('does not listen to frames that are not timelines', () => {
    const other = frameOf('class="advert"');
    load();
    say(tall(640), other.contentWindow);
    expect(other.style.height).toBe('');
  });

  it('finds timelines in shadow roots, however deep, and asks those that were there before it', () => {
    const outer = document.body.appendChild(document.createElement('div'));
    const inner = document.createElement('p');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).innerHTML = '<iframe data-datelines></iframe><iframe></iframe>'; // prettier-ignore
    const [frame, other] = inner.shadowRoot!.querySelectorAll('iframe');
    // jsdom gives windows to frames in the page alone.
    for (const shadowed of [frame, other])
      Object.defineProperty(shadowed, 'contentWindow', { value: frameOf('').contentWindow });
    const post = vi.spyOn(frame!.contentWindow!, 'postMessage');
    load();
    expect(post).toHaveBeenCalledWith({ type: 'datelines:measure' }, '*');
    say(tall(640), frame!.contentWindow);
    expect(frame!.style.height).toBe('640px');
    say(tall(640), other!.contentWindow);
    expect(other!.style.height).toBe('');
  });

  it('looks through shadow roots once for a window that is none of its timelines’, however often it speaks', () => {
    const other = frameOf('class="advert"');
    load();
    const looked = vi.spyOn(document, 'querySelectorAll');
    for (let i = 0; i < 100; i++) say(tall(640), other.contentWindow);
    expect(looked.mock.calls.filter(([selector]) => selector === '*')).toHaveLength(1);
    looked.mockRestore();
  });

  it('does not listen to messages from nobody, even for a frame without a window', () => {
    const frame = frameOf();
    load();
    frame.remove();
    say(tall(640), null);
    expect(frame.style.height).toBe('');
  });

  it.each([
    [5, '100px'],
    [640.2, '641px'],
    [1e12, '20000px'],
  ])('keeps %d px within reason: %s', (height, style) => {
    const frame = frameOf();
    load();
    say(tall(height), frame.contentWindow);
    expect(frame.style.height).toBe(style);
  });

  it.each([['640'], [NaN], [Infinity], [null], [undefined], [[640]]])(
    'refuses the height %s',
    (height) => {
      const frame = frameOf();
      load();
      say(tall(height), frame.contentWindow);
      expect(frame.style.height).toBe('');
    },
  );

  it.each([
    ['datelines:height'],
    [null],
    [640],
    [{ height: 640 }],
    [{ type: 'other', height: 640 }],
  ])('refuses the message %j', (message) => {
    const frame = frameOf();
    load();
    say(message, frame.contentWindow);
    expect(frame.style.height).toBe('');
  });

  it('asks timelines that were there before it', () => {
    const frame = frameOf();
    const post = vi.spyOn(frame.contentWindow!, 'postMessage');
    load();
    expect(post).toHaveBeenCalledWith({ type: 'datelines:measure' }, '*');
  });

  it('does no harm when it is loaded twice, and leaves no global behind', () => {
    const before = Object.keys(window).sort();
    const frame = frameOf();
    load();
    load();
    say(tall(640), frame.contentWindow);
    expect(frame.style.height).toBe('640px');
    // jsdom numbers its frames on the window.
    expect(
      Object.keys(window)
        .filter((key) => !/^\d+$/.test(key))
        .sort(),
    ).toEqual(before.filter((key) => !/^\d+$/.test(key)));
  });
});
