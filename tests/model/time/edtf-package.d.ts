/** The one function of the `edtf` package that the oracle tests call; it has no types of its own. */
declare module 'edtf' {
  /** Epoch ms, both included; null where an end is unknown, ±Infinity where it is open. Throws for what is not EDTF. */
  export default function edtf(text: string): {
    readonly min: number | null;
    readonly max: number | null;
  };
}
