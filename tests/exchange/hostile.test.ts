import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/exchange/index.ts';
import { parseDataset } from '../../src/model/index.ts';
import { anyText } from './any-text.ts';
import { json, origin, sheet, slide } from './support.ts';

describe('hostile files', () => {
  it('markup is words, and an address that runs is refused by name', () => {
    const imported = json({
      events: [
        slide(
          { year: 1984 },
          {
            text: {
              headline: '<img src=x onerror=alert(1)>Bridge',
              text: '<script>alert(1)</script>a < b',
            },
            media: { url: 'javascript:alert(1)', link: 'data:text/html,x', credit: '<b>Post</b>' },
          },
        ),
      ],
    });
    expect(imported.dataset.events[0]).toMatchObject({ title: 'Bridge', summary: 'a < b' });
    expect(imported.remarks).toMatchObject([
      { kind: 'addressRefused', place: { event: 1, field: 'media.link' } },
      {
        kind: 'addressRefused',
        place: { event: 1, field: 'media.url' },
        words: 'javascript:alert(1)',
      },
      { kind: 'creditsAsSources' },
    ]);
    expect(JSON.stringify(imported.dataset)).not.toMatch(/javascript:|onerror/);
  });

  it('names of prototypes are names', () => {
    const text =
      '{"__proto__":{"title":{"text":{"headline":"x"}}},"events":[{"__proto__":{"group":"y"},"start_date":{"year":1,"constructor":2},"text":{"headline":"__proto__"}}]}';
    const { dataset } = importFile('timelinejs', origin(text), JSON.parse(text));
    expect(dataset.title).toBe('timeline');
    expect(dataset.events[0]).toMatchObject({ title: '__proto__', id: 'proto' });
    expect(dataset.events[0]).not.toHaveProperty('summary');
    expect(({} as Record<string, unknown>).group).toBeUndefined();
  });

  it('a title of 100 kB is cut, and half characters and turned text are taken out', () => {
    const imported = json({
      events: [
        slide({ year: 1984 }, { text: { headline: 'word '.repeat(20_000) } }),
        slide({ year: 1985 }, { text: { headline: 'a\ud800b\u202ec\u0000d' } }),
      ],
    });
    expect(parseDataset(imported.dataset).problems).toEqual([]);
    expect(imported.dataset.events[0]!.title.length).toBeLessThanOrEqual(120);
    expect(imported.dataset.events[1]!.title).toBe('a b c d');
    expect(imported.remarks.map(({ kind }) => kind)).toEqual(['charactersRemoved', 'titleCut']);
  });

  it('whatever a spreadsheet holds, the events that come of it keep the contract', () => {
    const cell = fc.oneof(
      anyText,
      fc.integer({ min: -300_000, max: 300_000 }).map(String),
      fc.constantFrom(
        '',
        '',
        '3',
        '12',
        'javascript:x',
        'https://a.example/',
        '<b>',
        '"',
        'c. 5',
        'era',
        'title',
      ),
    );
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 10, maxLength: 19 }), { maxLength: 6 }),
        (rows) => {
          const { dataset } = sheet(
            '1984,,,,,,,,,x',
            ...rows.map((row) => row.map(quoted).join(',')),
          );
          expect(parseDataset(JSON.parse(JSON.stringify(dataset))).problems).toEqual([]);
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });

  it('whatever a JSON file holds, the events that come of it keep the contract', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(anyText, fc.integer(), fc.constant(null), tie('object')),
      object: fc.dictionary(
        fc.constantFrom(
          'start_date',
          'end_date',
          'text',
          'headline',
          'year',
          'month',
          'media',
          'url',
          'credit',
          'group',
          '__proto__',
        ),
        tie('any'),
        { maxKeys: 4 },
      ),
    })).object;
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), fc.integer(), (events, year) => {
        const { dataset } = json({ events: [slide({ year }), ...events, slide({ year: 1984 })] });
        expect(parseDataset(JSON.parse(JSON.stringify(dataset))).problems).toEqual([]);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
