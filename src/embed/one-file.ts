/** The embed's third front door: a page that holds its script and its data itself, and asks nobody for anything. */
import css from './framed.css?inline';
import { loadDateLanguage, type Dataset } from '../model/index.ts';
import { showEmbed } from './embed.ts';
import { adopt } from './style.ts';

const { body, documentElement: root } = document;

/** The data that stand in the page; they were checked when it was written. */
async function dataset(): Promise<Dataset> {
  const text = document.getElementById('data')?.textContent ?? '';
  const data = JSON.parse(text) as Dataset;
  await loadDateLanguage(data.language);
  return data;
}

adopt(root, css);
body.classList.add('datelines');
body.style.cssText = 'max-width:60rem;margin:0 auto;padding:1rem';

const { hash, search } = location;
const asked = new URLSearchParams(search);
const shown = showEmbed(
  document.getElementById('embed') ?? body,
  {
    loading: dataset().then((data) => ({ ok: true as const, dataset: data, leftOut: 0 })),
    exploreHref: null,
    hands: () => import('./hand/hand.ts'),
    lang: asked.get('lang'),
    place: hash,
  },
  root,
);
addEventListener('hashchange', () => {
  void shown.then((timeline) => timeline?.hand()).then((hand) => hand?.goTo(location.hash));
});
