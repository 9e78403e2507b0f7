import { describe, expect, it } from 'vitest';
import { Edtf } from '../../../src/model/index.ts';
import { htmlDate, type CitationView } from '../../../src/ui/evidence/citation-view.ts';
import { citation, event, evidenceFor } from './story.ts';

/** The view of one citation, by a source that retells nobody unless another is named. */
function viewOf(extra: object, { source = 'courier', when = '1901-06' } = {}): CitationView {
  const made = event('e', '1901-06', [citation(source, when, extra)]);
  return evidenceFor(made).reports[0]!.citations[0]!;
}

describe('the quote', () => {
  it.each([
    { name: 'the passage where it may be shown', quote: { exact: 'It rained.' }, shown: '“It rained.”' },
    { name: 'first and last words of a fragment', quote: { first: 'It', last: 'rained' }, shown: '“It … rained”' },
    { name: 'a fragment that is the whole passage', quote: { first: 'It rained' }, shown: '“It rained”' },
    { name: 'nothing where nothing may be shown', quote: {}, shown: null },
  ])('is $name', ({ quote, shown }) => {
    expect(viewOf({ quote }).quote).toBe(shown);
  }); // prettier-ignore

  it('is the figure, when that is what the sources differ in', () => {
    const values = [
      { source: 'courier', text: 'some 20' },
      { source: 'herald', text: '21' },
    ];
    const figures = [{ text: 'some 20', value: 20, bound: 'about' }];
    const made = event('e', '1901', [citation('courier', '1901', { figures })], {
      differences: [{ about: 'number', label: 'Houses', values }],
    });
    expect(evidenceFor(made).reports[0]!.citations[0]!.quote).toBe('“… some 20 …”');
  });
});

describe('on whose word', () => {
  it.each([
    [{ who: 'Ada', how: 'interview', when: '2022' }, 'According to Ada, in a 2022 interview cited by The Courier.'],
    [{ who: 'Ada', how: 'interview', when: '1899' }, 'According to Ada, in an 1899 interview cited by The Courier.'],
    [{ who: 'Ada', how: 'interview', when: '1899-03' }, 'According to Ada, in an interview of Mar 1899 cited by The Courier.'],
    [{ who: 'Ada', how: 'interview' }, 'According to Ada, in an interview cited by The Courier.'],
    [{ who: 'Ada', how: 'said' }, 'According to Ada, cited by The Courier.'],
    [{ who: 'Ada', how: 'said', when: '1899' }, 'According to Ada, 1899, cited by The Courier.'],
    [{ who: 'the council', how: 'reported' }, 'Reported by the council, cited by The Courier.'],
    [{ who: 'the council', how: 'alleged' }, 'Alleged by the council, cited by The Courier.'],
    [{ who: 'The Dispatch', how: 'quoted' }, 'Quoting The Dispatch'],
  ])('%o reads %s', (attribution, words) => {
    expect(viewOf({ attribution }).attribution).toBe(words);
  }); // prettier-ignore

  it('names the outlet that a source retells', () => {
    expect(viewOf({}, { source: 'herald' }).attribution).toBe('Quoting The Dispatch');
  });

  it('names the outlets through which a word came', () => {
    const via = [{ publisher: 'The Dispatch' }];
    const attribution = { who: 'Ada', how: 'said' } as const;
    expect(viewOf({ attribution, via }).attribution).toBe(
      'According to Ada, cited by The Courier. Through The Dispatch.',
    );
  });

  it('names nobody where the source speaks for itself', () => {
    expect(viewOf({}).attribution).toBeNull();
  });
});

describe('the date of one source', () => {
  it('is told when it is not the date of the event', () => {
    expect(viewOf({}, { when: '1901-06-02' }).ownDate).toBe('This source’s own date: 2 Jun 1901.');
    expect(viewOf({}).ownDate).toBeNull();
  });

  it.each([
    ['explicit', undefined, 'The passage says “last June”.'],
    ['relative', '1902-01-20', 'The passage says “last June”, counted from 20 Jan 1902.'],
    ['relative', undefined, 'The passage says “last June”, counted from a date told before.'],
    ['narrative', '1901', 'The passage says “last June” and goes on from 1901, the time just told.'],
    ['publication', undefined, 'The passage says “last June”, which speaks of the time of writing. It was published Jan 1902.'],
    ['named', '1901-06-02', 'The passage names “last June”, which is dated 2 Jun 1901.'],
  ])('resting on %s words (anchor %s) is explained', (basis, anchor, words) => {
    const time = { text: 'last June', range: { start: 0, end: 9 }, rule: 'last-month', basis, anchor }; // prettier-ignore
    expect(viewOf({ time }).why).toBe(words);
  }); // prettier-ignore

  it('can be checked: the rule and the date as the data has it', () => {
    const view = viewOf({}, { when: '1901-06-02' });
    expect(view).toMatchObject({ edtf: '1901-06-02', gives: 'That gives 2 Jun 1901', rule: 'rule iso-date' }); // prettier-ignore
  });
});

describe('the way to the passage', () => {
  it('is a text fragment of the address', () => {
    expect(viewOf({}).href).toBe(
      'https://courier.example/story#:~:text=The%20flood,the%20old%20mill',
    );
  });

  it('may also be an archived copy', () => {
    expect(viewOf({}, { source: 'herald' }).archiveHref).toMatch(
      /^https:\/\/archive\.example\/herald#:~:text=/,
    );
  });

  it('is missing when nobody knows the address', () => {
    expect(viewOf({}, { source: 'bulletin' }).href).toBeNull();
  });
});

describe('htmlDate(when)', () => {
  it.each([
    ['2025-06-01', '2025-06-01'],
    ['2025-06', '2025-06'],
    ['2025', '2025'],
    ['195X', null],
    ['2025-06~', null],
    ['2025/2026', null],
    ['-0043', null],
    ['2025-21', null],
  ])('%s is %s for a time element', (when, html) => {
    expect(htmlDate(Edtf.parse(when))).toBe(html);
  });
});
