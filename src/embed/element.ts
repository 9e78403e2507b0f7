/** The embed's second front door: brings the element. Loaded twice, or in two versions, the first stays. */
import { DatelinesTimeline } from './datelines-timeline.ts';

const NAME = 'datelines-timeline';

if (!customElements.get(NAME)) customElements.define(NAME, DatelinesTimeline);

export { DatelinesTimeline };
