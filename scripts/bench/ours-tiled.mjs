/**
 * This page with the same events in tiles, in a harness that measures timelines
 * side by side: copied into its `adapters/` by `npm run bench -- page --tiled`.
 */
export const meta = {
  label: 'Datelines, tiled',
  renderer: 'DOM, SVG, canvas',
  page: '/ours/tiled.html?data={data}',
  assets: ['ours/assets/*.js', 'ours/assets/*.css'],
  ready: { selector: '[data-event]' },
  zoom: 'wheel',
  wheel: 60,
  pan: 'drag',
};
