/** What every exporter gives and asks for. */
import type { Edtf, EventRecord } from '../model/index.ts';

/** An event, or a part of one, that the format cannot carry. */
export interface Omission {
  readonly eventId: string;
  readonly reason: 'beforeCommonEra' | 'beyondFourDigits';
}

export interface Exported {
  readonly text: string;
  /** With its charset, as a server would send it. */
  readonly mediaType: string;
  /** Of the file's name, without its dot. */
  readonly extension: string;
  /** In the order of the events; empty where all of them are carried whole. */
  readonly omissions: readonly Omission[];
}

/** The words that a format has room for, in the reader's language. */
export interface ExportWords {
  readonly dateWords: (when: Edtf) => string;
  /** "some time that month", "no end given"; empty for a date to the day. */
  readonly precision: (when: Edtf) => string;
  /** How the date was reached; empty where a source states it. */
  readonly certainty: (certainty: EventRecord['certainty']) => string;
  readonly reportedBy: (n: number) => string;
}

/** The page on which the events can be looked up. */
export interface CitedPage {
  /** Address of the page without its fragment, http or https. */
  readonly url: string;
}

/** Address at which the page opens an event. */
export function eventUrl({ url }: CitedPage, eventId: string): string {
  return `${url.replace(/#.*$/, '')}#e=${encodeURIComponent(eventId)}`;
}
