/** What an article says of itself, whatever its format; every field may be missing. */
import type { Edtf, SourceKind } from '../../model/index.ts';
import type { PublicationClaim } from './publication-claim.ts';

export interface PageMetadata {
  readonly id?: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly archiveUrl?: string;
  readonly language?: string;
  readonly published?: Edtf;
  /** All that a page says of when it was published, the firmest first. */
  readonly claims?: readonly PublicationClaim[];
  /** The date beside the author's name, where the markup sets that apart. */
  readonly bylineDate?: Edtf;
  /** The day the file itself was made, which may be that of a copy. */
  readonly made?: Edtf;
  /** The day with which the file's name begins. */
  readonly named?: Edtf;
  /** What a field for the date of publication holds where no date can be read in it. */
  readonly unreadDate?: string;
  readonly kind?: SourceKind;
  /** Whether the page says that not everybody may read it whole. */
  readonly isBehindPaywall?: boolean;
}

/** One line for people, as the dataset takes it: white space folded, no control characters, at most 300 units; nothing when empty. */
export function lineOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cs}\u202a-\u202e]/gu, '')
    .trim();
  return line === ''
    ? undefined
    : line
        .slice(0, 300)
        .replace(/\p{Cs}$/u, '')
        .trim();
}

/** An http(s) address, or nothing. */
export function webUrlOf(value: unknown): string | undefined {
  const line = lineOf(value);
  return line && /^https?:\/\//i.test(line) && URL.canParse(line) ? line : undefined;
}
