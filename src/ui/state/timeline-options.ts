/** What a timeline is given when it begins; the rest is its reader's. */
import type { Dataset } from '../../model/index.ts';
import type { EventStore, MeasureText } from '../../timeline/index.ts';
import type { Messages } from '../messages.ts';

export interface TimelineOptions {
  /** Whole, or without its events where a store holds them. */
  dataset: Dataset;
  store?: EventStore;
  messages: Messages;
  measureText: MeasureText;
}
