/**
 * The line in which an article says that it retells another: a title in quotation
 * marks, who wrote it, where and when, and a colon. Its date is that of the other
 * article, not of anything in the story.
 */
import type { Edtf, Furniture } from '../../../model/index.ts';
import { readDateText } from '../date-text.ts';
import { lineOf } from '../page-metadata.ts';
import type { Line } from './lines.ts';

export interface Reference {
  readonly furniture: Furniture;
  readonly publisher: string;
  readonly published?: Edtf;
}

const REFERENCE =
  /[“"«](?<title>[^“”"«»]{8,200})[”"»],?\s+(?:by|por)\s+[^:“”"]{3,100}?,\s*(?<publisher>[^,:“”"]{2,60}),\s*(?<date>[^:“”"]{6,40}):$/u;

/** The first such line; nothing when there is none, or its date is no date. */
export function readReference(lines: readonly Line[]): Reference | undefined {
  for (const line of lines) {
    if (!line.text.endsWith(':')) continue;
    const tail = line.text.slice(-500);
    const match = REFERENCE.exec(tail);
    const publisher = lineOf(match?.groups?.publisher);
    const published = readDateText(match?.groups?.date ?? '');
    if (!match || publisher === undefined || published === undefined) continue;
    const start = line.range.end - tail.length + match.index;
    return {
      furniture: { range: { start, end: line.range.end }, reason: 'reference to another article' },
      publisher,
      published,
    };
  }
  return undefined;
}
