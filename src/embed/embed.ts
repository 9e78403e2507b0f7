/** A timeline in an article: rule, frame, rule. Waits for its data in a space that is kept, and says in a sentence when there is none. */
import type { Direction, MeasureText } from '../timeline/index.ts';
import { show } from './align.ts';
import { html } from './html.ts';
import type { LoadResult } from './load.ts';
import { embedEnglish } from './messages.ts';
import type { Reader } from './reader.ts';
import { formFor, loadChart, showTimeline } from './timeline.ts';

export interface EmbedOptions {
  readonly loading: Promise<LoadResult>;
  readonly exploreHref: string;
  readonly measureText: MeasureText;
  readonly direction?: Direction;
  readonly zooms?: boolean;
  /** Brings the reader to where a link leads; comes while the data do. */
  readonly opening?: Promise<(reader: Reader) => void> | undefined;
}

/** Shows an embed in `target`, whatever it held before. Resolves with its reader when its data are there, or with null when they will not come. */
export async function showEmbed(
  target: HTMLElement,
  { loading, opening, direction = 'ltr', ...rest }: EmbedOptions,
): Promise<Reader | null> {
  const node = document.createElement('div');
  node.className = 'embed';
  target.replaceChildren(node);
  show(node, html`<p class="waiting" role="status">${embedEnglish.loading}</p>`);
  // The chart's code comes while the data do.
  void loadChart[formFor({ width: node.clientWidth, scale: 1 })]();
  const result = await loading;
  if (result.ok) {
    const { dataset, leftOut } = result;
    // A link whose code cannot be fetched opens the whole timeline.
    const open = await opening?.catch(() => undefined);
    return showTimeline(node, { dataset, leftOut, direction, open, ...rest });
  }
  show(node, html`<p class="trouble" role="alert">${result.message}</p>`);
  return null;
}
