import nlp from 'compromise/two';
import { describe, expect, it } from 'vitest';
import { quickSweep } from '../../../src/extract/mention/quick-sweep.ts';

const TEXTS = import.meta.glob<string>(
  ['../../gold/**/*.md', '../../../samples/*.{md,txt}', '../../../docs/*.md'],
  { query: '?raw', import: 'default', eager: true },
);

interface Term {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/** Each term with its tags, in the order in which they were given. */
const tagged = (text: string): string[] =>
  (nlp(text) as unknown as { docs: Term[][] }).docs
    .flat()
    .map((term) => `${term.text}/${[...term.tags].join(',')}`);

describe('quickSweep', () => {
  const before = Object.entries(TEXTS).map(([path, text]) => [path, text, tagged(text)] as const);
  const { one } = nlp.methods() as unknown as { one: { bulkMatch: unknown } };
  const own = one.bulkMatch;
  nlp.plugin(quickSweep);

  it('takes the place of a pass that compromise has', () => {
    expect(own).toBeTypeOf('function');
    expect(one.bulkMatch).toBe(quickSweep.methods.one.bulkMatch);
  });

  it.each(before)('tags as compromise does: %s', (_, text, tags) => {
    expect(tagged(text)).toEqual(tags);
  });

  it.each([
    ['contractions', 'They can’t have gone; she’d been told he’s here and it wasn’t so.'],
    ['nothing', ''],
    ['one word', 'Stop'],
    ['no letters', '… — 42, 3:15!'],
    ['a word that is a property of every object', 'The constructor toString __proto__ failed.'],
  ])('tags %s as compromise does', (_, text) => {
    const quick = tagged(text);
    one.bulkMatch = own;
    const plain = tagged(text);
    nlp.plugin(quickSweep);
    expect(quick).toEqual(plain);
  });
});
