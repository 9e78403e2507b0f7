/** One thing that says when an article was published. */
import type { Edtf } from '../../model/index.ts';
import { readDateText } from './date-text.ts';

export interface PublicationClaim {
  /** What says so, as it stands in a sentence: "its JSON-LD". */
  readonly says: string;
  readonly date: Edtf;
  /** Milliseconds since 1970 where the time of day is said with its zone. */
  readonly instantMs?: number;
  /** Whether that zone is UTC, which is seldom the publisher's own clock. */
  readonly isUtc?: boolean;
}

/** ISO 8601 with a time and a zone. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})$/u;

/** The first day that a computer counts from: what a field holds that nobody has filled in. */
const PLACEHOLDER = /^(?:1969-12-31|1970-01-01|1900-01-01|0001-01-01)/u;

/** The claim that a field's text makes; nothing when it holds no date, or one with two readings. */
export function readClaim(says: string, text: string | undefined): PublicationClaim | undefined {
  const date = readDateText(text ?? '');
  if (date === undefined || PLACEHOLDER.test(date)) return undefined;
  const iso = (text ?? '')
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/u, '$1T')
    .replace(/ (?=[+-]\d)/u, '');
  const zone = INSTANT.exec(iso)?.groups?.zone;
  const instantMs = zone === undefined ? NaN : new Date(withColon(iso, zone)).getTime();
  if (!Number.isFinite(instantMs)) return { says, date };
  return { says, date, instantMs, isUtc: /^(?:Z|[+-]00:?00)$/u.test(zone ?? '') };
}

/** ECMAScript reads zones with a colon alone. */
function withColon(iso: string, zone: string): string {
  return /^[+-]\d{4}$/u.test(zone)
    ? `${iso.slice(0, -zone.length)}${zone.slice(0, 3)}:${zone.slice(3)}`
    : iso;
}
