/** ms that the first picture and the growing of its poles have to themselves. */
const FIRST_MS = 250;

/** Resolves when the page has nothing better to do, at the latest after two seconds. */
export async function whenIdle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, FIRST_MS));
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'function')
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
}
