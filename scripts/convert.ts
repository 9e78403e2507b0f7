/**
 * `npm run convert -- <in> <out>`: events from one file to another, in another format.
 *
 * What a format cannot carry, and what of a file could not be read, is told on stderr, line by
 * line; the file out is written whole or not at all.
 */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  EXPORT_FORMATS,
  exportAs,
  type ExportFormat,
  type Exported,
  type OmissionReason,
} from '../src/exchange/index.ts';
import { dateWords, loadDateLanguage, type Dataset, type Edtf } from '../src/model/index.ts';
import { evidenceEnglish, precisionWords, reportEnglish, tableEnglish } from '../src/ui/plain.ts';
import { InputError, runCli, systemReason, UsageError, type Log, type Main } from './cli.ts';
import { readEvents } from './read-events.ts';
import { writeWhole } from './write-file.ts';

const USAGE = `npm run convert -- <in> <out> [options]
  Takes events from one file to another, in another format, and tells what that cannot carry.
  in    a dataset (events.json), TimelineJS as JSON or as its spreadsheet (CSV), the items of a
        vis-timeline (JSON), a table of events (CSV), a calendar (.ics); told by what is inside
  out   by its ending: .json .csv .ics .rss .jsonld; every other by --to
  --to F         ${EXPORT_FORMATS.join(', ')}
  --page URL     the page that shows the timeline, which links lead to; rss and jsonld need it
  --changed D    day by which the file in was published (the day of its last change)
  --language L   BCP 47 language of a file that does not say (en)
  --strict       writes nothing if any event of the file in had to be left out`;

const OPTIONS = {
  to: { type: 'string' },
  page: { type: 'string' },
  changed: { type: 'string' },
  language: { type: 'string', default: 'en' },
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const BY_ENDING: Readonly<Record<string, ExportFormat>> = {
  '.json': 'json',
  '.csv': 'csv',
  '.ics': 'ics',
  '.rss': 'rss',
  '.xml': 'rss',
  '.jsonld': 'jsonld',
};
/** Formats whose every entry is an address on the page. */
const NEEDS_PAGE: ReadonlySet<ExportFormat> = new Set(['rss', 'jsonld']);

/** Runs the command; 0 when the file was written, 1 when it could not be, or with --strict not whole. */
export const main: Main = async (argv, log) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    log(USAGE);
    return 0;
  }
  const [input, output, ...more] = positionals;
  if (input === undefined || output === undefined || more.length > 0)
    throw new UsageError(`name the file in and the file out\n${USAGE}`);
  const format = formatOf(values.to, output);
  const page = pageOf(values.page, format);
  const { bytes, changed } = await fileAt(input);
  const origin = { name: path.basename(input), changed: dayOf(values.changed, changed), language: values.language }; // prettier-ignore
  const { dataset, report, leftOut } = readEvents(bytes, origin);
  report.forEach((line) => {
    log(line);
  });
  if (values.strict && leftOut > 0) {
    log(`${input}: ${leftOut} of ${dataset.events.length + leftOut} events cannot be carried; nothing was written`); // prettier-ignore
    return 1;
  }
  await loadDateLanguage(dataset.language);
  const exported = exportAs(format, dataset, { words: wordsOf(dataset), page });
  tellLosses(exported, log);
  await writeWhole(output, exported.text);
  log(
    `${counted(dataset.events.length, 'event')} of ${counted(dataset.sources.length, 'source')} → ${output}`,
  );
  return 0;
};

function formatOf(asked: string | undefined, output: string): ExportFormat {
  const format = EXPORT_FORMATS.find((name) => name === asked);
  if (format !== undefined) return format;
  if (asked !== undefined)
    throw new UsageError(`--to ${asked} is no format; there are ${EXPORT_FORMATS.join(', ')}`);
  const ending = path.extname(output).toLowerCase();
  const told = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  if (told === undefined)
    throw new UsageError(`${output} does not end in a format's name; say which by --to`);
  return told;
}

function pageOf(url: string | undefined, format: ExportFormat): { url: string } {
  if (url === undefined && NEEDS_PAGE.has(format))
    throw new UsageError(`${format} links to a page: give its address with --page`);
  if (url !== undefined && !/^https?:\/\/[^\s]+$/u.test(url))
    throw new UsageError(`--page ${url} is no http or https address`);
  return { url: url ?? '' };
}

function dayOf(asked: string | undefined, changed: string): Edtf {
  if (asked !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(asked))
    throw new UsageError(`--changed ${asked} is no day; write it like 2026-03-01`);
  return (asked ?? changed) as Edtf;
}

async function fileAt(input: string): Promise<{ bytes: Uint8Array; changed: string }> {
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(input), stat(input)]);
    return { bytes, changed: mtime.toISOString().slice(0, 10) };
  } catch (error) {
    throw new InputError(`${input}: ${systemReason(error)}`);
  }
}

/** The words that formats have room for, in English; dates in the language of the dataset. */
function wordsOf({ language, sources }: Dataset) {
  return {
    dateWords: (when: Edtf) => dateWords(when, { locale: language }),
    precision: (when: Edtf) => precisionWords(when, evidenceEnglish),
    certainty: (certainty: 'stated' | 'inferred' | 'guessed') =>
      certainty === 'stated' ? '' : evidenceEnglish[certainty],
    reportedBy: (n: number) => reportEnglish.reportedBy(n, sources.length),
  };
}

function tellLosses({ omissions }: Exported, log: Log): void {
  const counts = new Map<OmissionReason, number>();
  for (const { reason } of omissions) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  for (const [reason, n] of counts) log(tableEnglish.losses[reason](n));
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

await runCli(import.meta, main);
