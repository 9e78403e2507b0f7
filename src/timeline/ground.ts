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

const CELL = 8;

/**
 * Heights kept per cell of 8 px with the exact hills in it, so that a question
 * costs what its stretch is wide, whatever the number of hills.
 */
export function groundOf(hills: readonly Hill[]): Ground {
  const cells = new Map<number, Hill[]>();
  for (const hill of hills) {
    for (let c = Math.floor(hill.x0 / CELL); c <= Math.floor(hill.x1 / CELL); c++) {
      const cell = cells.get(c);
      if (!cell) cells.set(c, [hill]);
      // A hill no wider than one already there and no higher adds nothing, but telling so is not worth the test.
      else cell.push(hill);
    }
  }
  return {
    heightOver(x0, x1) {
      let height = 0;
      for (let c = Math.floor(x0 / CELL); c <= Math.floor(x1 / CELL); c++)
        for (const hill of cells.get(c) ?? [])
          if (hill.height > height && hill.x0 < x1 && hill.x1 > x0) height = hill.height;
      return height;
    },
  };
}
