/**
 * The languages of the explorer. English is built in; another is loaded when it
 * is chosen. To add one, see docs/adding-a-language.md.
 */
import { english, type Messages } from '../messages.ts';
import { languageSubtag, SOLAR_HIJRI } from './date-locale.ts';

/** By BCP 47 tag, each by the name its readers call it; a calendar of its own makes a choice of its own. */
export const LANGUAGES: readonly (readonly [tag: string, name: string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
  ['fa', 'فارسی'],
  [SOLAR_HIJRI, 'فارسی، تقویم خورشیدی'],
];

const LATER = new Map<string, () => Promise<Messages>>(
  Object.entries({
    es: () => import('./es/index.ts').then(({ es }) => es),
    fa: () => import('./fa/index.ts').then(({ fa }) => fa),
  }),
);

/** The first wanted language that there is, by its tag here: "es-MX" finds "es". Null for none; what is not BCP 47 is passed over. */
export function findLanguage(wanted: readonly (string | null)[]): string | null {
  for (const tag of wanted) {
    const language = languageSubtag(tag);
    if (LANGUAGES.some(([known]) => known === language)) return language;
  }
  return null;
}

/** The words of a language; English for one that is not here. Rejects when they cannot be fetched. */
export async function loadLanguage(tag: string): Promise<Messages> {
  return (await LATER.get(tag)?.()) ?? english;
}
