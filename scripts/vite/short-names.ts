/**
 * Short names for the embed's own fields and methods. A minifier leaves them as they are, because
 * it cannot know who else reads them; here that is known, and they are a thirtieth of all a reader loads.
 *
 * Kept is every name that somebody else could ask for: what browsers call theirs, what stands in
 * data, what a page around the embed says or hears, what one file exports to another, and whatever
 * is also written as a text, by which a field might be looked up.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseSync, type Plugin } from 'vite';

/** A name in the code: of a field or a method; `whole` where `{ name }` is short for `{ name: name }`. */
interface Name {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

interface Said {
  readonly names: readonly Name[];
  /** Texts that could be names, and names that are texts: of `data-` attributes, of what a pattern finds. */
  readonly texts: readonly string[];
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };
type Identifier = Node & Omit<Name, 'whole'>;

/** Parts of speech that have a name, by the field it stands in. */
const NAMED = new Map([
  ['MemberExpression', 'property'],
  ['Property', 'key'],
  ['MethodDefinition', 'key'],
  ['PropertyDefinition', 'key'],
]);

/** The names and texts in a script. */
function saidIn(code: string): Said {
  const names: Name[] = [];
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    const named = value[NAMED.get(value.type) ?? ''];
    if (isNode(named) && named.type === 'Identifier' && value.computed !== true) {
      const { name, start, end } = named as Identifier;
      names.push({ name, start, end, whole: value.shorthand === true });
      if (isDataset(value.object)) texts.push(name);
    }
    if (value.type === 'Literal' && typeof value.value === 'string') texts.push(value.value);
    if (value.type === 'TemplateElement') texts.push((value.value as { raw: string }).raw);
    Object.values(value).forEach(visit);
  };
  const { program, errors } = parseSync('embed.js', code);
  if (errors[0]) throw new Error(errors[0].message);
  visit(program);
  // Groups of a pattern become fields of what it has found.
  for (const [, group = ''] of code.matchAll(/\(\?<(\w+)>/g)) texts.push(group);
  return { names, texts };
}

/** Whether it is called `dataset`: the fields of an element's become attributes. */
function isDataset(value: unknown): boolean {
  if (!isNode(value)) return false;
  return value.name === 'dataset' || isDataset(value.property);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Shorter ones would gain nothing; a capital begins what others named: keys of a keyboard, constants. */
const LONG = /^[a-z_]\w{2,}$/;
const LETTERS = 'etnrsoaildcuhpmfgvbywxkTENRSOAILDCUHPMFGVBYWXKqzjQZJ'.split('');

/** One letter, then two. */
function* shortest(): Generator<string> {
  yield* LETTERS;
  for (const first of LETTERS) for (const second of LETTERS) yield first + second;
}

/** A short name for each of the scripts' own names but those to keep, the shortest for what is named most often. */
export function shortNames(
  scripts: readonly string[],
  keep: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const said = scripts.map(saidIn);
  const texts = new Set(said.flatMap((each) => each.texts));
  const counts = new Map<string, number>();
  for (const { name } of said.flatMap((each) => each.names))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const free = shortest();
  const next = (): string => {
    const name = free.next().value as string;
    return counts.has(name) ? next() : name;
  };
  const own = [...counts].filter(([name]) => LONG.test(name) && !keep.has(name) && !texts.has(name)); // prettier-ignore
  return new Map(
    own.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => [name, next()]),
  );
}

/** The script with its names shortened. */
export function withShortNames(code: string, names: ReadonlyMap<string, string>): string {
  let short = '';
  let at = 0;
  const inOrder = [...saidIn(code).names].sort((a, b) => a.start - b.start);
  for (const { name, start, end, whole } of inOrder) {
    const to = names.get(name);
    if (to === undefined) continue;
    short += code.slice(at, start) + to + (whole ? `:${name}` : '');
    at = end;
  }
  return short + code.slice(at);
}

/** What the page around an embed says to it and hears of it (docs/embedding.md), what hosts of other tools hear, and what browsers call on an element. */
const TOLD =
  'type height place datelines sentinel context src message value secret event view sources fold id ' +
  'goTo select filter selected theme key interactive explore class ' +
  'observedAttributes connectedCallback disconnectedCallback attributeChangedCallback';

/**
 * Names that browsers have, too, and that the embed asks of none of theirs: `item.index` is never
 * that of what a pattern finds. That it is so is proved from the types, by a test.
 */
export const OWN_AS_WELL = new Set(
  (
    'anchors axis bold candidate caption cells collapse collapsed columns count cut depth direction form ' +
    'frame gap ground group head heading held index input interval labels layout lines locale mark maxWidth ' +
    'messages only options order pad page placed points priority product rect rows scale shape sheet sign ' +
    'slope step store total viewport weight'
  ).split(' '),
);

/** Members as the types of browsers and of the language declare them, one to a line. */
const MEMBER =
  /^\s+(?:(?:readonly|static|get|set|declare|var|function) )*([a-z_]\w*)\??\s*[:(<]/gim;
/** Names of fields and values in a JSON Schema. */
const IN_SCHEMA = /"(\w+)"/g;

/** The names that are not the embed's alone. */
function keptNames(): Set<string> {
  const kept = new Set(TOLD.split(' '));
  const note = (names: Set<string>, path: string, pattern: RegExp) => {
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(pattern)) names.add(name);
  };
  for (const name of ['events', 'columns'])
    note(kept, resolve(`data/${name}.schema.json`), IN_SCHEMA);
  const types = dirname(createRequire(import.meta.url).resolve('typescript'));
  const browsers = new Set<string>();
  for (const name of readdirSync(types))
    if (/^lib\.(?:dom|es)[\w.]*d\.ts$/.test(name)) note(browsers, join(types, name), MEMBER);
  for (const name of browsers) if (!OWN_AS_WELL.has(name)) kept.add(name);
  return kept;
}

/** Vite's plugin for a build of the embed. What comes from packages keeps its names. */
export function shortNamesPlugin(): Plugin {
  let names: ReadonlyMap<string, string> | undefined;
  return {
    name: 'datelines:short-names',
    renderChunk(code, _chunk, _options, { chunks }) {
      if (!names) {
        const keep = keptNames();
        const own: string[] = [];
        for (const { exports, modules } of Object.values(chunks)) {
          for (const name of exports) keep.add(name);
          for (const [id, { code: module }] of Object.entries(modules)) {
            if (module === null) continue;
            if (id.includes('node_modules')) {
              const { names: said, texts } = saidIn(module);
              for (const name of [...said.map((each) => each.name), ...texts]) keep.add(name);
            } else own.push(module);
          }
        }
        names = shortNames(own, keep);
      }
      return withShortNames(code, names);
    },
  };
}
