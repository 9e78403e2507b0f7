/**
 * What a reader brought → a timeline to show, an article to be read, or what is wrong.
 * Kinds are told by what is inside; a file's name only helps where that says nothing.
 */
import {
  decodeText,
  importFile,
  ImportError,
  isTooDeep,
  itemRanges,
  jsonFormatOf,
  lineAt,
  memberRange,
  textFormatOf,
  type Imported,
  type ImportOrigin,
} from '../../exchange/index.ts';
import {
  DataFileError,
  DatasetError,
  loadDateLanguage,
  parseDataset,
  readDataFile,
  type Edtf,
} from '../../model/index.ts';
import { importFaultWords, type OpenMessages } from '../../ui/index.ts';
import type { Brought } from './brought.ts';
import type { Local } from './local.ts';
import { importReport, problemReport } from './report-lines.ts';

export type Opened =
  | { readonly kind: 'timeline'; readonly local: Local }
  | { readonly kind: 'article'; readonly article: ArticleBrought }
  | { readonly kind: 'fault'; readonly name: string; readonly sentence: string };

/** An article as it came: bytes where a page says itself how it is to be read, words otherwise. */
export interface ArticleBrought {
  readonly name: string;
  readonly text: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

export interface OpenContext {
  readonly words: OpenMessages;
  /** A fault of a dataset, as the model tells it, in the language of the page. */
  readonly faultIn: (message: string) => string;
  /** The reader's day, EDTF: when pasted text came. */
  readonly today: Edtf;
  /** BCP 47, for files that do not say theirs. */
  readonly language: string;
}

/** Largest file that is read. The first story has 40 kB. */
const MOST_BYTES = 25_000_000;
const PAGE = /\.(?:x?html?)$/iu;
const ARTICLE = /\.(?:txt|text|md|markdown|x?html?)$/iu;

/** Opens what was brought. Never rejects for what is in it. */
export async function readBrought(brought: Brought, context: OpenContext): Promise<Opened> {
  const { words } = context;
  const [file] = brought.files;
  const name = file?.name ?? words.pastedName;
  const fault = (sentence: string): Opened => ({ kind: 'fault', name, sentence });
  if (brought.files.length > 1) return fault(words.faults.severalFiles(brought.files.length));
  const size = file?.size ?? brought.text.length;
  if (size > MOST_BYTES) return fault(words.faults.tooLarge(size, MOST_BYTES));
  if (!file) return readText(brought.text, name, context.today, context, false);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fault(words.faults.unreadable);
  }
  // A page says itself in which encoding it is written; the reader of articles knows how to ask.
  if (PAGE.test(name)) return { kind: 'article', article: { name, text: '', bytes } };
  const decoded = decodeText(bytes);
  if (decoded === null) return fault(words.faults.notText);
  return readText(decoded.text, name, dayOf(file.lastModified), context, decoded.isGuessed);
}

/** Text in whatever form, in order of how surely it is told. */
async function readText(
  text: string,
  name: string,
  changed: Edtf,
  context: OpenContext,
  isGuessed: boolean,
): Promise<Opened> {
  const { words, language } = context;
  if (text.trim() === '') return { kind: 'fault', name, sentence: words.faults.empty };
  const uncredited = words.uncredited(name);
  const origin: ImportOrigin = { name, text, changed, language, uncredited };
  try {
    if (/\.json$/iu.test(name) || /^\uFEFF?\s*[[{]/u.test(text))
      return await readJson(origin, context);
    const format = textFormatOf(name, text);
    if (format) return await imported(importFile(format, origin), origin, context, isGuessed);
  } catch (error) {
    return { kind: 'fault', name, sentence: faultWords(error, words) };
  }
  const isPage = /^\uFEFF?\s*<(?:!doctype|html|head|body|article)\b/iu.test(text);
  const article = isPage
    ? {
        name: ARTICLE.test(name) ? name : `${name}.html`,
        text: '',
        bytes: new TextEncoder().encode(text),
      }
    : { name, text: text.replace(/^\uFEFF/u, '') };
  return { kind: 'article', article };
}

async function readJson(origin: ImportOrigin, context: OpenContext): Promise<Opened> {
  const { words, faultIn } = context;
  const { name, text } = origin;
  if (isTooDeep(text)) return { kind: 'fault', name, sentence: words.faults.tooDeep };
  const value = readDataFile(text, name);
  const isOurs = isObjectWith(value, 'version') && isObjectWith(value, 'events');
  const format = isOurs ? undefined : jsonFormatOf(value);
  if (format) return imported(importFile(format, origin, value), origin, context, false);
  if (!isObjectWith(value, 'events'))
    return { kind: 'fault', name, sentence: words.faults.notKnown };
  const { dataset, problems } = parseDataset(value);
  await loadDateLanguage(dataset.language);
  const places = itemRanges(text, memberRange(text, 0, 'events')?.start ?? text.length);
  const lineOf = (event: number) => {
    const range = places[event - 1];
    return range && lineAt(text, range.start);
  };
  const leftOut = problems.filter(({ event }) => event !== undefined);
  return {
    kind: 'timeline',
    local: {
      name,
      dataset,
      total: dataset.events.length + leftOut.length,
      report: problemReport(leftOut, lineOf, { words, faultIn }),
      isMade: false,
    },
  };
}

async function imported(
  { dataset, remarks }: Imported,
  { name }: ImportOrigin,
  { words }: OpenContext,
  isGuessed: boolean,
): Promise<Opened> {
  await loadDateLanguage(dataset.language);
  const { report, leftOut } = importReport(remarks, isGuessed, words);
  const total = dataset.events.length + leftOut;
  return { kind: 'timeline', local: { name, dataset, total, report, isMade: true } };
}

function faultWords(error: unknown, words: OpenMessages): string {
  if (error instanceof ImportError) return sentence(importFaultWords(error, words));
  if (error instanceof DataFileError)
    return error.problems.map(({ message }) => sentence(message)).join(' ');
  if (error instanceof DatasetError) return error.message;
  throw error;
}

/** With its capital and its full stop: "Line 3, column 5: …". */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/u.test(text) ? '' : '.'}`;
}

function isObjectWith(value: unknown, name: string): value is object {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}

/** The day of an instant, UTC, as EDTF. */
export function dayOf(ms: number): Edtf {
  return new Date(ms).toISOString().slice(0, 10) as Edtf;
}
