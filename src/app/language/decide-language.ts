/**
 * Which language a page speaks: what the address asks for (`lang=es`), else the
 * dataset's own, else the first of the reader's that there is, else English. The
 * words around a story belong to it, unless somebody has decided otherwise.
 *
 * Dates stay in the language of the dataset until a language is asked for. Persian
 * ones are of the Solar Hijri calendar where the address says so (`cal=persian`).
 */
import { loadDateLanguage } from '../../model/index.ts';
import { dateLocaleOf, findLanguage, loadLanguage, type Messages } from '../../ui/index.ts';
import { askedIn } from '../address/query.ts';

interface Asked {
  /** The page's query. */
  readonly search: string;
  /** Language of the data, BCP 47. */
  readonly content: string;
  /** The reader's own, the dearest first. */
  readonly preferred?: readonly string[];
}

/** Loads the words and those of the dates. English where they cannot be fetched. */
export async function decideLanguage({
  search,
  content,
  preferred = navigator.languages,
}: Asked): Promise<{ messages: Messages; dateLocale: string }> {
  const lang = askedIn(search, 'lang');
  const asked = findLanguage([lang]);
  const dateLocale = dateLocaleOf(asked && lang, content, askedIn(search, 'cal'));
  const [messages] = await Promise.all([
    loadLanguage(findLanguage([asked, content, ...preferred]) ?? 'en'),
    loadDateLanguage(dateLocale),
  ]);
  return { messages, dateLocale };
}
