/** The pages as a reader without scripts gets them: the whole dataset as a list, in plain HTML. */
import { render } from 'svelte/server';
import { loadDateLanguage, type Dataset } from '../model/index.ts';
import StaticPage from './StaticPage.svelte';

/** Markup for the page's head (its style) and body (title, events, citations, sources). */
export async function renderDataset(dataset: Dataset): Promise<{ head: string; body: string }> {
  await loadDateLanguage(dataset.language);
  const { head, body } = render(StaticPage, { props: { dataset } });
  return { head, body };
}
