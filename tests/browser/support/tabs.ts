/** Tabs that are really behind another: Playwright keeps its own pages in front, whatever is opened. */
import type { Browser } from '@playwright/test';

export interface Tab {
  /** False in a browser without tabs (`headless_shell`), where every page is in front. */
  readonly isBehind: boolean;
  /** The value of an expression in the page, or of what it promises. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** Brings the tab to the front, as a reader does. */
  toFront: () => Promise<void>;
  close: () => Promise<void>;
}

/** Opens `url` in a tab with another one in front of it, in a context that Playwright does not know. */
export async function openBehind(browser: Browser, url: string): Promise<Tab> {
  const cdp = await browser.newBrowserCDPSession();
  const { browserContextId } = await cdp.send('Target.createBrowserContext');
  const blank = { url: 'about:blank', browserContextId };
  const { targetId } = await cdp.send('Target.createTarget', blank);
  await cdp.send('Target.createTarget', blank);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer & { id: number };
    waiting.get(answer.id)?.(answer);
  });
  const send = async (method: string, params: object) => {
    const id = waiting.size + 1;
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await cdp.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
  await send('Page.navigate', { url });
  const { product } = await cdp.send('Browser.getVersion');
  return {
    isBehind: !product.startsWith('Headless'),
    async evaluate<T>(expression: string) {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const { result } = await send('Runtime.evaluate', asked);
      return result?.result?.value as T;
    },
    async toFront() {
      await cdp.send('Target.activateTarget', { targetId });
    },
    async close() {
      await cdp.send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}

interface Answer {
  readonly result?: { readonly result?: { readonly value?: unknown } };
}
