/** The events in a file, whether of our own format or another tool's; and what is to be said of it. */
import {
  decodeText,
  importFile,
  ImportError,
  isTooDeep,
  jsonFormatOf,
  LEFT_OUT,
  textFormatOf,
  type ImportFormat,
  type ImportOrigin,
  type ImportPlace,
} from '../src/exchange/index.ts';
import {
  DatasetError,
  parseDataset,
  readDataFile,
  type Dataset,
  type Edtf,
} from '../src/model/index.ts';
import { importFaultWords, openEnglish as words, placeWords } from '../src/ui/plain.ts';
import { InputError } from './cli.ts';

export interface ReadEvents {
  readonly dataset: Dataset;
  /** Lines for a person: what could not be carried, with its place. */
  readonly report: readonly string[];
  /** Events of the file that are not in the dataset. */
  readonly leftOut: number;
}

export interface EventsOrigin {
  readonly name: string;
  /** The day by which the file was published. */
  readonly changed: Edtf;
  /** BCP 47, for a file that does not say. */
  readonly language: string;
}

/**
 * The events of a file, told by what is inside.
 * @throws InputError naming the file, the place and the way out.
 */
export function readEvents(
  bytes: Uint8Array,
  { name, changed, language }: EventsOrigin,
): ReadEvents {
  const fault = (why: string) => new InputError(`${name}: ${why}`);
  const decoded = decodeText(bytes);
  if (decoded === null) throw fault(words.faults.notText);
  const { text, isGuessed } = decoded;
  if (text.trim() === '') throw fault(words.faults.empty);
  const origin = { name, text, changed, language, uncredited: words.uncredited(name) };
  try {
    const read = /\.json$/iu.test(name) || /^\uFEFF?\s*[[{]/u.test(text) ? ofJson : ofText;
    const { report, ...events } = read(origin);
    return { ...events, report: isGuessed ? [...report, words.remarks.encodingGuessed()] : report };
  } catch (error) {
    if (error instanceof ImportError) throw fault(importFaultWords(error, words));
    if (error instanceof DatasetError) throw fault(error.message);
    throw error;
  }
}

function ofJson(origin: ImportOrigin): ReadEvents {
  const { name, text } = origin;
  if (isTooDeep(text)) throw new InputError(`${name}: ${words.faults.tooDeep}`);
  const value = readDataFile(text, name);
  const has = (key: string) =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  const format = has('version') && has('events') ? undefined : jsonFormatOf(value);
  if (format) return imported(format, origin, value);
  if (!has('events')) throw new InputError(`${name}: ${words.faults.notKnown}`);
  const { dataset, problems } = parseDataset(value);
  const broken = problems.filter(({ event }) => event !== undefined);
  return {
    dataset,
    report: broken.map(({ event = 0, message }) => `${words.place.event(event)}: ${message}`),
    leftOut: broken.length,
  };
}

function ofText(origin: ImportOrigin): ReadEvents {
  const format = textFormatOf(origin.name, origin.text);
  if (format === undefined)
    throw new InputError(
      `${origin.name}: is no table of events, spreadsheet of TimelineJS or calendar. The events of an article are read by npm run extract.`,
    );
  return imported(format, origin);
}

function imported(format: ImportFormat, origin: ImportOrigin, value?: unknown): ReadEvents {
  const { dataset, remarks } = importFile(format, origin, value);
  return {
    dataset,
    report: remarks.map(({ kind, place, words: said = '', count = 0 }) =>
      at(place, words.remarks[kind]({ words: said, count })),
    ),
    leftOut: remarks.filter(({ kind }) => LEFT_OUT.has(kind)).length,
  };
}

function at(place: ImportPlace | undefined, sentence: string): string {
  return place === undefined ? sentence : `${placeWords(place, words.place)}: ${sentence}`;
}
