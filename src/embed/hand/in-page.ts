/** What hands need of a timeline that is an element of its page, as one file: the page is told what its reader does. */
export { announce } from './announce.ts';
export { take } from './hand.ts';
