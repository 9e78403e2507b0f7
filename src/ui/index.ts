/** What the front doors (app, embed, prerender) may use of the drawing layer. */
export { default as EventList } from './list/EventList.svelte';
