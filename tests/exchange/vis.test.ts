import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile, jsonFormatOf } from '../../src/exchange/index.ts';
import { parseDataset } from '../../src/model/index.ts';
import { anyText } from './any-text.ts';
import { origin } from './support.ts';

const vis = (value: unknown) => {
  const text = JSON.stringify(value, null, 2);
  return importFile('vis', origin(text, 'items.json'), JSON.parse(text));
};
const when = (item: object) => vis([{ content: 'Bridge', ...item }]).dataset.events[0]!.when;

describe('the items of vis-timeline', () => {
  it('are known by content and start, as a list or beside their groups', () => {
    expect(jsonFormatOf([{ id: 1, content: 'x', start: '2014-04-20' }])).toBe('vis');
    expect(jsonFormatOf({ items: [{ content: 'x', start: 0 }], groups: [] })).toBe('vis');
    expect(jsonFormatOf([{ start: '2014' }])).toBeUndefined();
    expect(jsonFormatOf({ items: 'x' })).toBeUndefined();
    expect(jsonFormatOf([null, 1, 'content'])).toBeUndefined();
  });

  it.each([
    ['a year', { start: '2014' }, '2014'],
    ['a month', { start: '2014-04' }, '2014-04'],
    ['a day', { start: '2014-04-20' }, '2014-04-20'],
    ['a time', { start: '2014-04-20 16:30:05' }, '2014-04-20T16:30:05'],
    ['a time with a zone', { start: '2014-04-20T16:30+02:00' }, '2014-04-20T16:30:00+02:00'],
    ['milliseconds', { start: Date.UTC(2014, 3, 20, 16) }, '2014-04-20T16:00:00Z'],
    ['midnight in milliseconds is the day', { start: Date.UTC(2014, 3, 20) }, '2014-04-20'],
    ['midnight as JSON writes it is the day', { start: '2014-04-20T00:00:00.000Z' }, '2014-04-20'],
    ['milliseconds as .NET writes them', { start: '/Date(1397952000000)/' }, '2014-04-20'],
    ['a range', { start: '2014-04-20', end: '2014-05' }, '2014-04-20/2014-05'],
    [
      'a date as a browser tells it',
      { start: 'Sun Apr 20 2014 16:30:05 GMT+0200 (CEST)' },
      '2014-04-20T16:30:05+02:00',
    ],
    [
      'midnight there is the day',
      { start: 'Sun Apr 20 2014 00:00:00 GMT+0200 (CEST)' },
      '2014-04-20',
    ],
    [
      'universal time as it is told',
      { start: 'Sun, 20 Apr 2014 16:30:05 GMT' },
      '2014-04-20T16:30:05Z',
    ],
    ['the month before the day', { start: '4/20/2014' }, '2014-04-20'],
    ['names of months', { start: 'April 20, 2014', end: 'May 2, 2014' }, '2014-04-20/2014-05-02'],
    ['a year before the common era', { start: '-000043-03-15' }, '-0043-03-15'],
  ])('take %s no finer than it is', (_, item, edtf) => {
    expect(when(item)).toBe(edtf);
  });

  it('keep words, groups and ids, and tell the rest', () => {
    const { dataset, remarks } = vis({
      items: [
        {
          id: 7,
          content: '<b>Bridge</b> opens &amp; shuts',
          title: 'In <i>stone</i>',
          start: '2014-04-20',
          group: 1,
          className: 'red',
          type: 'box',
          colour: 'red',
        },
        { id: 8, content: 'War years', start: 0, end: '1971', type: 'background' },
      ],
      groups: [{ id: 1, content: '<u>Works</u>' }],
    });
    expect(parseDataset(dataset).problems).toEqual([]);
    expect(dataset.events).toMatchObject([
      { id: '8', title: 'War years', when: '1970-01-01/1971' },
      { id: '7', title: 'Bridge opens & shuts', summary: 'Works · In stone', when: '2014-04-20' },
    ]);
    expect(remarks).toEqual([
      { kind: 'unknownField', place: { event: 1, line: 3, field: 'colour' } },
      { kind: 'erasAsEvents', count: 1 },
      { kind: 'looksLeftOut', count: 1 },
      { kind: 'midnightsAsDays', count: 1 },
      { kind: 'groupsInSummary', count: 1 },
    ]);
  });

  it('cite each item where it stands', () => {
    const text = '{"groups":[], "items": [ {"content":"a","start":"2014"} ]}';
    const { dataset } = importFile('vis', origin(text), JSON.parse(text));
    const { range, time } = dataset.events[0]!.citations[0]!;
    expect(text.slice(range.start, range.end)).toBe('{"content":"a","start":"2014"}');
    expect(text.slice(time.range.start, time.range.end)).toBe('"2014"');
  });

  it.each([
    [
      'no start',
      { content: 'x' },
      { kind: 'noDate', place: { event: 2, line: 6, field: 'start' } },
    ],
    ['a start that is none', { content: 'x', start: 'now' }, { kind: 'badDate', words: 'now' }],
    ['a start that no calendar has', { content: 'x', start: 1e300 }, { kind: 'badDate' }],
    ['no content', { content: '<hr>', start: '2014' }, { kind: 'noTitle' }],
    ['no item', 'x', { kind: 'notAnObject', place: { event: 2, line: 6 } }],
  ])('%s costs the item, which is named', (_, item, remark) => {
    const imported = vis([{ content: 'Bridge', start: '1984' }, item]);
    expect(imported.dataset.events).toHaveLength(1);
    expect(imported.remarks).toMatchObject([remark]);
  });

  it('whatever they hold, the events that come of them keep the contract', () => {
    const value = fc.oneof(
      anyText,
      fc.integer(),
      fc.double(),
      fc.constantFrom(null, '2014', '2014-04-20', 'javascript:x', '<b>', '__proto__'),
    );
    const item = fc.dictionary(
      fc.constantFrom('id', 'content', 'start', 'end', 'group', 'title', 'edtf', '__proto__'),
      value,
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        const { dataset } = vis([{ content: 'Bridge', start: '1984' }, ...items]);
        expect(parseDataset(JSON.parse(JSON.stringify(dataset))).problems).toEqual([]);
      }),
      { seed: 11, numRuns: 80 },
    );
  });
});
