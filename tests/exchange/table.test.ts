import { describe, expect, it } from 'vitest';
import { importFile, LEFT_OUT, textFormatOf, type Imported } from '../../src/exchange/index.ts';
import { dayOrderOf, readDateText } from '../../src/exchange/table/date-text.ts';
import { parseDataset } from '../../src/model/index.ts';
import { origin } from './support.ts';

const table = (...rows: string[]) => importFile('csv', origin(rows.join('\n'), 'events.csv'));
const kinds = ({ remarks }: Imported) => remarks.map(({ kind }) => kind);
const told = (imported: Imported) =>
  imported.remarks.filter(({ kind }) => kind !== 'columnsUnderstood');

describe('readDateText(text, order)', () => {
  it.each([
    ['1984', '1984'],
    ['2014-04', '2014-04'],
    ['2014/4/20', '2014-04-20'],
    ['2014-04-20 9:30', '2014-04-20T09:30:00'],
    ['2014-04-20T09:30:15.25Z', '2014-04-20T09:30:15Z'],
    ['2014-04-20 09:30 +0200', '2014-04-20T09:30:00+02:00'],
    ['20.4.2014', '2014-04-20'],
    ['4/2014', '2014-04'],
    ['20 April 2014', '2014-04-20'],
    ['20th of April, 2014', '2014-04-20'],
    ['Sunday, 20 April 2014', '2014-04-20'],
    ['Apr. 20, 2014', '2014-04-20'],
    ['April 2014', '2014-04'],
    ['20 de noviembre de 1975', '1975-11-20'],
    ['septiembre de 1976', '1976-09'],
    ['1er mai 1936', '1936-05-01'],
    ['14 août 1789', '1789-08-14'],
    ['9. November 1989', '1989-11-09'],
    ['Samstag, 3. März 1990', '1990-03-03'],
    ['1º di aprile 1946', '1946-04-01'],
    ['25 de abril de 1974', '1974-04-25'],
    ['5 mei 1945', '1945-05-05'],
    ['spring 2014', '2014-21'],
    ['1990s', '199X'],
    ['c. 1200', '1200~'],
    ['about May 1911?', '1911-05%'],
    ['44 BC', '-0043'],
    ['15 March 44 BC', '-0043-03-15'],
    ['10,000 BCE', '-9999'],
    ['-0043', '-0043'],
    ['1939-1945', '1939/1945'],
    ['1939–1945', '1939/1945'],
    ['May 1911 to 2 June 1914', '1911-05/1914-06-02'],
    ['2019-03~', '2019-03~'],
    ['../2005', '../2005'],
    ['3/3/2024', '2024-03-03'],
    ['13/4/2024', '2024-04-13'],
    ['4/13/2024', '2024-04-13'],
  ])('%s is %s', (text, edtf) => {
    expect(readDateText(text, null)).toEqual({ edtf });
  });

  it.each([
    'soon',
    '2014-13-01',
    '30 February 2014',
    '31/31/2014',
    '1939–',
    'constructor 2014',
    'Marathon 2014',
    'Ma 2014',
  ])('%s is no date', (text) => {
    expect(readDateText(text, null)).toMatchObject({ fault: 'badDate', words: text });
  });

  it('takes only the year where nobody can tell day from month, unless the column can', () => {
    expect(readDateText('3/4/2024', null)).toEqual({ edtf: '2024', isAmbiguous: true });
    expect(readDateText('3/4/2024', dayOrderOf(['3/4/2024', '25/12/2023']))).toEqual({
      edtf: '2024-04-03',
    });
    expect(readDateText('3/4/2024', dayOrderOf(['12/25/2023']))).toEqual({ edtf: '2024-03-04' });
    expect(dayOrderOf(['25/12/2023', '12/25/2023'])).toBeNull();
  });
});

