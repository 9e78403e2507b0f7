/**
 * Where an embed stands, in the words of the explorer's address: `e=strikes&t=1990/2005&s=PF,IP&fold=1`.
 * The same text opens a deep link, moves the timeline from a link in the article,
 * and tells the host where the reader is. Fetched when one of these is asked for.
 *
 * The text is a stranger's: it is cut, what it names must be in the data, and a
 * period is brought within the timeline.
 */
import { formatPeriod, parsePeriod } from '../../model/index.ts';
import { clampViewport } from '../../timeline/index.ts';
import { hiddenBesides } from '../../ui/plain.ts';
import { hide } from './hide.ts';
import { placeWords } from '../place-parts.ts';
import type { Reader } from '../reader.ts';
import type { Traveller } from './travel.ts';

/** Nobody's place is longer, characters. */
const MOST = 4000;
/** A change is told once it has rested, ms: a drag is one move. */
const REST_MS = 150;

export interface GoOptions {
  /** At once, without a flight. */
  readonly jumps?: boolean;
  /** The only part of the place that is meant, by its name in the address; the others stay as the reader has them. */
  readonly only?: string | undefined;
}

/** Brings the reader to a place, with or without its `#`. What the place names and the data lack is passed over. */
export function goTo(
  traveller: Traveller,
  place: string,
  { jumps = false, only }: GoOptions = {},
): void {
  const { reader } = traveller;
  const parts = new URLSearchParams(place.slice(0, MOST).replace(/^#/, ''));
  const fold = parts.get('fold');
  const codes = parts.get('s')?.split(',').filter(Boolean) ?? null;
  const period = parsePeriod(parts.get('t'));
  const viewport = period ? clampViewport(period, reader.home) : reader.home;
  const isMeant = (part: string) => (only ?? part) === part;
  traveller.acted = false;
  if (isMeant('s')) hide(reader, hiddenBesides(codes, reader.sources));
  if (isMeant('fold')) reader.set({ fold: fold === '1' ? true : fold === '0' ? false : null });
  if (isMeant('e')) {
    reader.set({ bundle: [] });
    reader.select(parts.get('e'));
  }
  if (!isMeant('t')) return;
  if (jumps) traveller.show(viewport);
  else traveller.flyTo(viewport);
}

/** The reader's place; empty for the whole timeline with nothing open. */
export function placeOf(reader: Reader): string {
  const { selectedId, atHome, viewport, hiddenSources, sources, fold } = reader;
  const parts: [string, string][] = [];
  if (selectedId !== null) parts.push(['e', selectedId]);
  if (!atHome) parts.push(['t', formatPeriod(viewport)]);
  const shown = sources.filter((source) => !hiddenSources.has(source.id));
  if (hiddenSources.size > 0) parts.push(['s', shown.map((source) => source.code).join(',')]);
  if (fold !== null) parts.push(['fold', fold ? '1' : '0']);
  return placeWords(parts);
}

/** Calls `tell` with the place after each change of it that has come to rest. One listener: the last. */
export function watch(reader: Reader, tell: (place: string) => void): void {
  let told = placeOf(reader);
  let timer: ReturnType<typeof setTimeout> | undefined;
  reader.onplace = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const place = placeOf(reader);
      if (place === told) return;
      told = place;
      tell(place);
    }, REST_MS);
  };
}
