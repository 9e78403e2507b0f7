/** Node's own SHA-256 for whatever is read in this thread: imported for what it does. */
import { hash } from 'node:crypto';
import { hashBy } from '../../src/extract/index.ts';

hashBy((text) => hash('sha256', text, 'hex'));
