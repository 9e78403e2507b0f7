/** Articles → events: the public face of the layer. */
export { extractEvents, type ExtractOptions, type Extraction } from './extract-events.ts';
