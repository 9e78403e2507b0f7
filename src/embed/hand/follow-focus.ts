/** Where the focus goes after a drawing: to an event that wants it, and to what the reader has opened. */
import { bringIntoView } from './bring-into-view.ts';
import type { Traveller } from './travel.ts';

/** Call what this returns after each drawing of `node`. */
export function focusFollower(node: HTMLElement, traveller: Traveller): () => void {
  const { reader } = traveller;
  const root = node.getRootNode() as Document | ShadowRoot;
  let opened = '';
  return () => {
    const id = reader.focusWanted;
    const button = id === null ? null : find(node, buttonOf(id));
    if (button) {
      reader.focusWanted = null;
      button.focus({ preventScroll: true });
    }
    const details = find(node, '.details');
    const now = details?.dataset.of ?? '';
    if (now === opened) return;
    opened = now;
    // What a link or the host has opened takes neither focus nor scroll from the article.
    if (!details || !traveller.acted) return;
    // Pressing "next" again and again keeps the focus on that button.
    if (root.activeElement?.matches('[data-press="step"]')) return;
    find(details, 'h2')?.focus({ preventScroll: true });
    bringIntoView(details);
  };
}

/** The button of an event, or of the bundle it is in. */
function buttonOf(id: string): string {
  return `.events [data-ids*="${CSS.escape(JSON.stringify(id))}"]`;
}

function find(node: HTMLElement, selector: string): HTMLElement | null {
  return node.querySelector<HTMLElement>(selector);
}
