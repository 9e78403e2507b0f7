/**
 * What is wrong with data, in the language of a page.
 *
 * The model tells faults in English, in few and fixed sentences, because its messages go to files and
 * terminals too. Here each sentence is read back into what it tells, and told anew; a sentence that
 * is not known stays as it is. A test reads what every kind of broken data gives, so that none is
 * forgotten.
 */
import type { Translated } from './languages/translation.ts';

/** One sentence for each kind of fault; names and values come as the file has them. */
export interface FaultMessages {
  missing: (field: string) => string;
  /** `expected` is what the model names: "text", "a list", or the values allowed. */
  notThat: (field: string, expected: string, found: string) => string;
  unknownField: (
    field: string,
    unknown: string,
    meant: string | undefined,
    known: string,
  ) => string;
  noKind: (field: string, found: string) => string;
  notAllowed: (field: string) => string;
  tooLong: (field: string, characters: number) => string;
  /** A rule that a field breaks, by its words in English. */
  rule: Readonly<Record<string, (field: string) => string>>;
  noCitation: string;
  idTaken: (id: string, event: number) => string;
  noSource: (id: string) => string;
  laterThanSource: (when: string, published: string) => string;
  more: (faults: number) => string;
  /** A fault of a date, by its words in English. */
  date: Readonly<Record<string, (date: string) => string>>;
  noYearZero: string;
  outside: (date: string, first: string, last: string) => string;
  /** What the whole is called, and types of values, by their words in English. */
  nouns: Readonly<Record<string, string>>;
}

type Telling = (words: FaultMessages, ...parts: string[]) => string | undefined;

const FIELD = '(the \\w+|The \\w+|[\\w.[\\]"\\\\]+)';
const VALUE = '("(?:[^"\\\\]|\\\\.)*"|[^".]+|[-\\d.e+]+)';

const noun = (words: FaultMessages, name: string) => words.nouns[name.toLowerCase()] ?? name;

/** The sentences of the model, each with how it is told. */
const SENTENCES: readonly (readonly [string, Telling])[] = [
  [`${FIELD} is missing\\.`, (w, field) => w.missing(noun(w, field))],
  [
    `${FIELD} must be (text|a number|a whole number|true or false|a list|an object|(?:one of )?[^.]*?), not ${VALUE}\\.`,
    (w, field, expected, found) => w.notThat(noun(w, field), noun(w, expected), noun(w, found)),
  ],
  [
    `${FIELD} has an unknown field "([^"]*)"\\.(?: Did you mean "([^"]*)"\\?)? Known fields: ([\\w, ]*)\\.`,
    (w, field, unknown, meant, known) =>
      w.unknownField(noun(w, field), unknown, meant === '' ? undefined : meant, known),
  ],
  [
    `${FIELD} has a value that is of no kind allowed here: ${VALUE}\\.`,
    (w, field, found) => w.noKind(noun(w, field), noun(w, found)),
  ],
  [`${FIELD} is not what is allowed here\\.`, (w, field) => w.notAllowed(noun(w, field))],
  [
    `${FIELD} is longer than ([\\d,]+) characters\\.`,
    (w, field, most) => w.tooLong(noun(w, field), Number(most.replaceAll(',', ''))),
  ],
  [
    `${FIELD} ((?:must|needs) (?:e\\.g\\.|[^.])*)\\.`,
    (w, field, rule) => w.rule[rule]?.(noun(w, field)),
  ],
  [`No citation\\. Every event needs at least one\\.`, (w) => w.noCitation],
  [`The id (\\S+) is also that of event (\\d+)\\.`, (w, id, event) => w.idTaken(id, Number(event))],
  [`The source (\\S+) is not among the sources of the dataset\\.`, (w, id) => w.noSource(id)],
  [
    `The citation's date (\\S+) is later than its source, published (\\S+)\\.`,
    (w, when, published) => w.laterThanSource(when, published),
  ],
  [`And (\\d+) more\\.`, (w, faults) => w.more(Number(faults))],
  [`The year -0000 does not exist; 1 BCE is 0000\\.`, (w) => w.noYearZero],
  [
    `The year in (\\S+) lies outside (\\S+) to (\\S+)\\.`,
    (w, date, first, last) => w.outside(date, first, last),
  ],
  [
    `The (?:date|interval|time|zone)(?: in)? (.*?) ((?:has|names|ends|gives|is) (?:e\\.g\\.|[^.])*)\\.`,
    (w, date, fault) => w.date[fault]?.(date),
  ],
];
const PATTERNS = SENTENCES.map(([source, tell]) => [new RegExp(source, 'y'), tell] as const);

/** The sentences of `message`, one after the other, in the language of the page. */
export function faultWords({ translation }: Translated, message: string): string {
  if (!translation) return message;
  const told: string[] = [];
  let at = 0;
  while (at < message.length) {
    const next = sentenceAt(message, at, translation.faults);
    if (!next) return [...told, message.slice(at)].join(' ');
    told.push(next.text);
    at = next.end;
    while (message[at] === ' ') at++;
  }
  return told.join(' ');
}

function sentenceAt(message: string, at: number, words: FaultMessages) {
  for (const [pattern, tell] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(message);
    if (!match) continue;
    const [whole, ...parts] = match;
    // A part that is not there is empty.
    const text = tell(words, ...parts.map((part: string | undefined) => part ?? ''));
    if (text !== undefined) return { text, end: at + whole.length };
  }
  return null;
}
