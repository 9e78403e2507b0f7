/**
 * The header of a tiled dataset, `timeline.json`: what the page says before it
 * has seen an event, and the names of the files to begin with.
 *
 * Everything else is named by its content and never changes; the header is the
 * one file that a new version of the dataset replaces.
 */
import { faultOfHeader, type Certainty, type Dataset, type EventKind } from '../model/index.ts';
import type { StoreFacts } from '../timeline/index.ts';
import type { EventClass } from './event-class.ts';
import { FORMAT_VERSION } from './file-kind.ts';
import type { FileRef } from './file-ref.ts';
import type { NamedPart } from './word-shard.ts';

export const TILES_FORMAT = 'datelines-tiles';
export const HEADER_FILE = 'timeline.json';

/** What a header says of the dataset, in the words of the dataset's own contract. */
type About = Pick<Dataset, 'title' | 'description' | 'language' | 'sources'>;

export interface TiledHeader extends About {
  readonly format: typeof TILES_FORMAT;
  readonly version: number;
  readonly facts: StoreFacts;
  /** Every finite end of every event, epoch ms; null without events. */
  readonly span: readonly [number, number] | null;
  readonly classes: readonly {
    readonly kind: EventKind;
    readonly certainty: Certainty;
    /** Places in `sources`, in order of publication; absent in a coarse class. */
    readonly sources?: readonly number[];
    readonly disputes?: readonly (readonly number[])[];
    /** Of a coarse class alone. */
    readonly corroborated?: boolean;
    readonly disputed?: boolean;
    readonly events: number;
  }[];
  /** Whether classes say who reports an event. */
  readonly classesNameSources: boolean;
  readonly pyramid: {
    readonly level: number;
    readonly roots: readonly { readonly index: number; readonly file: FileRef }[];
    readonly across: FileRef | null;
    readonly acrossLeftOut: number;
  };
  readonly directory: FileRef;
  /** The first decades and centuries on the line. */
  readonly soft: FileRef | null;
  readonly ids: FileRef;
  readonly words: FileRef;
  /** The commonest names, with their events. */
  readonly names: Readonly<Record<NamedPart, readonly (readonly [string, number])[]>>;
}

export type ParsedHeader =
  | { readonly ok: true; readonly value: TiledHeader }
  | { readonly ok: false; readonly message: string };

/**
 * The header, or what is wrong with it. What is shown and followed (titles,
 * addresses) is held to the dataset's contract, by hand as that of columns is: a
 * schema would come as five files more. The rest must have its shape.
 */
export function parseHeader(json: unknown): ParsedHeader {
  if (typeof json !== 'object' || json === null)
    return { ok: false, message: 'This is not a header of tiles.' };
  const header = json as TiledHeader;
  const fault = faultOfHeader(json);
  if (fault !== null) return { ok: false, message: fault };
  if (header.version !== FORMAT_VERSION)
    return { ok: false, message: `This Datelines reads tiles of version ${FORMAT_VERSION}, not of version ${String(header.version)}.` }; // prettier-ignore
  const part = Object.entries(SHAPES).find(([key, has]) => !has((header as never)[key] as unknown));
  if (part) return { ok: false, message: `${part[0]}: is not what it should be.` };
  return { ok: true, value: header };
}

type Check = (value: unknown) => boolean;

const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isList =
  (of: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(of);
const has =
  (parts: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(parts).every(([key, check]) => check((value as Record<string, unknown>)[key]));
const isNullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isRef = has({
  name: (name) => typeof name === 'string' && /^[0-9a-f]{20}$/.test(name),
  length: isCount,
});
const isText: Check = (value) => typeof value === 'string';
const isNames = isList((pair) => Array.isArray(pair) && isText(pair[0]) && isCount(pair[1]));

const SHAPES: Readonly<Record<string, Check>> = {
  facts: has({ events: isCount, fromSeveral: isCount, differing: isCount }),
  span: isNullOr(isList(Number.isFinite)),
  classes: isList(has({ kind: isText, certainty: isText, events: isCount })),
  pyramid: has({
    level: isCount,
    roots: isList(has({ index: Number.isInteger, file: isRef })),
    across: isNullOr(isRef),
  }),
  directory: isRef,
  soft: isNullOr(isRef),
  ids: isRef,
  words: isRef,
  names: has({ people: isNames, organisations: isNames, places: isNames }),
};

type WrittenClass = TiledHeader['classes'][number];

/** A class as the header writes it, with the number of its events. */
export function writtenClass(
  of: EventClass,
  events: number,
  sourceNumbers: ReadonlyMap<string, number>,
): WrittenClass {
  const { kind, certainty, sources, disputes, corroborated, disputed } = of;
  if (!sources) return { kind, certainty, corroborated, disputed, events };
  const numbers = (ids: readonly string[]) => ids.map((id) => sourceNumbers.get(id) ?? 0);
  const differ = disputes.length > 0 ? { disputes: disputes.map(numbers) } : {};
  return { kind, certainty, sources: numbers(sources), ...differ, events };
}

/** The classes of a header. */
export function classesOf({ classes, sources }: TiledHeader): EventClass[] {
  const ids = (numbers: readonly number[]) => numbers.flatMap((n) => sources[n]?.id ?? []);
  return classes.map(({ kind, certainty, ...of }) => {
    const [own, disputes] = [of.sources ? ids(of.sources) : null, (of.disputes ?? []).map(ids)];
    return {
      kind,
      certainty,
      sources: own,
      disputes,
      corroborated: own ? own.length > 1 : of.corroborated === true,
      disputed: own ? disputes.length > 0 : of.disputed === true,
    };
  });
}
