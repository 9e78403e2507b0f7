/**
 * Reads labelled passages: `tests/gold/*.md`. A heading names a passage, its
 * publication date, language and way of telling; the paragraph below is the
 * text, with each expression marked like a link: `[on Sunday's words](date 2025-06-01)`.
 * A third word in the brackets is the EDTF expected, where it matters.
 */
import { Edtf } from '../../src/model/index.ts';
import type { Timex } from './timex-metrics.ts';

export interface Passage {
  readonly id: string;
  readonly dct: Edtf | null;
  readonly lang: string;
  readonly mode?: 'news' | 'narrative';
  readonly text: string;
  readonly timexes: readonly (Timex & { readonly text: string; readonly edtf?: string })[];
}

const HEADING = /^## (\S+) · (\S+) · (\w+)(?: · (news|narrative))?$/;
const MARK = /\[([^\]]+)\]\((\w+) ([^\s)]+)(?: ([^\s)]+))?\)/g;

/** The passages of a file. @throws Error for a heading that cannot be read. */
export function readPassages(source: string): Passage[] {
  const sections = source.split(/^(?=## )/m).filter((s) => s.startsWith('## '));
  return sections.map((section) => {
    const [heading = '', ...body] = section.split('\n');
    const [, id, dct, lang, mode] = HEADING.exec(heading) ?? [];
    if (id === undefined || dct === undefined || lang === undefined)
      throw new Error(`cannot read the heading "${heading}"`);
    return {
      id,
      dct: dct === '-' ? null : Edtf.parse(dct),
      lang,
      ...((mode === 'news' || mode === 'narrative') && { mode }),
      ...readMarks(body.join('\n').trim()),
    };
  });
}

function readMarks(marked: string): Pick<Passage, 'text' | 'timexes'> {
  const timexes: Passage['timexes'][number][] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [all, words = '', type = '', value = '', edtf] = match;
    text += marked.slice(last, match.index);
    const start = text.length;
    text += words;
    timexes.push({
      start,
      end: text.length,
      text: words,
      type: type.toUpperCase(),
      value,
      ...(edtf && { edtf }),
    });
    last = match.index + all.length;
  }
  return { text: text + marked.slice(last), timexes };
}
