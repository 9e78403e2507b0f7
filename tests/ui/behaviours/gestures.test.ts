import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gestures, REST_MS } from '../../../src/ui/behaviours/gestures.ts';

const onzoom = vi.fn<(factor: number, xPx: number) => void>();
const onpan = vi.fn<(dxPx: number) => void>();
const onmove = vi.fn();
const onrest = vi.fn();
const onstop = vi.fn();
let isMoving = false;
let node: HTMLElement;
let detach: (() => void) | undefined;

function attach(wheel: 'always' | 'modifier' = 'always', { glides = false } = {}) {
  const attachment = gestures({
    wheel,
    reducedMotion: () => !glides,
    onzoom,
    onpan,
    onmove,
    onrest,
    isMoving: () => isMoving,
    onstop,
  });
  detach = attachment(node) as () => void;
}

function pointer(type: string, x: number, { id = 1, target = node } = {}) {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: 50 });
  // The simulated document has no pointers; a mouse event with an id is all that is asked of one.
  Object.assign(event, { pointerId: id });
  target.dispatchEvent(event);
  return event;
}

function wheel(init: WheelEventInit) {
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init });
  node.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  isMoving = false;
  node = document.createElement('div');
  node.setPointerCapture = vi.fn();
  document.body.append(node);
});
afterEach(() => {
  detach?.();
  node.remove();
  vi.useRealTimers();
});

describe('a wheel', () => {
  it('zooms at the pointer, and the page does not scroll', () => {
    attach();
    const event = wheel({ deltaY: -100, clientX: 300 });
    expect(onzoom).toHaveBeenCalledOnce();
    expect(onzoom.mock.calls[0]?.[0]).toBeGreaterThan(1);
    expect(onzoom.mock.calls[0]?.[1]).toBe(300);
    expect(event.defaultPrevented).toBe(true);
  });

  it('belongs to the article around, unless Ctrl or ⌘ is held', () => {
    attach('modifier');
    expect(wheel({ deltaY: -100 }).defaultPrevented).toBe(false);
    expect(onzoom).not.toHaveBeenCalled();
    expect(wheel({ deltaY: -100, ctrlKey: true }).defaultPrevented).toBe(true);
    wheel({ deltaY: -100, metaKey: true });
    expect(onzoom).toHaveBeenCalledTimes(2);
  });

  it('rests 80 ms after its last turn', () => {
    attach();
    wheel({ deltaY: -10 });
    vi.advanceTimersByTime(REST_MS - 1);
    wheel({ deltaY: -10 });
    vi.advanceTimersByTime(REST_MS - 1);
    expect(onrest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onrest).toHaveBeenCalledOnce();
    expect(onmove).toHaveBeenCalledTimes(2);
  });
});

describe('a drag', () => {
  it('takes the content along, from a few pixels on', () => {
    attach();
    pointer('pointerdown', 100);
    pointer('pointermove', 103);
    expect(onpan).not.toHaveBeenCalled();
    pointer('pointermove', 120);
    pointer('pointermove', 110);
    expect(onpan.mock.calls.map(([dx]) => dx)).toEqual([20, -10]);
  });

  it('swallows the click that ends it, and no other', () => {
    attach();
    const button = document.createElement('button');
    const onclick = vi.fn();
    button.addEventListener('click', onclick);
    node.append(button);
    pointer('pointerdown', 100, { target: button });
    pointer('pointermove', 160);
    pointer('pointerup', 160);
    button.click();
    expect(onclick).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    button.click();
    expect(onclick).toHaveBeenCalledOnce();
  });

  it('leaves a still press to the button under it', () => {
    attach();
    const button = document.createElement('button');
    const onclick = vi.fn();
    button.addEventListener('click', onclick);
    node.append(button);
    pointer('pointerdown', 100, { target: button });
    pointer('pointermove', 102);
    pointer('pointerup', 102);
    button.click();
    expect(onclick).toHaveBeenCalledOnce();
    expect(onpan).not.toHaveBeenCalled();
  });

  it('does not begin on a control with gestures of its own', () => {
    attach();
    const minimap = document.createElement('div');
    minimap.dataset.noPan = '';
    node.append(minimap);
    pointer('pointerdown', 100, { target: minimap });
    pointer('pointermove', 200, { target: minimap });
    expect(onpan).not.toHaveBeenCalled();
  });

  it('does not glide on where motion is unwanted', () => {
    attach();
    pointer('pointerdown', 100);
    for (let x = 110; x <= 200; x += 10) {
      vi.advanceTimersByTime(8);
      pointer('pointermove', x);
    }
    pointer('pointerup', 200);
    const pans = onpan.mock.calls.length;
    vi.advanceTimersByTime(1000);
    expect(onpan).toHaveBeenCalledTimes(pans);
  });
});

