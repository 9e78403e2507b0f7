/** What stands on the axis, as heights over it: labels keep above. All px; height counts upwards. */

export interface Hill {
  readonly x0: number;
  readonly x1: number;
  readonly height: number;
}

export interface Ground {
  /** The greatest height over a stretch; 0 where nothing stands. */
  readonly heightOver: (x0: number, x1: number) => number;
}

/** The highest hill over a stretch is the first one found there: they are asked from the highest down. */
export function groundOf(hills: readonly Hill[]): Ground {
  const highestFirst = [...hills].sort((a, b) => b.height - a.height);
  return {
    heightOver: (x0, x1) => highestFirst.find((hill) => hill.x0 < x1 && hill.x1 > x0)?.height ?? 0,
  };
}
