/**
 * The smoothest way to zoom and pan at once, in one dimension.
 *
 * After van Wijk and Nuij, "Smooth and efficient zooming and panning" (InfoVis 2003), with their
 * rho = √2. In one dimension this is the whole of it; a library would bring its colours along.
 */

/** What is in view: where its middle is and how much it is, in any one unit. */
export interface View {
  readonly middle: number;
  readonly length: number;
}

export interface FlightPath {
  /** The view after a share `t` of the way, 0 to 1. */
  readonly at: (t: number) => View;
  /** Length of the way as the eye feels it: a pan by a screen or so is 1. */
  readonly length: number;
}

const RHO = Math.SQRT2;
/** A pan shorter than this share of the view is no pan: the path is a zoom in place. */
const STILL = 1e-6;

/** The path between two views; both lengths must be greater than 0. */
export function flightPath(from: View, to: View): FlightPath {
  const gap = to.middle - from.middle;
  const distance = Math.abs(gap);
  if (distance < STILL * Math.max(from.length, to.length)) return zoomInPlace(from, to);
  const rise = (length: number, sign: 1 | -1) => {
    const b =
      (to.length ** 2 - from.length ** 2 + sign * RHO ** 4 * distance ** 2) /
      (2 * length * RHO ** 2 * distance);
    return -Math.asinh(b);
  };
  const start = rise(from.length, 1);
  const way = rise(to.length, -1) - start;
  return {
    length: Math.abs(way) / RHO,
    at: (t) => {
      const here = start + t * way;
      const share =
        (from.length / (RHO ** 2 * distance)) *
        (Math.cosh(start) * Math.tanh(here) - Math.sinh(start));
      return {
        middle: from.middle + share * gap,
        length: (from.length * Math.cosh(start)) / Math.cosh(here),
      };
    },
  };
}

function zoomInPlace(from: View, to: View): FlightPath {
  const zoom = Math.log(to.length / from.length);
  return {
    length: Math.abs(zoom) / RHO,
    at: (t) => ({
      middle: from.middle + t * (to.middle - from.middle),
      length: from.length * Math.exp(t * zoom),
    }),
  };
}
