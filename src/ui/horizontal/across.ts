/**
 * The chart that runs across, and those of its parts that the comparison of
 * sources is made of: one file for the browser, so that neither costs the other.
 */
export { default as Defs } from './Defs.svelte';
export { default as EventButton } from './EventButton.svelte';
export { densityPath, linePath } from './geometry.ts';
export { default as Ground } from './Ground.svelte';
export { default as HorizontalTimeline } from './HorizontalTimeline.svelte';
export { default as LaneMarks } from './LaneMarks.svelte';
export { default as LaneNames } from './LaneNames.svelte';
export { default as Marks } from './Marks.svelte';
export { default as Minimap } from './Minimap.svelte';
export { default as MinimapDrawing } from './MinimapDrawing.svelte';
export { default as ZoomButtons } from './ZoomButtons.svelte';
