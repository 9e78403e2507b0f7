/** Gives the focus back to what had it when something opened, unless the reader has moved on. */
import type { Attachment } from 'svelte/attachments';

export const restoreFocus: Attachment<HTMLElement> = (node) => {
  const opener = document.activeElement;
  return () => {
    const { activeElement } = document;
    const isInside = activeElement === null || activeElement === document.body || node.contains(activeElement); // prettier-ignore
    if (isInside && opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
};
