/**
 * The embed's side of the frame: reports its height, so that the article needs
 * no inner scroll bar, and hands on what its host says.
 */
import {
  foreignHeights,
  heightMessage,
  isMeasureMessage,
  isPlaceRequest,
  type HeightMessage,
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
  let isReady = ready === undefined;
  const send = (message: HeightMessage) => {
    last = message.height;
    const others = understood ? [] : foreignHeights(message, self.location.href);
    for (const each of [message, ...others]) host.postMessage(each, '*');
  };
  const measure = () => heightMessage(node.getBoundingClientRect().height);
  const tellChange = () => {
    const message = measure();
    if (message.height !== last) send(message);
  };
  const observer = new ResizeObserver(tellChange);
  const begin = () => {
    isReady = true;
    // At once, because in a tab in the background nothing is observed; where it is hidden it has no height.
    if (node.getClientRects().length > 0) tellChange();
    observer.observe(node);
  };
  const hear = (event: MessageEvent<unknown>) => {
    if (event.source !== host) return;
    if (isMeasureMessage(event.data)) {
      understood = true;
      if (isReady) send(measure());
    } else if (isPlaceRequest(event.data)) onrequest?.(event.data);
  };
  if (ready) void ready.then(begin, begin);
  else observer.observe(node);
  self.addEventListener('message', hear);
  return () => {
    observer.disconnect();
    self.removeEventListener('message', hear);
  };
}
