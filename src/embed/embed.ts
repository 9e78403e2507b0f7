/** A timeline in an article: rule, frame, rule. Waits for its data in a space that is kept, and says in a sentence when there is none. */
import type { Direction, MeasureText } from '../timeline/index.ts';
import { articleEnglish, normalTextMeasure, type ArticleLanguage } from '../ui/plain.ts';
import { show } from './draw/align.ts';
import { html } from './draw/html.ts';
import type { Hand, Hands } from './hand/hand.ts';
import type { LoadResult, Trouble } from './load.ts';
import type { Spoken } from './speak.ts';
import { showTimeline, type Timeline } from './timeline.ts';

export interface EmbedOptions<H extends Hands = Hands> {
  readonly loading: Promise<LoadResult>;
  readonly exploreHref: string | null;
  readonly measureText?: MeasureText;
  /** Which way time runs; as the language is written unless given. */
  readonly direction?: Direction | null;
  /** The language asked for, BCP 47; that of the data unless given. */
  readonly lang?: string | null;
  readonly zooms?: boolean;
  readonly level?: 1 | 2;
  /** A place that a link leads to: the timeline begins there. */
  readonly place?: string;
  /** Fetches what hands need. */
  readonly hands: () => Promise<H>;
  /** Told when it has come. */
  readonly onhand?: (hand: Hand, hands: H) => void;
}

/** Data that come within this need no word of waiting, ms: to draw it would make them late. */
const SOON_MS = 100;

/**
 * Shows an embed in `target`, whatever it held before; language and direction go on `root`.
 * Resolves when its data are there, or with null when they will not come.
 */
export async function showEmbed<H extends Hands>(
  target: HTMLElement,
  { loading, lang = null, ...rest }: EmbedOptions<H>,
  root: HTMLElement = target,
): Promise<Timeline | null> {
  const node = document.createElement('div');
  node.className = 'embed';
  target.replaceChildren(node);
  const speaking = speakIn(lang, 'en');
  const tellWaiting = async () => {
    const { loading: words } = (await speaking).language.embed;
    if (node.childElementCount === 0)
      show(node, html`<p class="waiting" role="status">${words}</p>`);
  };
  const timer = setTimeout(() => void tellWaiting(), SOON_MS);
  // The data are asked for first.
  await Promise.resolve();
  const { measureText = normalTextMeasure(getComputedStyle(node).fontFamily), level = 1 } = rest;
  // To find a font takes a page milliseconds: now nobody waits for them.
  for (const weight of [420, 460, 640]) measureText('0', { size: 13, weight });
  const result = await loading;
  clearTimeout(timer);
  const content = result.ok ? result.dataset.language : 'en';
  const { language, locale } = await speakIn(lang, content);
  const direction = rest.direction ?? language.direction;
  Object.assign(root, { lang: language.locale, dir: direction });
  if (!result.ok) {
    show(node, html`<p class="trouble" role="alert">${await tell(result.trouble, language)}</p>`);
    return null;
  }
  const { dataset, leftOut } = result;
  node.setAttribute('role', level === 1 ? 'main' : 'region');
  node.setAttribute('aria-label', dataset.title);
  return showTimeline(node, {
    ...rest,
    ...{ dataset, leftOut, direction, level, measureText, language, locale },
  });
}

/** English where the words cannot be fetched. */
async function speakIn(lang: string | null, content: string): Promise<Spoken> {
  const plain = { language: articleEnglish, locale: content };
  if (/^en\b/.test(content) && lang === null) return plain;
  return import('./speak.ts').then(({ speak }) => speak(lang, content)).catch(() => plain);
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
