/** What an import or a check has found, as lines of a report: by weight, with their places in words. */
import { LEFT_OUT, type Remark } from '../../exchange/index.ts';
import type { DatasetProblem } from '../../model/index.ts';
import { placeWords, type OpenMessages } from '../../ui/index.ts';
import type { ReportLine, ReportPart } from './local.ts';

/** The parts of a report that are not empty, heaviest first. */
function parts(lines: readonly ReportLine[], words: OpenMessages): ReportPart[] {
  return (['leftOut', 'changed', 'noted'] as const)
    .map((weight) => ({
      heading: words[weight],
      lines: lines.filter((line) => line.weight === weight),
    }))
    .filter((part) => part.lines.length > 0);
}

/** Events of a dataset that break the contract, each with its line. */
export function problemReport(
  problems: readonly DatasetProblem[],
  lineOf: (event: number) => number | undefined,
  { words, faultIn }: { words: OpenMessages; faultIn: (message: string) => string },
): ReportPart[] {
  return parts(
    problems.map(({ event = 0, message }) => {
      const line = lineOf(event);
      const place = placeWords({ event, ...(line !== undefined && { line }) }, words.place);
      return { weight: 'leftOut', place, sentence: faultIn(message) };
    }),
    words,
  );
}

/** What an import says, and how many entries it had to leave out. */
export function importReport(
  remarks: readonly Remark[],
  isGuessed: boolean,
  words: OpenMessages,
): { report: ReportPart[]; leftOut: number } {
  const lines = remarks.map(({ kind, place, words: said = '', count = 0 }): ReportLine => {
    const weight = LEFT_OUT.has(kind) ? 'leftOut' : place ? 'changed' : 'noted';
    return {
      weight,
      place: place ? placeWords(place, words.place) : '',
      sentence: words.remarks[kind]({ words: said, count }),
    };
  });
  const encoding: ReportLine = {
    weight: 'noted',
    place: '',
    sentence: words.remarks.encodingGuessed(),
  };
  return {
    report: parts(isGuessed ? [...lines, encoding] : lines, words),
    leftOut: lines.filter(({ weight }) => weight === 'leftOut').length,
  };
}
