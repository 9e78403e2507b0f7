/** The embed in a frame, in a harness that measures timelines side by side: see `ours.mjs`. */
export const meta = {
  label: 'Datelines, in a frame',
  renderer: 'DOM, SVG',
  page: '/ours/bench-frame.html?data=records{data}',
  ready: { selector: '[data-event]' },
  zoom: 'wheel',
  wheel: 60,
  modifiers: 2,
  at: [640, 200],
  pan: 'drag',
};
