import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { spoolShelf } from '../../../scripts/mapping/spool.ts';
import { mapArticle, reduceFindings } from '../../../src/extract/index.ts';
import { reduceShelf } from '../../../src/extract/reduce-findings.ts';
import { readShelf } from '../../../src/extract/shelf.ts';
import { article } from '../../extract/mention/support.ts';

const ITEMS = Array.from({ length: 300 }, (_, i) => ({
  place: i,
  words: 'Señor Ω \u{1f600} "x"\n'.repeat(i % 40),
}));

describe('a shelf on disk', () => {
  it.each([
    ['all in memory', 1_000_000],
    ['most in a file', 5000],
    ['every item larger than what may be held', 1],
  ])('gives back what was put on it, in any order: %s', (_, mostHeld) => {
    const shelf = spoolShelf<(typeof ITEMS)[number]>(mostHeld);
    ITEMS.forEach(shelf.add);
    expect([...readShelf(shelf)]).toEqual(ITEMS);
    expect([299, 0, 150].map(shelf.get)).toEqual([ITEMS[299], ITEMS[0], ITEMS[150]]);
  });

  it('takes more after it was read', () => {
    const shelf = spoolShelf<string>(10);
    shelf.add('the first of them');
    expect(shelf.get(0)).toBe('the first of them');
    shelf.add('the second');
    expect([...readShelf(shelf)]).toEqual(['the first of them', 'the second']);
  });

  it('leaves no file that has a name', () => {
    const shelf = spoolShelf<string>(1);
    shelf.add('something');
    shelf.add('something else');
    const ours = readdirSync(tmpdir()).filter((name) =>
      name.startsWith(`datelines-${process.pid}-`),
    );
    expect(ours).toEqual([]);
  });

  it('has nothing in a place that was not filled', () => {
    expect(() => spoolShelf().get(0)).toThrow('nothing lies in place 0');
  });
});

describe('reduceShelf(findings, spoolShelf)', () => {
  it('gives what reduceFindings gives in memory', () => {
    const found = ['2021-03-10', '2021-03-11', '2021-03-12'].map((published, i) =>
      mapArticle(
        article(
          `On March 9, 2021, rebels attacked the harbour of Aden and killed ${20 + i} sailors. Peru closed the mine in 1999.`,
          { id: `report-${i}`, published, publisher: `Paper ${i}` },
        ),
      ),
    );
    const shelf = spoolShelf<(typeof found)[number]>(100);
    found.forEach(shelf.add);
    const { header, events, diagnostics } = reduceShelf(shelf, () => spoolShelf(100));
    const inMemory = reduceFindings(found);
    expect(inMemory.dataset.events.length).toBeGreaterThan(0);
    expect({ ...header, events: [...events()] }).toEqual(inMemory.dataset);
    expect([...diagnostics()]).toEqual(inMemory.diagnostics);
  });
});
