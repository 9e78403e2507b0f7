/**
 * Where our EDTF and that of the `edtf` package (the oracle) are known to differ,
 * each with the reason. A difference that is not here is a fault of ours.
 */
import type { EdtfValue } from '../../../src/model/index.ts';

export interface AcceptanceDifference {
  readonly accepts: 'ours' | 'theirs' | 'either';
  readonly reason: string;
  readonly applies: (text: string) => boolean;
}

export const ACCEPTANCE_DIFFERENCES: readonly AcceptanceDifference[] = [
  {
    accepts: 'ours',
    reason:
      'Level 1 puts ~ ? % "at the end of the date string"; the package takes them only after year, month and day.',
    applies: (text) => /(?:X|-2[1-4]|T[\d:]+(?:Z|[+-][\d:]+)?|Y-?\d+)[~?%]/.test(text),
  },
  {
    accepts: 'ours',
    reason: 'Seasons as ends of an interval are level 2 in the package; we take them.',
    applies: (text) => text.includes('/') && /-2[1-4]\b/.test(text),
  },
  {
    accepts: 'ours',
    reason:
      'Years of more than four digits as ends of an interval, and with months: the package takes a bare year.',
    applies: (text) => /Y-?\d+-/.test(text) || (text.includes('Y') && text.includes('/')),
  },
  {
    accepts: 'theirs',
    reason: 'Seasons 25 to 41 (hemispheres, quarters, halves) are level 2.',
    applies: (text) => /-2[5-9]/.test(text),
  },
  {
    accepts: 'either',
    reason:
      'Which end comes first: a time without a zone is of the machine in the package, of UTC for us.',
    applies: (text) => text.includes('/') && /T[\d:]+(?=[~?%/]|$)/.test(text),
  },
  {
    accepts: 'theirs',
    reason: 'An interval without any date at its ends names no place on a timeline.',
    applies: (text) => /^(?:\.\.)?\/(?:\.\.)?$/.test(text),
  },
  {
    accepts: 'theirs',
    reason: 'X before the year 0: whether -005X ends in -0050 or -0059 is read in two ways.',
    applies: (text) => /-\d{2,3}X/.test(text),
  },
  {
    accepts: 'theirs',
    reason: 'Level 0 times are complete: hh:mm:ss; and ISO 8601-1:2019 took 24:00 away.',
    applies: (text) => /T\d\d:\d\d(?!:)|T24/.test(text),
  },
  {
    accepts: 'theirs',
    reason: 'A zone is ±hh or ±hh:mm; ±hhmm mixes the basic form into the extended one.',
    applies: (text) => /T[\d:]+[+-]\d{4}/.test(text),
  },
];

export interface BoundsDifference {
  readonly reason: string;
  readonly applies: (value: EdtfValue) => boolean;
}

export const BOUNDS_DIFFERENCES: readonly BoundsDifference[] = [
  {
    reason: 'Spring 2011 is January to March 2011 in the package; for us March to May.',
    applies: (value) => endsOf(value).some((end) => end.precision === 'season'),
  },
  {
    reason: 'A time without a zone is of the machine in the package; for us of UTC.',
    applies: (value) => endsOf(value).some((end) => end.time && end.time.offset === undefined),
  },
  {
    reason: 'An unknown end has no bound in the package; for us it reaches as far as an open one.',
    applies: (value) =>
      value.type === 'interval' && (value.start === 'unknown' || value.end === 'unknown'),
  },
];

function endsOf(value: EdtfValue) {
  const ends = value.type === 'date' ? [value] : [value.start, value.end];
  return ends.filter((end) => typeof end !== 'string');
}
