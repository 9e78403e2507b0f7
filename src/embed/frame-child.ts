/**
 * The embed's side of the frame: reports its height, so that the article needs
 * no inner scroll bar, and hands on what its host says.
 */
import {
  foreignHeights,
  heightMessage,
  isMeasureMessage,
  isPlaceRequest,
  secretOf,
} from './protocol.ts';

export interface FrameOptions {
  /** The page around; the window itself when there is none, and then nothing is sent. */
  host: Pick<Window, 'postMessage'>;
  /** The window of the embed. */
  self: Window;
  /**
   * Settled when there is something to be as tall as. Until then no height is told: the host has
   * kept one free, and what only waits would move its page twice.
   */
  ready?: Promise<unknown>;
  /** Hears what the host asks about the place. */
  onrequest?: (data: unknown) => void;
}

/**
 * Sends the height of `node` whenever it has changed, once per change, and when
 * the host asks. Until it has asked, so that it is known to speak our language,
 * the height is told in every other tool's words too. The target origin is `*`:
 * a height is no secret, and a sandboxed host has no origin to name. Returns
 * what stops it.
 */
export function reportHeight(
  node: Element,
  { host, self, ready, onrequest }: FrameOptions,
): () => void {
  if (host === self) return () => {};
  let last: number | null = null;
  let understood = false;
  let secret: string | undefined;
  let observer: ResizeObserver | null = null;
  const tell = (again: boolean) => {
    // Where it is hidden it has no height, and the host keeps what it has.
    if (node.getClientRects().length === 0) return;
    const message = heightMessage(node.getBoundingClientRect().height);
    if (!again && message.height === last) return;
    last = message.height;
    const others = understood ? [] : foreignHeights(message, self.location.href, secret);
    for (const each of [message, ...others]) host.postMessage(each, '*');
  };
  const begin = () => {
    // At once, because in a tab in the background nothing is observed.
    if (ready) tell(false);
    // It is told of a change after all who began to watch before it, and so when they have drawn.
    observer = new ResizeObserver(() => {
      tell(false);
    });
    observer.observe(node);
  };
  const hear = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host) return;
    const named = secretOf(data);
    secret = named ?? secret;
    understood ||= isMeasureMessage(data);
    if (isPlaceRequest(data)) onrequest?.(data);
    else if (observer && (named !== undefined || isMeasureMessage(data))) tell(true);
  };
  if (ready) void ready.then(begin, begin);
  else begin();
  self.addEventListener('message', hear);
  return () => {
    observer?.disconnect();
    self.removeEventListener('message', hear);
  };
}
