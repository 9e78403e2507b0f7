/**
 * The labels of a story as a person writes them: the shape of `labels.yaml`.
 * What each field means, and when it is used, is told in tests/gold/articles/README.md.
 */
import * as z from 'zod';
import { parseDocument } from 'yaml';
import { AttributionMode, Edtf, EventKind, FigureBound } from '../../src/model/index.ts';
import { InputError } from '../cli.ts';

/** Why something that stands near a date is no event. */
export const TrapReason = z.enum([
  'planned',
  'denied',
  'hypothetical',
  'comparison',
  'background',
  'furniture',
]);
export type TrapReason = z.infer<typeof TrapReason>;

const Name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use a-z, 0-9 and single hyphens');

/** YAML reads a bare year as a number. */
const LabelledDate = z
  .union([z.string(), z.int().transform((year) => String(year).padStart(4, '0'))])
  .pipe(Edtf);

/** One date, or several of which any is right. */
const LabelledDates = z
  .union([LabelledDate, z.array(LabelledDate).min(1)])
  .transform((dates) => (Array.isArray(dates) ? dates : [dates]));

const passageShape = {
  in: Name,
  quote: z.string().min(1),
  nth: z.int().positive().optional(),
};

const Telling = z.strictObject({
  ...passageShape,
  when: LabelledDates.optional(),
  by: z.strictObject({ who: z.string().min(1), how: AttributionMode }).optional(),
  figures: z
    .array(z.strictObject({ value: z.number(), unit: z.string(), bound: FigureBound }))
    .default([]),
  optional: z.boolean().default(false),
});

const LabelledEvent = z.strictObject({
  id: Name,
  what: z.string().min(1),
  when: LabelledDates,
  kind: EventKind,
  told: z.array(Telling).min(1),
});

const LabelledDifference = z.strictObject({
  event: Name,
  about: z.enum(['date', 'number', 'place']),
  what: z.string().min(1),
  values: z.record(Name, z.union([z.number(), z.string().min(1)])),
});

const Trap = z.strictObject({ ...passageShape, why: TrapReason, when: LabelledDates.optional() });

export const Labels = z.strictObject({
  about: z.string().min(1),
  events: z.array(LabelledEvent).min(1),
  differences: z.array(LabelledDifference).default([]),
  notEvents: z.array(Trap).default([]),
});
export type Labels = z.infer<typeof Labels>;

/**
 * The labels in a file's text.
 * @throws InputError naming file, place and fault, when it is no YAML or not of this shape.
 */
export function readLabels(text: string, file: string): Labels {
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault) throw new InputError(`${file}: ${fault.message}`);
  const read = Labels.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!read.success) throw new InputError(`${file}:\n${z.prettifyError(read.error)}`);
  return read.data;
}
