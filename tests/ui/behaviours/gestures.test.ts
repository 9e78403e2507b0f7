import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gestures, REST_MS } from '../../../src/ui/behaviours/gestures.ts';

const onzoom = vi.fn<(factor: number, xPx: number) => void>();
const onpan = vi.fn<(dxPx: number) => void>();
const onmove = vi.fn();
const onrest = vi.fn();
let node: HTMLElement;
let detach: (() => void) | undefined;

function attach(wheel: 'always' | 'modifier' = 'always') {
  const attachment = gestures({ wheel, reducedMotion: () => true, onzoom, onpan, onmove, onrest });
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