describe('a press on what moves', () => {
  let seen: HTMLButtonElement;
  let stale: HTMLButtonElement;
  const onseen = vi.fn();
  const onstale = vi.fn();

  beforeEach(() => {
    [seen, stale] = [document.createElement('button'), document.createElement('button')];
    node.append(seen, stale);
    seen.addEventListener('click', onseen);
    stale.addEventListener('click', onstale);
    // What the simulated document cannot tell: the event has been laid out under the finger.
    document.elementFromPoint = (x, y) => (x === 120 && y === 50 && onstop.mock.calls.length ? seen : stale); // prettier-ignore
  });
  afterEach(() => {
    // @ts-expect-error -- it was not there before.
    delete document.elementFromPoint;
  });

  function fling() {
    isMoving = true;
    pointer('pointerdown', 100);
    for (let x = 110; x <= 200; x += 10) {
      vi.advanceTimersByTime(8);
      pointer('pointermove', x);
    }
    pointer('pointerup', 200);
    vi.advanceTimersByTime(1);
  }
  function tap(at = 120) {
    pointer('pointerdown', at, { target: stale });
    pointer('pointerup', at, { target: stale });
    // The browser's own click, where what was pressed is still in the document.
    stale.click();
    vi.advanceTimersByTime(1);
  }

  it('means what is seen there, not what stood there when the movement began', () => {
    attach();
    isMoving = true;
    tap();
    expect(onstop).toHaveBeenCalledOnce();
    expect(onseen).toHaveBeenCalledOnce();
    expect(onstale).not.toHaveBeenCalled();
  });

  it('stops a fast glide, and no more', () => {
    attach('always', { glides: true });
    fling();
    vi.advanceTimersByTime(50);
    const pans = onpan.mock.calls.length;
    tap();
    vi.advanceTimersByTime(1000);
    expect(onpan).toHaveBeenCalledTimes(pans);
    expect(onseen).not.toHaveBeenCalled();
    expect(onstale).not.toHaveBeenCalled();
  });

  it('opens what a glide brings that seems to stand already', () => {
    attach('always', { glides: true });
    fling();
    vi.advanceTimersByTime(800);
    tap();
    expect(onseen).toHaveBeenCalledOnce();
    expect(onstale).not.toHaveBeenCalled();
  });

  it('may drag it on, and opens nothing', () => {
    attach();
    isMoving = true;
    pointer('pointerdown', 120);
    pointer('pointermove', 180);
    pointer('pointerup', 180);
    stale.click();
    vi.advanceTimersByTime(1);
    expect(onpan).toHaveBeenCalledWith(60);
    expect(onstop).not.toHaveBeenCalled();
    expect(onstale).not.toHaveBeenCalled();
  });

  it('is nothing when the page takes the finger for itself', () => {
    attach();
    isMoving = true;
    pointer('pointerdown', 120);
    pointer('pointercancel', 120);
    vi.advanceTimersByTime(1);
    expect(onstop).not.toHaveBeenCalled();
    expect(onseen).not.toHaveBeenCalled();
  });
});

describe('two fingers', () => {
  it('zoom by their distance, about their middle, and pan with it', () => {
    attach();
    pointer('pointerdown', 100, { id: 1 });
    pointer('pointerdown', 200, { id: 2 });
    pointer('pointermove', 300, { id: 2 });
    expect(onpan).toHaveBeenCalledWith(50);
    expect(onzoom).toHaveBeenCalledWith(2, 200);
  });
});

describe('a double click', () => {
  it('zooms by two where it is, and out with Shift', () => {
    attach();
    node.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: 40 }));
    node.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: 40, shiftKey: true }));
    expect(onzoom.mock.calls).toEqual([
      [2, 40],
      [0.5, 40],
    ]);
  });
});

it('leaves no listener behind', () => {
  attach();
  detach?.();
  wheel({ deltaY: -100 });
  pointer('pointerdown', 100);
  pointer('pointermove', 200);
  expect(onzoom).not.toHaveBeenCalled();
  expect(onpan).not.toHaveBeenCalled();
});
