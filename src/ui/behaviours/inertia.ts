/** A flung timeline glides on and slows down exponentially, as touch screens do. */

export interface Inertia {
  /** Returns how fast it was, px per ms either way. */
  stop: () => number;
}

/** Time constant of the slowing, ms. */
const TAU_MS = 260;
/** Below this the eye sees no movement, px per ms. */
const STILL = 0.02;

/**
 * Calls `onstep` with px to move per animation frame until the movement has died
 * away or `stop` is called. `speed` in px per ms; a slow release does nothing.
 */
export function startInertia(speed: number, onstep: (dxPx: number) => void): Inertia {
  let v = speed;
  let last: number | null = null;
  let frame = 0;
  const tick = (now: number) => {
    const dt = last === null ? 16 : Math.min(64, now - last);
    last = now;
    const decayed = v * Math.exp(-dt / TAU_MS);
    onstep((v - decayed) * TAU_MS);
    v = decayed;
    if (Math.abs(v) > STILL) frame = requestAnimationFrame(tick);
  };
  if (Math.abs(v) > STILL * 5) frame = requestAnimationFrame(tick);
  return {
    stop() {
      cancelAnimationFrame(frame);
      return Math.abs(v);
    },
  };
}
