/** The embed as an element, in a harness that measures timelines side by side: see `ours.mjs`. */
export const meta = {
  label: 'Datelines, as an element',
  renderer: 'DOM, SVG',
  page: '/ours/bench-element.html?data=records{data}',
  ready: {
    test: "document.querySelector('datelines-timeline')?.shadowRoot?.querySelector('[data-event]')",
  },
  zoom: 'wheel',
  wheel: 60,
  modifiers: 2,
  at: [640, 200],
  pan: 'drag',
};
