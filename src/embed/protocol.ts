/**
 * What an embed and the page around it tell each other. Every message is data
 * from a stranger: it is read here, field by field, and nowhere else.
 */

/** Embed → host: how tall I am now, in whole CSS px. Sent on real change only, and when asked. */
export interface HeightMessage {
  readonly type: 'datelines:height';
  readonly height: number;
}

/** Host → embed: say how tall you are. For hosts whose script came after the first message. */
export interface MeasureMessage {
  readonly type: 'datelines:measure';
}

/** No timeline is shorter; none is taller than a screen reader's patience. A host clamps to the same. */
export const HEIGHT_LIMITS = { least: 100, most: 20_000 } as const;

/** A height ready to be sent: whole px, rounded up so that nothing is cut, within the limits. */
export function heightMessage(px: number): HeightMessage {
  const { least, most } = HEIGHT_LIMITS;
  return { type: 'datelines:height', height: Math.max(least, Math.min(most, Math.ceil(px))) };
}

/** Whether a message asks for the height. Anything else, of whatever shape, is not for us. */
export function isMeasureMessage(data: unknown): data is MeasureMessage {
  return (
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'datelines:measure'
  );
}
