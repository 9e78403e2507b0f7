/**
 * The date of an event mentioned at a place. First the words of its own
 * clause, then those that frame its sentence, then the same event dated
 * elsewhere, then tense: a running story gives told events their time, and
 * publication gives it to what is so now. Never simply the nearest number.
 */
import type { Edtf, ResolvedTime, TextRange, TimeBasis } from '../../../model/index.ts';
import type { Tense } from '../language.ts';
import type { Language } from '../languages.ts';
import type { TagOptions } from '../options.ts';
import { isWholeLine } from '../structure.ts';
import { daysOf, fieldsOfEdtf } from '../resolve/fields.ts';
import { attach } from './attach.ts';
import { readingOf, tokenAt, type PlacedTime, type Reading } from './reading.ts';
import { runOfTimes } from './run-of-times.ts';

/** When an event mentioned at a place happened, and how that is known. */
export interface EventDate {
  readonly edtf: Edtf;
  readonly rule: string;
  readonly basis: TimeBasis;
  /** The words it rests on; absent when only the publication date speaks. */
  readonly time?: ResolvedTime;
}

/** The date of one mention; see `dateMention` of the layer's index. */
export function dateOfMention(
  text: string,
  times: readonly ResolvedTime[],
  mention: TextRange,
  language: Language,
  options: TagOptions,
): EventDate | null {
  const reading = readingOf(text, times, language);
  const at = tokenAt(reading.tokens, mention.start);
  if (at >= reading.tokens.length) return null;
  const own = attach(reading, at);
  if (own) {
    const date = fromTime(own.time, own.how, options, isOngoing(reading, at));
    const run = runOfTimes(reading, own.time);
    return date && run ? { ...date, edtf: run } : date;
  }
  const tense = tenseOf(reading, at);
  if (tense !== 'future') {
    const again = sameEvent(reading, at);
    if (again) return fromTime(again, 'same-event', options);
  }
  return byTense(reading, at, tense, options);
}

/** "is currently mobilising" fills the weeks about publication; "currently sells" is so on the day. */
function isOngoing(reading: Reading, at: number): boolean {
  return reading.language.clauses.isOngoing(reading.tokens, at);
}

function fromTime(
  { time }: PlacedTime,
  how: string,
  options: TagOptions,
  ongoing = false,
): EventDate | null {
  if (time.value === 'PRESENT_REF' && options.dct !== null)
    return {
      edtf: (ongoing ? time.edtf : null) ?? options.dct,
      rule: how,
      basis: 'publication',
      time,
    };
  if (time.edtf === null || time.basis === null) return null;
  return { edtf: time.edtf, rule: how, basis: time.basis, time };
}

// ── tense ────────────────────────────────────────────────────────────────────

/** A verb shows its own tense; a noun takes that of the verb that governs it. */
function tenseOf(reading: Reading, at: number): Tense | null {
  const own = reading.tenseAt(at);
  if (own) return own;
  const sentence = reading.structure.sentence[at] ?? 0;
  const first = reading.structure.starts[sentence] ?? 0;
  const last = reading.structure.starts[sentence + 1] ?? reading.tokens.length;
  for (let i = at - 1; i >= first; i--) {
    const tense = reading.tenseAt(i);
    if (tense) return tense;
  }
  for (let i = at + 1; i < last; i++) {
    const tense = reading.tenseAt(i);
    if (tense) return tense;
  }
  return null;
}

function byTense(
  reading: Reading,
  at: number,
  tense: Tense | null,
  options: TagOptions,
): EventDate | null {
  const publication =
    options.dct === null
      ? null
      : ({ edtf: options.dct, rule: 'publication', basis: 'publication' } as const);
  if (tense === 'future') return null;
  if (isHeadline(reading, at)) {
    const lead = leadDay(reading, options.dct);
    return lead
      ? { edtf: lead.edtf, rule: 'headline', basis: 'narrative', time: lead.time }
      : publication;
  }
  if (tense === 'present' || tense === 'perfect') return publication;
  if (tense === 'past' || tense === 'pluperfect') {
    const told = toldBefore(reading, at) ?? leadDay(reading, options.dct);
    if (told)
      return {
        edtf: told.time.edtf ?? told.edtf,
        rule: 'story',
        basis: 'narrative',
        time: told.time,
      };
  }
  return publication;
}

