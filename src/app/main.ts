/** The explorer's front door: takes over from the list that stood in the page. */
import { mount } from 'svelte';
import '../ui/tokens.css';
import '../ui/base.css';
import './fonts.css';
import './page.css';
import { textMeasure } from '../ui/index.ts';
import App from './App.svelte';
import { fetchBegun } from './begin.ts';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no element #app');
target.replaceChildren();
mount(App, {
  target,
  props: {
    fetch: fetchBegun,
    measureText: textMeasure(
      'Archivo, "Franklin Gothic Medium", "Helvetica Neue", Arial, "Noto Sans", "Noto Sans Arabic", sans-serif',
    ),
  },
});
