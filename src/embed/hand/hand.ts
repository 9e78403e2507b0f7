/**
 * All that an embed needs once somebody takes it in hand: presses, keys and
 * gestures, the evidence of what is opened, places to go to. One file, fetched
 * at the first sign of it; an embed that is only read never asks for it.
 */
import css from '../details.css?inline';
import { MOVED, type ItemIndex } from '../../timeline/index.ts';
import { drawDetails } from '../draw/details.ts';
import { drawEdges } from '../draw/edges.ts';
import type { Early } from '../early.ts';
import { focusFollower } from './follow-focus.ts';
import { drawHint, hintTeller } from './hint.ts';
import { html, type Markup } from '../draw/html.ts';
import { listen, type Heard } from './listen.ts';
import { goTo, placeOf, type GoOptions } from './place.ts';
import type { Reader } from '../reader.ts';
import { adopt } from '../style.ts';
import { Traveller } from './travel.ts';

export interface Hand {
  readonly details: () => Markup;
  /** Call it after each drawing. */
  readonly drawn: () => void;
  /** For screen readers: a hint while it is shown, else how many events are, once that has changed. */
  readonly news: () => string;
  readonly goTo: (place: string, options?: GoOptions) => void;
  readonly place: () => string;
  readonly traveller: Traveller;
}

/** What hands need, as the file of one form of the embed brings it. */
export interface Hands {
  readonly take: (taken: Taken) => Hand;
}

/** A change is told once it has settled; every step of it would drown the reader. */
const SETTLE_MS = 700;

/** What an embed that is taken in hand already is. */
export interface Taken extends Heard {
  readonly reader: Reader;
  /** What was done before, and is done now; `onhand` is told first. */
  readonly early: readonly Early[];
  readonly onhand?: ((hand: Hand) => void) | undefined;
}

/** Takes the embed in hand. */
export function take({ reader, early, onhand, ...heard }: Taken): Hand {
  adopt(heard.node, css);
  const hint = hintTeller(heard, reader);
  reader.beyond = {
    moved: MOVED,
    over: (layout) => html`${drawEdges(layout)}${drawHint(hint())}`,
  };
  const traveller = new Traveller(reader);
  const moveFocus = focusFollower(heard.node, traveller);
  let hearGestures: () => void = () => {};
  const news = newsTeller(reader);
  const hand: Hand = {
    details: () => drawDetails(reader),
    drawn() {
      moveFocus();
      hearGestures();
    },
    news: () => hint() || news(),
    goTo: (place, options) => {
      goTo(traveller, place, options);
    },
    place: () => placeOf(reader),
    traveller,
  };
  onhand?.(hand);
  hearGestures = listen(heard, traveller, early);
  return hand;
}

/** Told when it has changed, and settled. */
function newsTeller(reader: Reader): () => string {
  let told: ItemIndex = reader.index;
  let news = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (reader.index !== told) {
      told = reader.index;
      clearTimeout(timer);
      timer = setTimeout(() => {
        news = reader.messages.eventsShown(told.size, reader.allItems.length);
        reader.set({});
      }, SETTLE_MS);
    }
    return news;
  };
}
