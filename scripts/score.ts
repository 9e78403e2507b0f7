/**
 * `npm run score -- <folder>`: how well the tagger does on labelled texts.
 *
 * Reads every `*.jsonl` of the folder whose documents carry `timexes` (TIMEX3),
 * and pairs of `*.docs*.jsonl` and `*.timelines*.jsonl` (SemEval-2015 Task 4)
 * for the dating of events. Prints percent. Nothing of the texts is printed or
 * kept. Without a folder it scores the project's own labelled passages and, for
 * events, its labelled stories.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dateMention, tagTimes } from '../src/extract/index.ts';
import { Edtf } from '../src/model/index.ts';
import { InputError, runCli, UsageError, type Main } from './cli.ts';
import { readPassages } from './score/gold-passages.ts';
import { eventLines, judgeStories, recordFigures } from './score/score-events.ts';
import {
  addCounts,
  countDocument,
  f1,
  NO_COUNTS,
  type Counts,
  type Timex,
} from './score/timex-metrics.ts';

interface LabelledText {
  readonly doc_id: string;
  readonly dct?: string | null;
  readonly lang?: string;
  readonly text: string;
  readonly timexes?: readonly Timex[];
  readonly sentences?: Readonly<Record<string, readonly [number, number]>>;
}

interface TimelineLine {
  readonly events: readonly {
    readonly date: string;
    readonly mentions: readonly {
      readonly doc_id: string;
      readonly sentence: number;
      readonly word: string;
    }[];
  }[];
}

const OWN = path.join(import.meta.dirname, '..', 'tests', 'gold');

const USAGE = `npm run score [-- folder] [options]
  Without a folder: the project's own passages and stories in tests/gold.
  --misses           lists what is wrong in the open stories
  --open-set-aside   lists it for the stories set aside too: they are no measure any more
  --pairs            counts where pairs of tellings that are one event are lost
  --markdown         the figures of events alone, as a table
  --record           writes that table into docs/quality.md`;

const OPTIONS = {
  misses: { type: 'boolean', default: false },
  'open-set-aside': { type: 'boolean', default: false },
  pairs: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const main: Main = async (argv, log) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    log(USAGE);
    return 0;
  }
  if (positionals.length > 1)
    throw new UsageError('score takes one folder, or none for what lies in tests/gold');
  const [folder] = positionals;
  const lines = folder === undefined ? await scoreOwn(values) : await scoreFolder(folder);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
};

interface OwnOptions {
  readonly misses: boolean;
  readonly 'open-set-aside': boolean;
  readonly pairs: boolean;
  readonly markdown: boolean;
  readonly record: boolean;
}

async function scoreOwn(options: OwnOptions): Promise<string[]> {
  const stories = await judgeStories();
  if (options.record) await recordFigures(stories);
  const events = eventLines(stories, {
    ...options,
    openSetAside: options['open-set-aside'],
  });
  return options.markdown ? events : [...(await scorePassages()), ...events];
}

async function scorePassages(): Promise<string[]> {
  const files = (await readdir(OWN)).filter((name) => name.endsWith('.md')).sort();
  const lines: string[] = [];
  for (const name of files) {
    const passages = readPassages(await readFile(path.join(OWN, name), 'utf8'));
    lines.push(
      scoreLine(
        name,
        passages.map((p) => ({ ...p, doc_id: p.id })),
      ),
    );
  }
  return lines;
}

async function scoreFolder(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const lines: string[] = [];
  for (const name of names) {
    if (name.includes('.timelines')) continue;
    const documents = await readJsonLines<LabelledText>(path.join(folder, name));
    if (documents.some((d) => d.timexes)) lines.push(scoreLine(name, documents));
    const partner = name.replace('.docs', '.timelines');
    if (partner !== name && names.includes(partner))
      lines.push(
        eventLine(
          partner,
          documents,
          await readJsonLines<TimelineLine>(path.join(folder, partner)),
        ),
      );
  }
  if (lines.length === 0) throw new InputError(`${folder} holds no labelled *.jsonl files`);
  return lines;
}

async function readJsonLines<T>(file: string): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as T];
    } catch {
      throw new InputError(`${file}, line ${i + 1}: not JSON`);
    }
  });
}

function dctOf({ dct }: LabelledText): Edtf | null {
  return dct == null ? null : Edtf.parse(dct);
}

function scoreLine(name: string, documents: readonly LabelledText[]): string {
  let counts: Counts = NO_COUNTS;
  for (const document of documents) {
    const times = tagTimes(document.text, {
      dct: dctOf(document),
      language: document.lang ?? 'en',
    });
    const system = times.map(({ range, kind, value }) => ({
      ...range,
      type: kind.toUpperCase(),
      value,
    }));
    counts = addCounts(counts, countDocument(document.text, document.timexes ?? [], system));
  }
  const found = counts.gold === 0 ? 100 : (100 * counts.relaxed) / counts.gold;
  const figures = [
    `strict ${percent(f1(counts.strict, counts))}`,
    `relaxed ${percent(f1(counts.relaxed, counts))}`,
    `type ${percent(f1(counts.type, counts))}`,
    `value ${percent(f1(counts.value, counts))}`,
    `found ${percent(found)}`,
  ];
  return `${name}: ${counts.gold} expressions: ${figures.join('  ')}`;
}

/** Share of dated mentions given the day, month and year of the gold; an interval may meet it with one end. */
function eventLine(
  name: string,
  documents: readonly LabelledText[],
  timelines: readonly TimelineLine[],
): string {
  const byId = new Map(
    documents.map((d) => [
      d.doc_id,
      { d, times: tagTimes(d.text, { dct: dctOf(d), language: 'en' }) },
    ]),
  );
  const seen = new Set<string>();
  const hits = { mentions: 0, exact: 0, strict: 0, month: 0, year: 0 };
  for (const { events } of timelines)
    for (const { date, mentions } of events)
      for (const { doc_id, sentence, word } of mentions) {
        const gold = date.replace(/(?:-XX)+$/, '');
        const found = byId.get(doc_id);
        const bounds = found?.d.sentences?.[String(sentence)];
        const key = `${doc_id} ${sentence} ${word}`;
        if (gold.startsWith('X') || !found || !bounds || seen.has(key)) continue;
        seen.add(key);
        const at = placeOf(found.d.text, bounds, word.replaceAll('_', ' '));
        const dated = dateMention(found.d.text, found.times, at, {
          dct: dctOf(found.d),
          language: 'en',
        });
        const ends = endsOf(dated?.edtf);
        hits.mentions++;
        if (ends.includes(gold)) hits.exact++;
        if (ends.includes(gold) && dated?.edtf.includes('/') === false) hits.strict++;
        if (ends.some((e) => e.slice(0, 7) === gold.slice(0, 7))) hits.month++;
        if (ends.some((e) => e.slice(0, 4) === gold.slice(0, 4))) hits.year++;
      }
  const share = (n: number) => percent((100 * n) / Math.max(hits.mentions, 1));
  return `${name}: ${hits.mentions} mentions: exact ${share(hits.exact)}  without intervals ${share(hits.strict)}  month ${share(hits.month)}  year ${share(hits.year)}`;
}

/** A mention's word within its sentence; its first token where the whole is not found. */
function placeOf(
  text: string,
  [start, end]: readonly [number, number],
  word: string,
): { start: number; end: number } {
  const sentence = text.slice(start, end);
  const starts = [`\\b${escaped(word)}\\b`, escaped(word), escaped(word.split(' ')[0] ?? word)];
  const at = starts.map((s) => sentence.search(new RegExp(s, 'i'))).find((i) => i >= 0) ?? 0;
  return { start: start + at, end: start + at + word.length };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}

/** The dates an EDTF value names, without their marks; an interval names its two ends. */
function endsOf(edtf: string | undefined): string[] {
  return (edtf ?? '')
    .split('/')
    .map((end) => end.replace(/[~?%]$/, '').split('T')[0] ?? '')
    .filter((end) => end !== '' && end !== '..');
}

function percent(n: number): string {
  return n.toFixed(1);
}

await runCli(import.meta, main);
