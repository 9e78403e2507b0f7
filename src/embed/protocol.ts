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

/** Host → embed: show this place, in the words of the address's fragment. */
export interface GoMessage {
  readonly type: 'datelines:go';
  readonly place: string;
}

/** Host → embed: tell me your place now and whenever it has changed. */
export interface WatchMessage {
  readonly type: 'datelines:watch';
}

/** Embed → host, where the host watches: this is what the reader sees. */
export interface PlaceMessage {
  readonly type: 'datelines:place';
  readonly place: string;
}

/** No timeline is shorter; none is taller than a screen reader's patience. A host clamps to the same. */
export const HEIGHT_LIMITS = { least: 100, most: 20_000 } as const;

/** A height ready to be sent: whole px, rounded up so that nothing is cut, within the limits. */
export function heightMessage(px: number): HeightMessage {
  const { least, most } = HEIGHT_LIMITS;
  return { type: 'datelines:height', height: Math.max(least, Math.min(most, Math.ceil(px))) };
}

/**
 * The same height as the hosts of other tools listen for it: Datawrapper, AMP,
 * Embedly (Medium), and, where the frame's address holds the id or the secret
 * that they gave it, pym.js and WordPress.
 */
export function foreignHeights(
  { height }: HeightMessage,
  address: string,
  secret = /#.*\?secret=([a-z\d]+)/i.exec(address)?.[1],
): readonly unknown[] {
  const childId = new URL(address).searchParams.get('childId') ?? '';
  return [
    { 'datawrapper-height': { [nameInPage(address)]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(/^[^\s<>"']+$/.test(childId) ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

/**
 * What of a frame's address stands in its page in whichever form it was written there. By this
 * name, which may be no text that ends a string of CSS, Datawrapper's older script finds a frame.
 */
function nameInPage(address: string): string {
  return /[^/?#']*(\?[^#']*)?(?=#|$)/.exec(address)?.[0] ?? '';
}

export function placeMessage(place: string): PlaceMessage {
  return { type: 'datelines:place', place };
}

/** Whether a message asks for the height. Anything else, of whatever shape, is not for us. */
export function isMeasureMessage(data: unknown): data is MeasureMessage {
  return typeOf(data) === 'datelines:measure';
}

/**
 * The secret with which WordPress asks for the height once its script has come, which may be late:
 * it gives the frame that name then, if it has none. Undefined for any other message.
 */
export function secretOf(data: unknown): string | undefined {
  const { message, secret } = fieldsOf(data);
  return message === 'ready' && typeof secret === 'string' ? secret : undefined;
}

/** Whether a message is about the place. */
export function isPlaceRequest(data: unknown): boolean {
  return /^datelines:(go|watch)$/.test(String(typeOf(data)));
}

export function isWatchMessage(data: unknown): data is WatchMessage {
  return typeOf(data) === 'datelines:watch';
}

export function isGoMessage(data: unknown): data is GoMessage {
  return typeOf(data) === 'datelines:go' && typeof fieldsOf(data).place === 'string';
}

function typeOf(data: unknown): unknown {
  return fieldsOf(data).type;
}

/** Whatever came: what has no fields has none of these. */
function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return Object(data) as Readonly<Record<string, unknown>>;
}
