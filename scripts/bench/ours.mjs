/**
 * This page in a harness that measures timelines side by side: copied into its
 * `adapters/` by `npm run bench -- page`. The harness opens `bench.html`, which
 * names the same events in columns below the page itself.
 */
export const meta = {
  label: 'Datelines',
  renderer: 'DOM, SVG, canvas',
  page: '/ours/bench.html?data={data}',
  assets: ['ours/assets/*.js', 'ours/assets/*.css'],
  ready: { selector: '[data-event]' },
  zoom: 'wheel',
  wheel: 60,
  pan: 'drag',
};
