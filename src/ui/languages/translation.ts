/**
 * What a language has beside the words that every page begins with. In English
 * each part is loaded with what it belongs to; another language comes whole, so
 * that no press ever waits for words. A word that is missing fails the types.
 */
import type { BarMessages } from '../bar-messages.ts';
import type { CompareMessages } from '../compare/compare-messages.ts';
import type { EmbedDialogMessages } from '../embed-dialog-messages.ts';
import type { EmptyMessages } from '../empty-messages.ts';
import type { CiteMessages } from '../evidence/cite-messages.ts';
import type { EvidenceMessages } from '../evidence/evidence-messages.ts';
import type { FaultMessages } from '../fault-words.ts';
import type { FilterMessages } from '../filters/filter-messages.ts';
import type { FindMessages } from '../find-messages.ts';
import type { KeysMessages } from '../keys-messages.ts';
import type { TableMessages } from '../list/table-messages.ts';
import type { OpenMessages } from '../open-messages.ts';
import type { StepsMessages } from '../steps/steps-messages.ts';
import type { TourMessages } from '../tour-messages.ts';
import type { TroubleMessages } from '../trouble-messages.ts';

export interface Translation {
  readonly bar: BarMessages;
  readonly cite: CiteMessages;
  readonly compare: CompareMessages;
  readonly embedDialog: EmbedDialogMessages;
  readonly empty: EmptyMessages;
  readonly evidence: EvidenceMessages;
  readonly faults: FaultMessages;
  readonly filters: FilterMessages;
  readonly find: FindMessages;
  readonly keys: KeysMessages;
  readonly open: OpenMessages;
  readonly steps: StepsMessages;
  readonly table: TableMessages;
  readonly tour: TourMessages;
  readonly trouble: TroubleMessages;
}

/** Where the parts are looked up: in a page's words. */
export interface Translated {
  /** Null in English. */
  readonly translation: Translation | null;
}
