/** What every exporter gives and asks for. */
import { isApproximate, isUncertain, type Edtf, type EventRecord } from '../model/index.ts';
import { writtenDate } from './boundary.ts';

/** Why something is not in the file as it is in the dataset. The first two cost the whole event. */
export const OMISSION_REASONS = [
  'beforeCommonEra',
  'beyondFourDigits',
  'dateInWords',
  'noPublicationDay',
  'names',
  'differences',
  'quotes',
] as const;
export type OmissionReason = (typeof OMISSION_REASONS)[number];

/** Reasons for which the event itself is not in the file. */
export const EVENT_OMITTED: ReadonlySet<OmissionReason> = new Set([
  'beforeCommonEra',
  'beyondFourDigits',
]);

/** An event, or a part of one, that the format cannot carry. */
export interface Omission {
  readonly eventId: string;
  readonly reason: OmissionReason;
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
  /** Address of the page without its fragment, http or https; empty where there is no page, which feeds need, or where it is the one that the text stands in. */
  readonly url: string;
}

/** Address at which the page opens an event. */
export function eventUrl({ url }: CitedPage, eventId: string): string {
  return `${url.replace(/#.*$/, '')}#e=${encodeURIComponent(eventId)}`;
}

/** What a format may have no room for; every one of these is told of each event that has it. */
type Loss = Extract<OmissionReason, 'dateInWords' | 'names' | 'differences' | 'quotes'>;

/** What an event loses in a format that has no room for some things, in the order in which those are named. */
export function lossesOf(event: EventRecord, losses: readonly Loss[]): Omission[] {
  const has: Readonly<Record<Loss, () => boolean>> = {
    dateInWords: () =>
      !writtenDate(event.when).isWhole || isApproximate(event.when) || isUncertain(event.when),
    names: () => event.people.length + event.organisations.length + event.places.length > 0,
    differences: () => event.differences.length > 0,
    quotes: () => event.citations.some(({ quote }) => Object.keys(quote).length > 0),
  };
  return losses.filter((loss) => has[loss]()).map((reason) => ({ eventId: event.id, reason }));
}
