/** Where an import comes from, and what it gives. */
import type { Dataset, Edtf } from '../../model/index.ts';
import type { Remark } from './remark.ts';

export interface ImportOrigin {
  /** The file's name, as a reader knows it. */
  readonly name: string;
  /** What the file is called as the source of entries that name none, where others do. */
  readonly uncredited: string;
  readonly text: string;
  /** The day on which the file was last changed, or was pasted: an EDTF day. */
  readonly changed: Edtf;
  /** BCP 47 tag of the words of the file. */
  readonly language: string;
}

export interface Imported {
  readonly dataset: Dataset;
  readonly remarks: readonly Remark[];
}