/** The first line, when it is no sentence: headlines tell the news in the present. */
function isHeadline({ tokens, structure }: Reading, at: number): boolean {
  const end = structure.starts[1] ?? tokens.length;
  return (
    structure.sentence[at] === 0 &&
    end < tokens.length &&
    (tokens[end]?.breaks ?? 0) > 0 &&
    tokens[end - 1]?.lower !== '.'
  );
}

/** A frame that still holds: a date at the head of a sentence of the same paragraph. */
function toldBefore(reading: Reading, at: number): { time: ResolvedTime; edtf: Edtf } | null {
  const { structure } = reading;
  const sentence = structure.sentence[at] ?? 0;
  const paragraph = structure.paragraph[at] ?? 0;
  for (let s = sentence - 1; s >= Math.max(0, sentence - FRAME); s--) {
    const first = structure.starts[s] ?? 0;
    if (structure.paragraph[first] !== paragraph) return null;
    const frame = reading.bySentence.get(s)?.find((t) => t.start - first <= 3 && isEventTime(t));
    if (frame?.time.edtf) return { time: frame.time, edtf: frame.time.edtf };
  }
  return null;
}
const FRAME = 3;

function isEventTime({ time }: PlacedTime): boolean {
  return (
    time.edtf !== null &&
    (time.kind === 'date' || time.kind === 'time') &&
    !time.value.endsWith('_REF')
  );
}

/** Sentences of a news item in which the day of its event is named. */
const LEAD = 4;
/** Days before publication that a report may lie behind its event. */
const FRESH = 10;

/** The day a news item is about: the first day named in its lead that lies shortly before publication. */
function leadDay(reading: Reading, dct: Edtf | null): { time: ResolvedTime; edtf: Edtf } | null {
  const published = fieldsOfEdtf(dct);
  const now = published && daysOf(published);
  if (!now || now[1] - now[0] > 1) return null;
  for (const placed of reading.times) {
    if (placed.sentence > LEAD) return null;
    if (isWholeLine(reading.tokens, reading.structure, placed.start, placed.end)) continue; // a date line
    const { time } = placed;
    if (!isEventTime(placed) || time.edtf === null || time.edtf.includes('/')) continue;
    const fields = fieldsOfEdtf(time.edtf);
    const span = fields && daysOf(fields);
    if (
      !span ||
      span[1] - span[0] > 1 ||
      span[0] > now[0] ||
      (span[0] === now[0] && time.basis === 'explicit')
    )
      continue;
    return now[0] - span[0] <= FRESH ? { time, edtf: time.edtf } : null;
  }
  return null;
}

// ── the same event elsewhere ─────────────────────────────────────────────────

const SHORTEST_STEM = 4;
/** Tokens between an event and the time that dates it for other mentions too. */
const BESIDE = 12;

/** Another mention of the same kind of event that a time of its own dates; the nearest. */
function sameEvent(reading: Reading, at: number): PlacedTime | null {
  const word = reading.tokens[at]?.lower ?? '';
  const stem = reading.stemAt(at);
  if (stem.length < SHORTEST_STEM || reading.language.clauses.saying.has(word)) return null;
  let best: PlacedTime | null = null;
  let distance = Infinity;
  for (const placed of reading.times) {
    if (
      !isEventTime(placed) ||
      isWholeLine(reading.tokens, reading.structure, placed.start, placed.end)
    )
      continue;
    const first = reading.structure.starts[placed.sentence] ?? 0;
    const last = reading.structure.starts[placed.sentence + 1] ?? 0;
    for (let i = first; i < last && i < first + 80; i++) {
      const token = reading.tokens[i];
      if (i === at || token?.kind !== 'word' || reading.stemAt(i) !== stem) continue;
      if (Math.abs(i - at) >= distance || Math.abs(i - placed.start) > BESIDE) continue;
      const hung = attach(reading, i);
      if (hung?.time !== placed || (hung.how !== 'clause' && hung.how !== 'beside')) continue;
      best = placed;
      distance = Math.abs(i - at);
    }
  }
  return best;
}
