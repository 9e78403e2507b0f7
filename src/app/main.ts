/** The explorer's front door: takes over from the list that stood in the page. */
import { mount } from 'svelte';
import '../ui/tokens.css';
import '../ui/base.css';
import './fonts.css';
import './page.css';
import { textMeasure } from '../ui/index.ts';
import App from './App.svelte';
import { fetchBegun } from './begin.ts';
import { openPage, comeWithin } from './opening.ts';

/** What comes sooner is drawn at once, whole: nothing stands in its place before. */
const PATIENCE_MS = 100;

const target = document.getElementById('app');
if (!target) throw new Error('the page has no element #app');
target.replaceChildren();
const opening = openPage(fetchBegun);
void comeWithin(opening, PATIENCE_MS).then(() =>
  mount(App, {
    target,
    props: {
      fetch: fetchBegun,
      opening,
      measureText: textMeasure(
        'Archivo, "Franklin Gothic Medium", "Helvetica Neue", Arial, "Noto Sans", "Noto Sans Arabic", sans-serif',
      ),
    },
  }),
);
