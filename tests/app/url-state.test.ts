import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlace, NOWHERE, parsePlace, type Place } from '../../src/app/address/url-state.ts';

const utc = (iso: string) => Date.parse(iso);

describe('the place in the address', () => {
  it('reads the example of the design', () => {
    expect(
      parsePlace('#e=strikes&t=2025-05-15/2025-12-15&s=PF,IP&v=compare&find=navy&fold=1'),
    ).toEqual({
      ...NOWHERE,
      eventId: 'strikes',
      period: [utc('2025-05-15'), utc('2025-12-16')],
      sourceCodes: ['PF', 'IP'],
      view: 'compare',
      find: 'navy',
      fold: true,
    });
  });

  it.each([
    '',
    '#',
    '#&&',
    '#nothing',
    '#t=',
    '#e=',
    '#t=yesterday',
    '#t=2025-13-01/2026',
    '#t=2025/..',
    '#v=nowhere',
  ])('takes %j for the whole timeline', (hash) => {
    expect(parsePlace(hash)).toEqual(NOWHERE);
  });

  it('keeps an empty list of sources apart from all sources', () => {
    expect(parsePlace('#s=').sourceCodes).toEqual([]);
    expect(parsePlace('').sourceCodes).toBeNull();
    expect(formatPlace({ ...NOWHERE, sourceCodes: [] })).toBe('#s=');
  });

  it('is empty for the whole timeline, so that a plain address stays plain', () => {
    expect(formatPlace(NOWHERE)).toBe('');
  });

  it('writes a period so that a person can read it', () => {
    const period = [utc('2025-05-15'), utc('2025-12-16')] as const;
    expect(formatPlace({ ...NOWHERE, period })).toBe('#t=2025-05-15/2025-12-15');
  });

  it('writes hours once days are too coarse', () => {
    const period = [utc('2025-06-01T06:00:00Z'), utc('2025-06-01T18:00:00Z')] as const;
    expect(formatPlace({ ...NOWHERE, period })).toBe(
      '#t=2025-06-01T06:00:00Z/2025-06-01T17:59:59Z',
    );
  });

  it('survives any words and brings back what it wrote', () => {
    const codes = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/));
    const names = fc
      .uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }))
      .map((list) => [...new Set(list.map((name) => name.trim()).filter(Boolean))]);
    const place: fc.Arbitrary<Place> = fc.record({
      eventId: fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/)),
      period: fc.option(
        fc
          .tuple(fc.integer({ min: -800_000, max: 800_000 }), fc.integer({ min: 30, max: 90_000 }))
          .map(([day, days]) => [day * 86_400_000, (day + days) * 86_400_000] as const),
      ),
      sourceCodes: fc.option(fc.array(fc.stringMatching(/^[A-Z0-9]{2}$/), { minLength: 1 })),
      view: fc.constantFrom('timeline', 'compare', 'steps'),
      find: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      fold: fc.option(fc.boolean()),
      dims: fc.boolean(),
      sort: fc.constantFrom('date', '-date', 'sources'),
      filter: fc.record({
        kinds: codes,
        certainties: codes,
        people: names,
        organisations: names,
        places: names,
        period: fc.constantFrom(null, '1990', '1990/..', '2019-03~/2020?'),
        corroboratedOnly: fc.boolean(),
        disputedOnly: fc.boolean(),
      }),
    });
    fc.assert(
      fc.property(place, (p) => {
        expect(parsePlace(formatPlace(p))).toEqual(p);
      }),
      { seed: 7 },
    );
  });
});