describe('a table of events', () => {
  it.each([
    'Title,Date',
    'when;what',
    '"Event"\t"Start date"\t"End date"',
    'name,year,month',
    'Fecha,Título',
    'Datum;Titel;Beschreibung;Quelle;Link',
    'Date,Titre,Description,Source,Lien',
    'Data,Titolo,Fonte',
    'Event Date,Event Name,Publication,Article URL',
  ])('is known by its heads: %s', (heads) => {
    expect(textFormatOf('', `${heads}\n`)).toBe('csv');
  });

  it.each(['Name,City', 'Date,Amount', 'It opened in 1984, and closed.'])(
    'is not every text: %s',
    (heads) => {
      expect(textFormatOf('', `${heads}\n`)).toBeUndefined();
    },
  );

  it('gives events with the sources that it names, and says how it was understood', () => {
    const imported = table(
      'Date,End,Event,Notes,Source,Link,Category,Mood',
      '2 May 1911,1914,Bridge built,"In <b>stone</b>",Harbour Post,https://a.example/built,Works,glad',
      '1918,,Bridge shut,,,https://www.b.example/shut,,',
      '1920,,Bridge opens again,,,,,',
    );
    expect(parseDataset(imported.dataset).problems).toEqual([]);
    expect(imported.dataset.events).toMatchObject([
      { title: 'Bridge built', when: '1911-05-02/1914', summary: 'Works · In stone' },
      { title: 'Bridge shut', when: '1918', citations: [{ time: { text: '1918' } }] },
      { title: 'Bridge opens again', citations: [{ source: 'imported-file' }] },
    ]);
    expect(imported.dataset.events.map(({ citations: [citation] }) => citation!.source)).toEqual([
      'source-1',
      'source-2',
      'imported-file',
    ]);
    expect(imported.dataset.sources).toMatchObject([
      { publisher: 'events.csv, no credit' },
      { publisher: 'Harbour Post', url: 'https://a.example/built' },
      { publisher: 'b.example', url: 'https://www.b.example/shut' },
    ]);
    expect(imported.remarks).toEqual([
      {
        kind: 'columnsUnderstood',
        words:
          'date = Date, end = End, title = Event, text = Notes, sources = Source, urls = Link, group = Category',
      },
      { kind: 'unknownColumn', place: { row: 1, field: 'Mood' } },
      { kind: 'groupsInSummary', count: 1 },
      { kind: 'namedSources', count: 2 },
    ]);
  });

  it('cites each row, and the cell of its date', () => {
    const text = 'Title;Date\n"Bridge; opens";1984';
    const { range, time } = importFile('csv', origin(text)).dataset.events[0]!.citations[0]!;
    expect(text.slice(range.start, range.end)).toBe('"Bridge; opens";1984');
    expect(text.slice(time.range.start, time.range.end)).toBe('1984');
  });

  it('takes dates in parts', () => {
    expect(table('Name,Year,Month,Day', 'Bridge,1911,May,2').dataset.events[0]!.when).toBe(
      '1911-05-02',
    );
  });

  it.each([
    ['no date', 'Bridge,,', 'noDate', 'When', undefined],
    ['words for a date', 'Bridge,soon,', 'badDate', 'When', 'soon'],
    ['no title', ',1984,', 'noTitle', 'What', undefined],
  ])('%s costs the row, which is named', (_, row, kind, field, words) => {
    const imported = table('What,When,Until', 'Bridge,1983,', row);
    expect(imported.dataset.events).toHaveLength(1);
    expect(told(imported)).toEqual([
      { kind, place: { row: 3, field }, ...(words !== undefined && { words }) },
    ]);
    expect(LEFT_OUT.has(told(imported)[0]!.kind)).toBe(true);
  });

  it.each([
    ['an end that is no date', 'Bridge,1984,later,', 'badEnd', 'Until', 'later'],
    ['an end before the start', 'Bridge,1984,1983,', 'badEnd', 'Until', '1983'],
    ['a day that may be a month', 'Bridge,3/4/1984,,', 'dayOrMonth', 'When', '3/4/1984'],
    ['an address that runs', 'Bridge,1984,,javascript:x', 'addressRefused', 'URL', 'javascript:x'],
  ])('%s is told, and the event kept', (_, row, kind, field, words) => {
    const imported = table('What,When,Until,URL', row);
    expect(imported.dataset.events[0]!.when).toBe('1984');
    expect(told(imported)).toContainEqual({ kind, place: { row: 2, field }, words });
  });

  it('says which heads it found where they name no event', () => {
    expect(() => table('Name,City', 'Bridge,Norrby')).toThrow(
      expect.objectContaining({ fault: 'noTableColumns', words: 'Name, City' }) as Error,
    );
  });

  it('names the tab of a prototype like any other', () => {
    const imported = table('Title,Date,__proto__,constructor', '__proto__,1984,x,y');
    expect(imported.dataset.events[0]).toMatchObject({ id: 'proto', title: '__proto__' });
    expect(kinds(imported)).toEqual(['columnsUnderstood', 'unknownColumn', 'unknownColumn']);
  });

  it('takes away the apostrophe that guards a cell, and no other', () => {
    const titles = table('Title,Date', "'=SUM(A1),1984", "'tis,1985").dataset.events.map(
      ({ title }) => title,
    );
    expect(titles).toEqual(['=SUM(A1)', "'tis"]);
  });
});
