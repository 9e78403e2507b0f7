/**
 * A made-up dataset that is hard to lay out, the same every time: half its events in one year, many
 * of them in one week; titles from two words to the longest allowed, with words that cannot be
 * broken; German, Persian and Arabic beside English.
 */
import { Dataset } from '../../../src/model/index.ts';
import { madeDataset } from './made-dataset.ts';

/** Titles to go round in; `#` is the event's number, so that no two are alike. */
const TITLES = [
  'Donaudampfschifffahrtsgesellschaft bestellt Oberhafenbaudirektorin, Nr. # des Registers',
  'پل تازهٔ بندر بازگشایی می‌شود، بند شمارهٔ # از دفتر ثبت رویدادهای رودخانه',
  'إعادة افتتاح الميناء القديم بعد إصلاح الجسر، القيد رقم # في السجل',
  'Ferry #',
  'The harbour of Abelsund, closed since the flood, is rebuilt by three towns that share the cost: no. # of many',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz #',
  'Council of Brackwater and https://example.org/a/very/long/address/without/any/space/#',
] as const;

const LONGEST_TITLE = 120;

const two = (n: number) => String(n).padStart(2, '0');

/** Every second event falls in 2025, every fourth in the second week of its June. */
function crowdedDate(i: number, elsewhere: string): string {
  if (i % 4 === 0) return `2025-06-${two(9 + (i % 7))}`;
  if (i % 2 === 0) return `2025-${two(1 + (i % 12))}-${two(1 + (i % 28))}`;
  return elsewhere;
}

/** `size` events in `language` (BCP 47), which decides the direction of the page's own text. */
export function crowdedDataset(size: number, language: string): Dataset {
  const made = madeDataset(size, size);
  const events = made.events.map((event, i) => {
    const when = crowdedDate(i, event.when);
    const title = TITLES[i % TITLES.length]!.replace('#', String(i)).slice(0, LONGEST_TITLE);
    // A short form for some only: the layout must manage without.
    const short = i % 3 === 0 ? title.slice(0, 30).trim() : undefined;
    return { ...event, title, short, when };
  });
  return Dataset.parse({
    ...made,
    language,
    events: events.toSorted((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0)),
  });
}
