/**
 * The event record: one entry of `data/events.json`, one mark on the timeline.
 *
 * The schema is the contract. The type is inferred from it, the JSON Schema is
 * generated from it, and nothing else may describe the same shape.
 */
import * as z from 'zod/mini';
import { Citation } from './citation.ts';
import { Edtf } from './time/edtf.ts';
import { Identifier, Line } from './fields.ts';

/** How *we* reached the date, firmest first. The source's own vagueness is EDTF `~` and `?`. */
export const Certainty = z.enum(['stated', 'inferred', 'guessed']);
export type Certainty = z.infer<typeof Certainty>;

export const EventKind = z.enum([
  'visit',
  'statement',
  'agreement',
  'attack',
  'military',
  'sanction',
  'unrest',
  'election',
  'office',
  'economy',
  'legal',
  'disaster',
  'publication',
  'other',
]);
export type EventKind = z.infer<typeof EventKind>;

/** A neutral headline in our words. */
export const EventTitle = Line.check(z.maxLength(120, 'is longer than 120 characters'));

/** The headline where room is short. */
export const ShortTitle = Line.check(z.maxLength(38, 'is longer than 38 characters'));

/** What one source gives where sources differ: its own words, and the same for comparing. */
export const DifferenceValue = z.readonly(
  z.strictObject({
    source: Identifier,
    text: Line,
    value: z.optional(z.union([z.number(), Line.check(z.maxLength(200))])),
  }),
);
export type DifferenceValue = z.infer<typeof DifferenceValue>;

/** Where sources differ on one event: each source's own words, in order of publication, none preferred. */
export const Difference = z.readonly(
  z.strictObject({
    about: z.enum(['date', 'number', 'place']),
    label: Line,
    values: z.readonly(
      z.array(DifferenceValue).check(z.minLength(2, 'needs at least two sources')),
    ),
  }),
);
export type Difference = z.infer<typeof Difference>;

export const EventRecord = z.readonly(
  z.strictObject({
    id: Identifier,
    title: EventTitle,
    short: z.optional(ShortTitle),
    summary: z.optional(Line),
    when: Edtf,
    /** Still to come when its sources were published; left out of what happened. */
    status: z.optional(z.literal('planned')),
    certainty: Certainty,
    kind: EventKind,
    people: z.readonly(z.array(Line)),
    organisations: z.readonly(z.array(Line)),
    places: z.readonly(z.array(Line)),
    citations: z.readonly(
      z.array(Citation).check(z.minLength(1, 'no citation. Every event needs at least one')),
    ),
    differences: z.readonly(z.array(Difference)),
    review: z.enum(['extracted', 'reviewed']),
  }),
);
export type EventRecord = z.infer<typeof EventRecord>;
