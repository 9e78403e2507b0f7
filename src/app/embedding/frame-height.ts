/** What a frame says of its height. It is a stranger's number: anything but a finite one is none, and it is kept within reason. */

const LEAST = 100;
const MOST = 20_000;

/** Whole px within the limits, or null where the message is no height. */
export function reportedHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height } = data as Readonly<Record<string, unknown>>;
  if (type !== 'datelines:height' || typeof height !== 'number' || !Number.isFinite(height))
    return null;
  return Math.max(LEAST, Math.min(MOST, Math.ceil(height)));
}
