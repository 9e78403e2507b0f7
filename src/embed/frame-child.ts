/**
 * The embed's side of the frame: reports its height, so that the article needs
 * no inner scroll bar.
 */
import { heightMessage, isMeasureMessage, type HeightMessage } from './protocol.ts';

export interface FrameOptions {
  /** The page around; the window itself when there is none, and then nothing is sent. */
  host: Pick<Window, 'postMessage'>;
  /** The window of the embed. */
  self: Window;
}

/**
 * Sends the height of `node` whenever it has changed, once per change, and when
 * the host asks. The target origin is `*`: a height is no secret, and a
 * sandboxed host has no origin to name. Returns what stops it.
 */
export function reportHeight(node: Element, { host, self }: FrameOptions): () => void {
  if (host === self) return () => {};
  let last: number | null = null;
  const send = (message: HeightMessage) => {
    last = message.height;
    host.postMessage(message, '*');
  };
  const measure = () => heightMessage(node.getBoundingClientRect().height);
  const observer = new ResizeObserver(() => {
    const message = measure();
    if (message.height !== last) send(message);
  });
  const onmessage = (event: MessageEvent<unknown>) => {
    if (event.source === host && isMeasureMessage(event.data)) send(measure());
  };
  observer.observe(node);
  self.addEventListener('message', onmessage);
  return () => {
    observer.disconnect();
    self.removeEventListener('message', onmessage);
  };
}
