/** The pages as a reader without scripts gets them: the whole dataset as a list, in plain HTML. */
import { render } from 'svelte/server';
import type { Dataset } from '../model/index.ts';
import StaticPage from './StaticPage.svelte';

/** Markup for the page's head (its style) and body (title, events, citations, sources). */
export function renderDataset(dataset: Dataset): { head: string; body: string } {
  const { head, body } = render(StaticPage, { props: { dataset } });
  return { head, body };
}
