/**
 * What the reader of the dialog has chosen, as the address of a frame, in the
 * words that `embed.html` reads.
 */
import { formatPlace, NOWHERE, type Place } from '../address/url-state.ts';

export interface EmbedChoice {
  /** The dataset's file, relative to the page; null for the one that opens by itself. */
  readonly file: string | null;
  readonly theme: 'light' | 'dark' | null;
  /** What the page has been asked to speak, BCP 47; null leaves it to the data. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly key: boolean;
  readonly zoom: boolean;
  readonly fold: boolean;
  /** What is shown; the whole timeline where it names nothing. */
  readonly place: Pick<Place, 'eventId' | 'period' | 'sourceCodes'>;
}

/** The whole timeline, with nothing open. */
export const WHOLE: EmbedChoice['place'] = { eventId: null, period: null, sourceCodes: null };

/** Address of the explorer at the place that is shown, beside the page at `base`. */
export function explorerAddress({ file, place }: EmbedChoice, base: string): string {
  const url = new URL('.', base);
  if (file !== null) url.searchParams.set('data', file);
  url.hash = formatPlace({ ...NOWHERE, ...place });
  return url.href;
}

/** Address of the embed, absolute, beside the page at `base`. */
export function embedAddress(choice: EmbedChoice, base: string): string {
  const url = new URL('embed.html', base);
  if (choice.file !== null) url.searchParams.set('data', choice.file);
  if (choice.theme) url.searchParams.set('theme', choice.theme);
  if (choice.language) url.searchParams.set('lang', choice.language);
  if (choice.direction === 'rtl') url.searchParams.set('dir', 'rtl');
  if (!choice.key) url.searchParams.set('key', '0');
  if (!choice.zoom) url.searchParams.set('zoom', '0');
  url.hash = formatPlace({ ...NOWHERE, ...choice.place, fold: choice.fold || null });
  return url.href;
}
