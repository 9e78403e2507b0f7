/**
 * Curation: what a person decided, kept in `data/curation.json` and applied after
 * every extraction, so that no decision is lost by running a script.
 *
 * A decision never names an event by its place in a list: it refers to passages,
 * and carries their hash, so that a decision whose text has changed is reported
 * as stale and not applied to other words. Every decision may say why in `note`.
 */
import * as z from 'zod/mini';
import { Attribution } from './citation.ts';
import { DataFileError, readDataFile } from './data-file.ts';
import { Certainty, EventKind, EventTitle, ShortTitle } from './event.ts';
import { Identifier, LanguageTag, Line, Sha256 } from './fields.ts';
import { type Checked, type Problem, checkShape } from './problem.ts';
import { TextRange } from './text-range.ts';
import { Edtf } from './time/edtf.ts';

const CURATION_VERSION = 1;

/** A citation as decisions name it: the source, the place of the passage, and the hash of its words. */
export const CitationRef = z.readonly(
  z.strictObject({ source: Identifier, range: TextRange, passageSha256: Sha256 }),
);
export type CitationRef = z.infer<typeof CitationRef>;

const refs = (least: number, message: string) =>
  z.readonly(z.array(CitationRef).check(z.minLength(least, message)));

const names = z.optional(z.readonly(z.array(Line)));

/**
 * Changes to the one event that holds the citations named; a field left out stays
 * as extracted. One citation is enough to name an event.
 */
export const EditDecision = z.readonly(
  z.strictObject({
    event: refs(1, 'needs at least one citation to name the event by'),
    /** Pins the id, so that links hold whatever the title becomes. */
    id: z.optional(Identifier),
    title: z.optional(EventTitle),
    short: z.optional(ShortTitle),
    summary: z.optional(Line),
    kind: z.optional(EventKind),
    /** The date of the event as a whole. */
    when: z.optional(Edtf),
    certainty: z.optional(Certainty),
    people: names,
    organisations: names,
    places: names,
    /** What the cited passages themselves say, where extraction misread them. */
    citedWhen: z.optional(Edtf),
    /** On whose word the cited passages tell it; null takes a wrong attribution away. */
    attribution: z.optional(z.nullable(Attribution)),
    /** Leaves the event out, for this reason. */
    reject: z.optional(Line),
    note: z.optional(Line),
  }),
);
export type EditDecision = z.infer<typeof EditDecision>;

/** The citations named tell of one event, whatever extraction thought. */
export const MergeDecision = z.readonly(
  z.strictObject({ merge: refs(2, 'needs at least two citations'), note: z.optional(Line) }),
);
export type MergeDecision = z.infer<typeof MergeDecision>;

/** The groups of citations named tell of different events: no two groups may share a record. */
export const SplitDecision = z.readonly(
  z.strictObject({
    split: z.readonly(
      z
        .array(refs(1, 'needs at least one citation'))
        .check(z.minLength(2, 'needs at least two groups of citations')),
    ),
    note: z.optional(Line),
  }),
);
export type SplitDecision = z.infer<typeof SplitDecision>;

/** Which of the three it is, its first field says: `event`, `merge` or `split`. */
export const Decision = z.union([EditDecision, MergeDecision, SplitDecision]);
export type Decision = z.infer<typeof Decision>;

export const Curation = z.readonly(
  z.strictObject({
    $schema: z.optional(Line),
    version: z.literal(CURATION_VERSION),
    /** What the dataset is called, instead of what the manifest says. */
    dataset: z.optional(
      z.readonly(
        z.strictObject({
          title: z.optional(Line),
          description: z.optional(Line),
          language: z.optional(LanguageTag),
        }),
      ),
    ),
    decisions: z.readonly(z.array(Decision)),
  }),
);
export type Curation = z.infer<typeof Curation>;

const CurationHeader = z.strictObject({
  ...Curation.def.innerType.def.shape,
  decisions: z.array(z.unknown()),
});

/**
 * The curation in a file's text.
 * @throws DataFileError naming the file and, for every fault, line or decision and field.
 */
export function parseCuration(text: string, path: string): Curation {
  const header = checkShape(CurationHeader, readDataFile(text, path), 'the curation');
  if (!header.ok) throw new DataFileError(path, header.problems);
  const problems: Problem[] = [];
  const decisions: Decision[] = [];
  for (const [index, json] of header.value.decisions.entries()) {
    const checked = checkDecision(json);
    if (checked.ok) decisions.push(checked.value);
    else problems.push(...checked.problems.map((problem) => inDecision(index, problem)));
  }
  if (problems.length > 0) throw new DataFileError(path, problems);
  return { ...header.value, decisions };
}

/** Checked against the one kind it is meant to be, because the faults of a union name no field. */
function checkDecision(json: unknown): Checked<Decision> {
  const fields = typeof json === 'object' && json !== null ? Object.keys(json) : [];
  if (fields.includes('merge')) return checkShape(MergeDecision, json, 'the decision');
  if (fields.includes('split')) return checkShape(SplitDecision, json, 'the decision');
  return checkShape(EditDecision, json, 'the decision');
}

function inDecision(index: number, { path, message }: Problem): Problem {
  return {
    path: `decisions[${index}]${path && '.'}${path}`,
    message: `decision ${index + 1}: ${message}`,
  };
}
