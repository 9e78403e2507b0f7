/** What hands need of a timeline in a frame, as one file: its host may ask for a place. */
export { take } from './hand.ts';
export { hear } from './hear.ts';
