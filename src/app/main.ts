/** The explorer's front door: takes over from the list that stood in the page. */
import { mount } from 'svelte';
import '../ui/tokens.css';
import '../ui/base.css';
import './fonts.css';
import './page.css';
import { textMeasure } from '../ui/index.ts';
import App from './App.svelte';
import { fetchBegun } from './begin.ts';
import { openPage } from './opening.ts';

const measureText = textMeasure(
  'Archivo, "Franklin Gothic Medium", "Helvetica Neue", Arial, "Noto Sans", "Noto Sans Arabic", sans-serif',
);
const target = document.getElementById('app');
if (!target) throw new Error('the page has no element #app');
const opening = openPage(fetchBegun);
/** Until then the bar that stands in the page is enough: bar and chart are drawn in one go. */
void opening.soon.then((opened) => {
  target.replaceChildren();
  mount(App, { target, props: { opening, opened, fetch: fetchBegun, measureText } });
});
