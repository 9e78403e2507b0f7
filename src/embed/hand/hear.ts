/** What a host may say to an embed in its frame about the place. Its messages are a stranger's: what is no request is passed over. */
import { goTo, placeOf, watch } from './place.ts';
import { isGoMessage, isWatchMessage, placeMessage } from '../protocol.ts';
import type { Traveller } from './travel.ts';

/** Does what a message asks for: go to a place, or tell the place now and from now on. */
export function hear(traveller: Traveller, data: unknown, host: Pick<Window, 'postMessage'>): void {
  const { reader } = traveller;
  const tell = (place: string) => {
    host.postMessage(placeMessage(place), '*');
  };
  if (isGoMessage(data)) goTo(traveller, data.place);
  else if (isWatchMessage(data)) {
    tell(placeOf(reader));
    watch(reader, tell);
  }
}
