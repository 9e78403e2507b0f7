/** A timeline in an article: rule, frame, rule. Waits for its data in a space that is kept, and says in a sentence when there is none. */
import type { Direction, MeasureText } from '../timeline/index.ts';
import { articleEnglish, type ArticleLanguage } from '../ui/plain.ts';
import { show } from './align.ts';
import { html } from './html.ts';
import type { LoadResult, Trouble } from './load.ts';
import type { Reader } from './reader.ts';
import type { Spoken } from './speak.ts';
import { formFor, loadChart, showTimeline } from './timeline.ts';

export interface EmbedOptions {
  readonly loading: Promise<LoadResult>;
  readonly exploreHref: string;
  readonly measureText: MeasureText;
  /** Which way time runs; as the language is written unless given. */
  readonly direction?: Direction | null | undefined;
  /** The page's query: may ask for a language (`lang`). */
  readonly search?: string;
  readonly zooms?: boolean;
  /** Brings the reader to where a link leads; comes while the data do. */
  readonly opening?: Promise<(reader: Reader) => void> | undefined;
}

/** Shows an embed in `target`, whatever it held before. Resolves with its reader when its data are there, or with null when they will not come. */
export async function showEmbed(
  target: HTMLElement,
  { loading, opening, search = '', ...rest }: EmbedOptions,
): Promise<Reader | null> {
  const node = document.createElement('div');
  node.className = 'embed';
  target.replaceChildren(node);
  const waiting = (await speakIn(search, 'en')).language.embed.loading;
  show(node, html`<p class="waiting" role="status">${waiting}</p>`);
  // The chart's code comes while the data do.
  void loadChart[formFor({ width: node.clientWidth, scale: 1 })]();
  const result = await loading;
  const content = result.ok ? result.dataset.language : 'en';
  const { language, locale } = await speakIn(search, content);
  const direction = rest.direction ?? language.direction;
  Object.assign(document.documentElement, { lang: language.locale, dir: direction });
  if (result.ok) {
    const { dataset, leftOut } = result;
    // A link whose code cannot be fetched opens the whole timeline.
    const open = await opening?.catch(() => undefined);
    return showTimeline(node, { ...rest, dataset, leftOut, direction, open, language, locale });
  }
  show(node, html`<p class="trouble" role="alert">${await tell(result.trouble, language)}</p>`);
  return null;
}

/** English where the words cannot be fetched. */
async function speakIn(search: string, content: string): Promise<Spoken> {
  const plain = { language: articleEnglish, locale: content };
  if (/^en\b/.test(content) && !search.includes('lang=')) return plain;
  return import('./speak.ts').then(({ speak }) => speak(search, content)).catch(() => plain);
}

/** What went wrong, in words. Where these cannot be fetched either, there is no connection. */
function tell(
  trouble: Trouble,
  { embed, trouble: words }: ArticleLanguage,
): string | Promise<string> {
  if (words) return trouble({ ...embed, ...words });
  return import('./trouble.ts').then(
    ({ embedTroubleEnglish }) => trouble({ ...embed, ...embedTroubleEnglish }),
    () => embed.noConnection,
  );
}
