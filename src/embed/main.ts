/** The embed's front door: reads its address, fetches its data, shows the timeline, tells the host its height. */
import '../ui/tokens.css';
import '../ui/base.css';
import './embed.css';
import { textMeasure, type EmbedTrouble } from '../ui/plain.ts';
import { showEmbed } from './embed.ts';
import { reportHeight } from './frame-child.ts';
import { DEFAULT_FILE, embedOptions, loadDataset } from './load.ts';

const target = document.getElementById('embed') ?? document.body;

const options = embedOptions(location.href);
if (options?.theme) document.documentElement.dataset.theme = options.theme;
const loading = options
  ? loadDataset(options.file, (url) => fetch(url, { credentials: 'same-origin' }))
  : Promise.resolve({ ok: false as const, trouble: ({ notAllowed }: EmbedTrouble) => notAllowed });

const loadPlace = () => import('./place.ts');
if (options)
  document.documentElement.dataset.hide = `${options.key ? '' : 'key'} ${options.zoom ? '' : 'zoom'}`;

const shown = showEmbed(target, {
  loading,
  // The explorer opens the first dataset by itself; another one it is told.
  exploreHref: !options || options.file === DEFAULT_FILE ? './' : `./?data=${encodeURIComponent(options.file)}`, // prettier-ignore
  measureText: textMeasure(getComputedStyle(document.body).fontFamily),
  direction: options?.direction,
  search: location.search,
  zooms: options?.zoom ?? true,
  opening: location.hash
    ? loadPlace().then(({ goTo }) => (reader) => {
        goTo(reader, location.hash, { jumps: true });
      })
    : undefined,
});
const obey = async (message: unknown) => {
  const [reader, { hear }] = await Promise.all([shown, loadPlace()]);
  if (reader) hear(reader, message, window.parent);
};
reportHeight(target, { host: window.parent, self: window, onrequest: (data) => void obey(data) });
// A link in the article whose target is the frame.
addEventListener('hashchange', () => void obey({ type: 'datelines:go', place: location.hash }));
