import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/model/index.ts';
import { faultWords } from '../../src/ui/fault-words.ts';
import { es } from '../../src/ui/languages/es/index.ts';
import { fa } from '../../src/ui/languages/fa/index.ts';
import { unresolved as inSpanish } from '../../src/ui/languages/es/faults.ts';
import { unresolved as inPersian } from '../../src/ui/languages/fa/faults.ts';
import { english } from '../../src/ui/messages.ts';
import { firstStory } from '../support/first-story.ts';

type Json = Record<string, unknown>;
const EVENT = structuredClone(firstStory.events[0]) as unknown as Json;
const CITATION = (EVENT.citations as Json[])[0]!;

/** What is said of the first story with this in the place of its first event. */
function messageOf(event: unknown): string {
  const events = [event, ...firstStory.events.slice(1)];
  const [problem] = parseDataset({ ...firstStory, events }).problems;
  if (!problem) throw new Error('nothing is wrong with it');
  return problem.message;
}
const withCitation = (change: Json) => ({ ...EVENT, citations: [{ ...CITATION, ...change }] });
const without = (field: string) =>
  Object.fromEntries(Object.entries(EVENT).filter(([name]) => name !== field));

const BROKEN: readonly (readonly [string, unknown])[] = [
  ['a field that is missing', without('title')],
  ['an event that is no object', 7],
  ['a number for a text', { ...EVENT, title: 7 }],
  ['a text for a list', { ...EVENT, people: 'Ada Mill' }],
  ['a value that is none of those allowed', { ...EVENT, certainty: 'sure. Very' }],
  ['an unknown field', { ...EVENT, titel: 'x' }],
  ['a long title', { ...EVENT, title: 'x'.repeat(121) }],
  ['an empty title', { ...EVENT, title: '' }],
  ['a title of two lines', { ...EVENT, title: 'a\nb' }],
  ['an id with a space', { ...EVENT, id: 'a b' }],
  ['an id that is taken', firstStory.events[1]],
  ['no citation', { ...EVENT, citations: [] }],
  ['a source that is not there', withCitation({ source: 'nowhere' })],
  ['a citation later than its source', withCitation({ when: '2999-01-01' })],
  ['a hash that is none', withCitation({ passageSha256: 'x' })],
  ['a range that ends before it starts', withCitation({ range: { start: 5, end: 2 } })],
  ['a range below nothing', withCitation({ range: { start: -5, end: 2 } })],
  ['many faults', { id: 'x', when: 7 }],
  ...[
    ...['2025-13-05', '2025-02-30', '2025/2024', '2025/2026/2027', '/', '2025-21-03'],
    ...['-0000', 'Y999999999', '2025-01-01T25:00:00', '2025-01-01T10:00:00+15:00'],
    ...['2025-01-01T10:00:00-00:00', 'about 2011', '-195X'],
  ].map((when) => [`the date ${when}`, { ...EVENT, when }] as const),
];

/** Words of English that no name of a field or value is. */
const ENGLISH =
  /\b(?:must|has|have|needs|not|there|the|longer|than|known|every|more|ends|gives|lies)\b/i;

describe('faultWords(messages, message)', () => {
  it.each(BROKEN)('tells in each language: %s', (_, event) => {
    const message = messageOf(event);
    expect(faultWords(english, message)).toBe(message);
    for (const language of [es, fa]) {
      const told = faultWords(language, message);
      // What the file itself holds may be in any language.
      expect(told.replace(/sure\. Very|about 2011/, ''), message).not.toMatch(ENGLISH);
      expect(told).not.toBe(message);
    }
  });

  it('keeps what names the place', () => {
    expect(faultWords(es, messageOf({ ...EVENT, when: '2025-13-05' }))).toBe(
      'En la fecha 2025-13-05 hay un mes que no existe.',
    );
    expect(faultWords(es, messageOf(without('title')))).toBe('Falta title.');
  });

  it('leaves what it does not know as it is, after what it does', () => {
    expect(faultWords(es, 'title is missing. Something new is wrong.')).toBe(
      'Falta title. Something new is wrong.',
    );
  });
});

describe('why a date could not be placed', () => {
  const folder = join(import.meta.dirname, '../../src/extract/time');
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const reasons = [
    ...source.matchAll(
      /unresolved: (?:base \? )?'([^']+)'|UNTOLD = '([^']+)'|undone\(\w+, '([^']+)'/g,
    ),
  ].map(([, ...found]) => found.find(Boolean)!);

  it('has words in each language for every reason that the reader of articles gives', () => {
    expect(reasons.length).toBeGreaterThan(6);
    for (const reason of reasons) {
      expect(inSpanish).toHaveProperty([reason]);
      expect(inPersian).toHaveProperty([reason]);
    }
  });

  it('is told in the language of the page', () => {
    const other = (language: typeof es) => language.translation!.open.article.unresolvedWhy.other;
    expect(other(es)('is of any day')).toBe('Vale para cualquier día.');
    expect(other(es)('needs the year of the story, which is told only as 195X')).toMatch(
      /^Le falta/,
    );
    expect(other(fa)('is of any day')).not.toMatch(/[a-z]/);
  });
});
