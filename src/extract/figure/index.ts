/** Numbers that a source gives for an event, with unit and bound. */
export { findFigures } from './find.ts';
