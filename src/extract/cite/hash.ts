/** Fingerprints of texts: SHA-256 (FIPS 180-4) of the UTF-8 form, in lower-case hex. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sliceRange, type TextRange } from '../../model/index.ts';

/** A text's fingerprint: 64 hex digits. */
type Hash = (text: string) => string;

const byLibrary: Hash = (text) => bytesToHex(sha256(utf8Of(text)));
let hash = byLibrary;

/**
 * From here on `other` does the work, until it is given back by none: an article is hashed at a
 * hundred places, and where Node runs this its own hash is five times as fast. It has to give the
 * same for every text.
 */
export function hashBy(other: Hash | undefined): void {
  hash = other ?? byLibrary;
}

/** Fingerprint of a whole normalised text: 64 hex digits. */
export function hashText(text: string): string {
  return hash(text);
}

const encoder = new TextEncoder();
/** UTF-16 units of most passages and sentences; each is three bytes at most. */
const SHORT = 2_000;
const space = new Uint8Array(3 * SHORT);

/** The UTF-8 form; that of a short text stands in a space that the next one takes over. */
function utf8Of(text: string): Uint8Array {
  if (text.length > SHORT) return encoder.encode(text);
  return space.subarray(0, encoder.encodeInto(text, space).written);
}

/** Fingerprint of the passage that `range` cuts from `text`: 64 hex digits. */
export function hashPassage(text: string, range: TextRange): string {
  return hashText(sliceRange(text, range));
}
