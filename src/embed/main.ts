/** The embed's front door in a frame: reads its address, fetches its data, shows the timeline, tells the host its height. */
import css from './framed.css?inline';
import type { EmbedTrouble } from '../ui/plain.ts';
import { showEmbed } from './embed.ts';
import { reportHeight } from './frame-child.ts';
import { DEFAULT_FILE, embedOptions, loadDataset } from './load.ts';
import { adopt } from './style.ts';

const { body, documentElement: root } = document;
let hear: (message: unknown) => void = () => {};
const target = document.getElementById('embed') ?? body;
const options = embedOptions(location.href);
const loading = options
  ? loadDataset(options.file, (url) => fetch(url, { credentials: 'same-origin' }))
  : Promise.resolve({ ok: false as const, trouble: ({ notAllowed }: EmbedTrouble) => notAllowed });

adopt(root, css);
// Not on the root: the reader's own size of text is read there.
body.classList.add('datelines');
if (options?.theme) body.dataset.theme = options.theme;
if (options) body.dataset.hide = `${options.key ? '' : 'key'} ${options.zoom ? '' : 'zoom'}`;

// WordPress writes a secret behind the place, when its script comes: that is no place.
const SECRET = /#?\?secret=.*/;
const shown = showEmbed(
  target,
  {
    loading,
    // The explorer opens the first dataset by itself; another one it is told.
    exploreHref: !options || options.file === DEFAULT_FILE ? './' : `./?data=${encodeURIComponent(options.file)}`, // prettier-ignore
    direction: options?.direction,
    lang: new URLSearchParams(location.search).get('lang'),
    zooms: options?.zoom ?? true,
    place: location.hash.replace(SECRET, ''),
    hands: () => import('./hand/in-frame.ts'),
    onhand: (hand, hands) => {
      hear = (message) => {
        hands.hear(hand.traveller, message, window.parent);
      };
    },
  },
  root,
);
const obey = async (message: unknown) => {
  await (await shown)?.hand();
  hear(message);
};
reportHeight(target, {
  ...{ host: window.parent, self: window, ready: shown },
  onrequest: (data) => void obey(data),
});
// A link in the article whose target is the frame. It may be followed again, when its reader has
// gone elsewhere: the fragment is no other one then, and only this event tells.
addEventListener('popstate', () => {
  const { hash } = location;
  if (!SECRET.test(hash)) void obey({ type: 'datelines:go', place: hash });
});
