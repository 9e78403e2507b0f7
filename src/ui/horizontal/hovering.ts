/** What a pointer over an event calls up. Nobody needs it before the chart is there. */
export { default as HoverCard } from './HoverCard.svelte';
export { placeHoverCard, veiledBy } from './hover-card.ts';
