/** An event as a file of another tool gives it, before it is made one of ours. */
import type { Edtf, EventKind, TextRange } from '../../model/index.ts';
import type { ImportPlace, Remark } from './remark.ts';

/** Somebody or something that the file itself calls a source. */
export interface NamedSource {
  readonly name: string;
  readonly address?: string;
}

export interface ImportedEntry {
  readonly place: ImportPlace;
  /** Where the entry stands in the file. */
  readonly range: TextRange;
  readonly when: Edtf;
  /** The words of the date as the file's reader sees them, and where they stand. */
  readonly dateWords: string;
  readonly dateRange: TextRange;
  /** Plain words on one line, not empty, of any length. */
  readonly title: string;
  readonly text?: string;
  readonly group?: string;
  /** Who is credited for what the entry shows. */
  readonly credit?: string;
  /** The web address of what the entry shows, or of the page it links to. */
  readonly address?: string;
  readonly uniqueId?: string;
  /** In the order of the file; none or absent where it names none. */
  readonly sources?: readonly NamedSource[];
  readonly kind?: EventKind;
  readonly people?: readonly string[];
  readonly organisations?: readonly string[];
  readonly places?: readonly string[];
}

/** What a reader of one format makes of a file. */
export interface ImportedFile {
  readonly title?: string;
  readonly description?: string;
  readonly entries: readonly ImportedEntry[];
  readonly remarks: readonly Remark[];
}

/** Thrown when nothing of a file can be shown; `place` where the fault has one. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly fault: ImportFault;
  readonly place: ImportPlace | undefined;
  readonly words: string;

  constructor(fault: ImportFault, place?: ImportPlace, words = '') {
    super(fault);
    this.fault = fault;
    this.place = place;
    this.words = words;
  }
}

export type ImportFault =
  | 'timelineJs1'
  | 'noColumns'
  | 'noTableColumns'
  | 'quoteOpen'
  | 'componentOpen'
  | 'noEntries'
  | 'tooManyEntries';
