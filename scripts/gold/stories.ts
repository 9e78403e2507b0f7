/**
 * Reads labelled stories: articles as the extractor gets them, and labels with
 * each quoted passage found in its article.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readArticle } from '../../src/extract/index.ts';
import type { Article, Edtf, TextRange } from '../../src/model/index.ts';
import { InputError } from '../cli.ts';
import { readLabels, type Labels, type TrapReason } from './labels.ts';

type WrittenTelling = Labels['events'][number]['told'][number];

/** A passage that tells an event. */
export interface Telling {
  /** Id of the event. */
  readonly event: string;
  /** Id of the article. */
  readonly source: string;
  readonly range: TextRange;
  /** The dates that are right for this article. */
  readonly when: readonly Edtf[];
  readonly by?: WrittenTelling['by'];
  readonly figures: WrittenTelling['figures'];
  /** Right if cited, no fault if not. */
  readonly optional: boolean;
}

export interface GoldEvent {
  readonly id: string;
  readonly what: string;
  /** The merged dates that are right. */
  readonly when: readonly Edtf[];
  readonly tellings: readonly Telling[];
  /** Whether all its tellings are. */
  readonly optional: boolean;
}

/** A passage that a hasty reader would take for an event. */
export interface Trap {
  readonly source: string;
  readonly range: TextRange;
  readonly why: TrapReason;
  readonly when: readonly Edtf[];
}

export interface Story {
  readonly name: string;
  readonly isSetAside: boolean;
  readonly articles: readonly Article[];
  readonly events: readonly GoldEvent[];
  readonly traps: readonly Trap[];
  readonly differences: Labels['differences'];
}

/** A third of 256: first bytes below it set a story aside. */
const SET_ASIDE_BELOW = 85;

/** Whether a story is scored in sum only: by the first byte of the SHA-256 of its folder's name. */
export function isSetAside(name: string): boolean {
  return (createHash('sha256').update(name).digest()[0] ?? 0) < SET_ASIDE_BELOW;
}

/**
 * The stories under `folder`, by name.
 * @throws InputError with every label that cannot be read or whose words are not in its article.
 */
export async function readStories(folder: string): Promise<Story[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readStory(path.join(folder, name), name)));
}

async function readStory(folder: string, name: string): Promise<Story> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  const articles = await Promise.all(
    files.map(async (file) => {
      const place = path.join(folder, file);
      const { article } = await readArticle(await readFile(place), place);
      return article;
    }),
  );
  const file = path.join(folder, 'labels.yaml');
  const labels = readLabels(await readFile(file, 'utf8'), file);
  return { name, isSetAside: isSetAside(name), articles, ...locateLabels(labels, articles, file) };
}

type Located = Pick<Story, 'events' | 'traps' | 'differences'>;

/**
 * The labels with the place of each passage.
 * @throws InputError with a line for each passage that is not where it is said to be, and each
 *   difference between articles that do not tell its event.
 */
export function locateLabels(labels: Labels, articles: readonly Article[], file: string): Located {
  const faults: string[] = [];
  const texts = new Map(articles.map(({ source, text }) => [source.id, text]));
  const locate = ({ in: source, quote, nth }: Passage): TextRange => {
    const text = texts.get(source);
    const found = text === undefined ? `there is no article ${source}` : find(text, quote, nth);
    if (typeof found !== 'string') return found;
    faults.push(`${file}: ${found}`);
    return { start: 0, end: 1 };
  };
  const events = labels.events.map(({ id, what, when, told }): GoldEvent => ({
    id,
    what,
    when,
    tellings: told.map((telling) => ({
      event: id,
      source: telling.in,
      range: locate(telling),
      when: telling.when ?? when,
      ...(telling.by && { by: telling.by }),
      figures: telling.figures,
      optional: telling.optional,
    })),
    optional: told.every(({ optional }) => optional),
  }));
  const traps = labels.notEvents.map((trap) => ({
    source: trap.in,
    range: locate(trap),
    why: trap.why,
    when: trap.when ?? [],
  }));
  faults.push(...differenceFaults(labels, events, file), ...twinFaults(events, file));
  if (faults.length > 0) throw new InputError(faults.join('\n'));
  return { events, traps, differences: labels.differences };
}

interface Passage {
  readonly in: string;
  readonly quote: string;
  readonly nth?: number | undefined;
}

/** The place of the words, white space compared loosely; a sentence on what is wrong where there is none. */
function find(text: string, quote: string, nth?: number): TextRange | string {
  const words = quote
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const places = [...text.matchAll(new RegExp(words.join('\\s+'), 'gu'))];
  if (places.length > 1 && nth === undefined)
    return `“${quote}” stands ${places.length} times; say which by nth`;
  const place = places[(nth ?? 1) - 1];
  if (!place) return `“${quote}” is not in the article`;
  return { start: place.index, end: place.index + place[0].length };
}

function twinFaults(events: readonly GoldEvent[], file: string): string[] {
  const ids = events.map(({ id }) => id);
  return ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) => `${file}: two events have the id ${id}`);
}

function differenceFaults(labels: Labels, events: readonly GoldEvent[], file: string): string[] {
  return labels.differences.flatMap(({ event, what, values }) => {
    const tellers = new Set(
      events.find(({ id }) => id === event)?.tellings.map(({ source }) => source),
    );
    const strangers = Object.keys(values).filter((source) => !tellers.has(source));
    const isOne = new Set(Object.values(values)).size < 2;
    return [
      ...strangers.map(
        (source) => `${file}: ${source} has a value of “${what}” but does not tell ${event}`,
      ),
      ...(isOne ? [`${file}: the values of “${what}” are all the same`] : []),
    ];
  });
}
