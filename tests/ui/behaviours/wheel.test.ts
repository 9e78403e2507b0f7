import { describe, expect, it } from 'vitest';
import { wheelStep } from '../../../src/ui/behaviours/wheel.ts';

const wheel = (change: Partial<Parameters<typeof wheelStep>[0]>) => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  shiftKey: false,
  ...change,
});

const factor = (change: Parameters<typeof wheel>[0]) => {
  const step = wheelStep(wheel(change));
  return step.kind === 'zoom' ? step.factor : NaN;
};

describe('wheelStep(event)', () => {
  it('zooms in when the wheel turns up, out when it turns down', () => {
    expect(factor({ deltaY: -100 })).toBeCloseTo(1.1487);
    expect(factor({ deltaY: 100 })).toBeCloseTo(1 / 1.1487);
  });

  it('takes a line of a wheel for 16 pixels', () => {
    expect(factor({ deltaY: -3, deltaMode: 1 })).toBe(factor({ deltaY: -48 }));
  });

  it('pans with a sideways wheel, the content following the fingers', () => {
    expect(wheelStep(wheel({ deltaX: 30, deltaY: 4 }))).toEqual({ kind: 'pan', dxPx: -30 });
    expect(wheelStep(wheel({ deltaY: 30, shiftKey: true }))).toEqual({ kind: 'pan', dxPx: -30 });
  });

  it('gives a pinch more, yet Ctrl with a notched wheel does not leap', () => {
    expect(factor({ deltaY: -5, ctrlKey: true })).toBeGreaterThan(factor({ deltaY: -5 }));
    expect(factor({ deltaY: -120, ctrlKey: true })).toBeLessThanOrEqual(Math.SQRT2);
    expect(factor({ deltaY: -5000 })).toBeLessThan(1.5);
  });
});
