/** From where a report goes on, once it has told a year, looked aside, or come back to its reader. */
import { describe, expect, it } from 'vitest';
import { tagTimes } from '../../../src/extract/time/index.ts';
import { Edtf } from '../../../src/model/index.ts';

const edtfs = (text: string, published: string) =>
  tagTimes(text, { dct: Edtf.parse(published), language: 'en' }).map((t) => t.edtf);

describe('the year of a passage', () => {
  it.each([
    [
      'goes on to the next with its months',
      'In May 2023 she was hurt. She trained again in August and raced in January. In the spring she won on 21 April.',
      '2024-07-21',
      ['2023-05', '2023-08', '2024-01', '2024-21', '2024-04-21'],
    ],
    [
      'ends where the reader’s own time is told',
      'It flew past Earth in September 2023 and took pictures last February. On 14 August a sensor failed.',
      '2025-03-20',
      ['2023-09', '2025-02', '2024-08-14'],
    ],
    [
      'stays where what is told of the reader’s time is of the same year',
      'It was launched in September 2024 and took pictures last October. On 14 November a sensor failed.',
      '2025-03-20',
      ['2024-09', '2024-10', '2024-11-14'],
    ],
    [
      'is that of a history in its next paragraph, of feasts and seasons, too',
      'She sailed on 24 June 1912. On 9 September the ice closed.\n\nAt Christmas the mate played. The new year began badly. In the spring they marched.',
      '2015-04',
      ['1912-06-24', '1912-09-09', '1912-12-25', '1913-01-01', '1913-21'],
    ],
    [
      'is that of what had happened shortly before, though it lies before what was told last',
      'She sailed on 24 June 1912. On 9 September the ice closed.\n\nThe ship had sunk, on 6 September.',
      '2015-04',
      ['1912-06-24', '1912-09-09', '1912-09-06'],
    ],
  ])('%s', (_, text, published, expected) => {
    expect(edtfs(text, published)).toEqual(expected);
  });
});

describe('what is counted', () => {
  it('goes on from the story, and not from a distance back', () => {
    const text =
      'The line was allowed in 1794, after the mills had asked for it two years earlier. Work began the following April.';
    expect(edtfs(text, '2023-09-01')).toEqual(['1794', '1792', '1795-04']);
  });

  it('goes on from a year that is looked back at by name', () => {
    const text =
      'Berg was jailed on Friday. She had joined the firm in 2003. Two years later she left.';
    expect(edtfs(text, '2023-09-03')).toEqual(['2023-09-01', '2003', '2005']);
  });

  it('in days is counted from a day, where the paragraph before ended with a month', () => {
    const text =
      'On Tuesday 7 December the network failed. A storm had cut it in June 2020.\n\nThe next day all changes were stopped.';
    expect(edtfs(text, '2021-12-16').at(-1)).toBe('2021-12-08');
  });
});

describe('the day of a report', () => {
  it('is not that of a paper that it speaks of', () => {
    const text =
      'Last Tuesday the network failed. Here is what is known from the paper that Nimbus published on Monday.\n\nAt 14:02 an engineer pushed a change.';
    expect(edtfs(text, '2021-12-16').at(-1)).toBe('2021-12-07T14:02:00');
  });

  it('is not over in the evening when it is printed: a late hour is that of the day it is about', () => {
    const lead =
      'Fourteen were killed on Wednesday when a dam broke, and men were digging on Thursday.';
    const hour = (said: string) => edtfs(`${lead}\n\nIt gave way at ${said}.`, '2024-02-15').at(-1);
    expect(hour('10:40 p.m.')).toBe('2024-02-14T22:40:00');
    expect(hour('10:40 a.m.')).toBe('2024-02-15T10:40:00');
  });

  it.each([
    ['a week', 'Lund left the team two weeks ago. Santel was banned on the same day.'],
    [
      'today',
      'A lake has formed that was deep this morning. A bridge broke on the same afternoon.',
    ],
  ])('is “the same day” beside %s', (_, text) => {
    const days = edtfs(`Torvald was banned on Wednesday.\n\n${text}`, '2019-06-28');
    expect(days.at(-1)).toBe('2019-06-26');
  });
});

it('“set for the last time” plans nothing', () => {
  expect(edtfs('She sailed in June 1912. The sun set for the last time on 30 October.', '2015-04')).toEqual(['1912-06', '1912-10-30']); // prettier-ignore
});

it.each(['The bank was closed on a Sunday night.', 'The buses stopped on a Friday.'])(
  'which of its kind a day was is not said: “%s”',
  (text) => {
    expect(edtfs(text, '2018-02-02')).toEqual([null]);
  },
);
