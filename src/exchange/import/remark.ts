/**
 * What an import has to say of the file: what could not be carried over, and where.
 * Data without words: those are the interface's, in the reader's language.
 */

/** Where in the file: a row of a table or an entry of a list, and the field in it. */
export interface ImportPlace {
  /** Row of a spreadsheet, counted from 1, the head being the first. */
  readonly row?: number;
  /** Event of a JSON list, counted from 1. */
  readonly event?: number;
  /** Period of a JSON list of eras, counted from 1. */
  readonly era?: number;
  /** Line of a text, counted from 1. */
  readonly line?: number;
  /** Column or field, as the file names it. */
  readonly field?: string;
}

export const REMARK_KINDS = [
  // An entry could not be shown at all.
  'notAnObject',
  'noDate',
  'badDate',
  'beyondTime',
  'noTitle',
  'cancelled',
  // Something of an entry could not be carried.
  'badEnd',
  'addressRefused',
  'titleCut',
  'textCut',
  'charactersRemoved',
  'unknownColumn',
  'unknownField',
  'dayOrMonth',
  'zoneUnknown',
  'repeatsLeftOut',
  // How something was carried, or that it was not, told once for the whole file.
  'groupsInSummary',
  'erasAsEvents',
  'creditsAsSources',
  'creditsAsAttributions',
  'mediaLeftOut',
  'linksLeftOut',
  'looksLeftOut',
  'columnsUnderstood',
  'namedSources',
  'midnightsAsDays',
  'componentsLeftOut',
] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** Kinds after which the entry is not among the events. */
export const LEFT_OUT: ReadonlySet<RemarkKind> = new Set([
  'notAnObject',
  'noDate',
  'badDate',
  'beyondTime',
  'noTitle',
  'cancelled',
]);

export interface Remark {
  readonly kind: RemarkKind;
  /** Absent where the remark is about the whole file. */
  readonly place?: ImportPlace;
  /** The words concerned as they stand, cut to a line; or of how many a remark speaks. */
  readonly words?: string;
  readonly count?: number;
}
