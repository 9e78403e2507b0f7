/** Numbers that a source gives for an event, with unit and bound. */
export { figuresOf, findFigures } from './find.ts';
export { FoundFigure } from './found-figure.ts';
export { isMeasure, isMoney } from './unit.ts';
