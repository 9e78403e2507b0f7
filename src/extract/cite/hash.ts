/** Fingerprints of texts: SHA-256 (FIPS 180-4) of the UTF-8 form, in lower-case hex. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sliceRange, type TextRange } from '../../model/index.ts';

/** Fingerprint of a whole normalised text: 64 hex digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Fingerprint of the passage that `range` cuts from `text`: 64 hex digits. */
export function hashPassage(text: string, range: TextRange): string {
  return hashText(sliceRange(text, range));
}
