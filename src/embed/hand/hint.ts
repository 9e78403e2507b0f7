/**
 * A word on how time is moved, for a reader whose wheel or finger has just moved the article: once
 * for each embed, gone after a while or with the first move of time. Nothing of it is kept.
 */
import { embedHintEnglish } from '../../ui/plain.ts';
import { html, type Markup } from '../draw/html.ts';
import type { Heard } from './listen.ts';
import type { Reader } from '../reader.ts';

/** As long as it takes to read it twice, ms. */
const SHOWN_MS = 5000;

/** Listens on the embed; gives the words while they are to be seen, else none. */
export function hintTeller({ node, isDown }: Heard, reader: Reader): () => string {
  const words = reader.language.hint ?? embedHintEnglish;
  let shown = '';
  // Where time cannot be moved there is nothing to tell.
  let isDone = !reader.zooms;
  const show = (text: string) => {
    isDone = true;
    if (text === shown) return;
    shown = text;
    reader.set({});
  };
  const hide = () => {
    show('');
  };
  const tell = (text: string, target: EventTarget | null) => {
    if (isDone || isDown() || !(target instanceof Element) || !target.closest('.across')) return;
    show(text);
    setTimeout(hide, SHOWN_MS);
  };
  const onwheel = ({ ctrlKey, metaKey, deltaX, deltaY, target }: WheelEvent) => {
    if (ctrlKey || metaKey) hide();
    else if (Math.abs(deltaY) > Math.abs(deltaX)) tell(words.wheel(modifier()), target);
  };
  node.addEventListener('wheel', onwheel, { passive: true });
  // A finger that the browser takes for its own is scrolling.
  node.addEventListener('pointercancel', ({ pointerType, target }) => {
    if (pointerType === 'touch') tell(words.touch, target);
  });
  return () => shown;
}

/** The key that makes a wheel zoom, as it is written on this machine's keyboard. */
function modifier(): string {
  return /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';
}

/** For the eye; the same words are told to screen readers where news are. */
export function drawHint(text: string): Markup | null {
  return text === '' ? null : html`<p class="hint" data-key="hint" aria-hidden="true">${text}</p>`;
}
