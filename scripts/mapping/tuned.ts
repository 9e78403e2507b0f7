/**
 * Node set up to read many articles, in this process and its threads: imported for what it does.
 * Nothing of it changes what is read.
 */
import { hash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { hashBy } from '../../src/extract/index.ts';

/** Its own hash is five times as fast as one in JavaScript. */
hashBy((text) => hash('sha256', text, 'hex'));

/**
 * Bytes of code that V8 puts in the place of calls within a function, in all; of itself it takes
 * 920. Reading runs through thousands of functions, each for a moment: what is compiled small stays
 * near the processor and is compiled sooner. Of 240 articles it took a tenth off the processor time.
 */
const MOST_INLINED = 300;
setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${MOST_INLINED}`);
