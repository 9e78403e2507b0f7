/** What the reading of an article left unresolved or left out, in a reader's words and by its reasons. */
import type { Diagnostic } from '../../model/index.ts';
import type { OpenMessages } from '../../ui/index.ts';
import type { ReportLine, ReportPart } from './local.ts';

const NO_EVENT = 'not-an-event:';

/** The parts of the report, what a reader can mend first. */
export function articleReport(
  diagnostics: readonly Diagnostic[],
  { article: words }: OpenMessages,
): ReportPart[] {
  const of = (is: (code: string) => boolean) => diagnostics.filter(({ code }) => is(code));
  const unresolved = of((code) => code === 'unresolved-time');
  const refused = of((code) => code.startsWith(NO_EVENT));
  const furniture = of((code) => code === 'page-furniture');
  const parts: ReportPart[] = [
    { heading: words.doubts, lines: diagnostics.flatMap((found) => doubtLine(found, words)) },
    {
      heading: words.unresolved(unresolved.length),
      lines: unresolved.map((found) => line('leftOut', found, unresolvedWords(found, words))),
    },
    {
      heading: words.noEvent(refused.length),
      lines: refused.map((found) => line('noted', found, reasonWords(found, words))),
    },
    {
      heading: words.left(furniture.length),
      lines: furniture.map((found) => line('noted', found, '')),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

type ArticleWords = OpenMessages['article'];

function line(weight: ReportLine['weight'], { where }: Diagnostic, sentence: string): ReportLine {
  const range = where.range && { range: where.range };
  return { weight, place: range ? '' : (where.text ?? ''), sentence, ...range };
}

function unresolvedWords({ message }: Diagnostic, words: ArticleWords): string {
  return /\bpublication\b/u.test(message)
    ? words.unresolvedWhy.publication
    : words.unresolvedWhy.other(message);
}

function reasonWords({ code }: Diagnostic, words: ArticleWords): string {
  const reason = code.slice(NO_EVENT.length);
  return Object.hasOwn(words.reasons, reason)
    ? (words.reasons[reason] ?? words.otherReason)
    : words.otherReason;
}

function doubtLine(found: Diagnostic, words: ArticleWords): ReportLine[] {
  const said: Readonly<Record<string, string>> = {
    'language-undetermined': words.languageUnknown,
    'unknown-language': words.languageNotRead,
    'encoding-guessed': words.encodingGuessed,
    'publication-dates-disagree': words.datesDisagree,
  };
  const sentence = Object.hasOwn(said, found.code) ? said[found.code] : undefined;
  return sentence === undefined ? [] : [{ weight: 'changed', place: '', sentence }];
}
