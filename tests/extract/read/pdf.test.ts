import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/extract/read/index.ts';
import { columnOf, pdfOf, type Drawn, type PdfOptions } from '../../support/pdf.ts';
import { codesOf, furnitureOf } from './support.ts';

const readPages = (pages: readonly (readonly Drawn[])[], options?: PdfOptions) =>
  readArticle(pdfOf(pages, options), 'a.pdf');

const HARBOUR = [
  '¶The harbour of Varnsund was closed on 3',
  'May 1911 after a storm had sunk nine boats',
  'at their moorings, and the council rebuilt',
  'the mole in the two years that followed.',
];
const HARBOUR_TEXT =
  'The harbour of Varnsund was closed on 3 May 1911 after a storm had sunk nine boats at their moorings, and the council rebuilt the mole in the two years that followed.';
const FERRY = [
  '¶The ferry company opened a new office on',
  'the quay, and the first of its three ships',
  'sailed from there in the autumn of 1913, as',
  'the town’s paper had said it would.',
];
const FERRY_TEXT =
  'The ferry company opened a new office on the quay, and the first of its three ships sailed from there in the autumn of 1913, as the town’s paper had said it would.';
const page = (lines: readonly string[], indent = 12) => columnOf(lines, { x: 60, y: 120, indent });

describe('readArticle: the text of a PDF', () => {
  it('makes paragraphs of lines, by the indent of the first', async () => {
    const { article } = await readPages([page([...HARBOUR, ...FERRY])]);
    expect(article.text).toBe(`${HARBOUR_TEXT}\n\n${FERRY_TEXT}`);
  });

  it('makes paragraphs of lines, by the gap between them', async () => {
    const { article } = await readPages([page([...HARBOUR, '', ...FERRY], 0)]);
    expect(article.text).toBe(`${HARBOUR_TEXT}\n\n${FERRY_TEXT}`);
  });

  it('reads one column after the other, below what spans both', async () => {
    const left = columnOf([...HARBOUR, ...FERRY], { x: 60, y: 120, indent: 12 });
    const right = columnOf([...FERRY, ...HARBOUR], { x: 310, y: 120, indent: 12 });
    const head = {
      text: 'A storm closes the harbour, and the ferries come back',
      x: 60,
      y: 80,
      size: 18,
    };
    const { article } = await readPages([[head, ...left, ...right]]);
    expect(article.text.split('\n\n')).toEqual([
      head.text,
      HARBOUR_TEXT,
      FERRY_TEXT,
      FERRY_TEXT,
      HARBOUR_TEXT,
    ]);
    expect(article.source.title).toBe(head.text);
  });

  it('keeps the cells of a row together, as in a list of years', async () => {
    const years = columnOf(['1911', '1913', '1921', '1930', '1942', '1950'], { x: 60, y: 200 });
    const events = [
      'The storm closes the harbour',
      'The council rebuilds the mole',
      'The first ferry sails from the quay',
      'The light is lit on the mole',
      'The harbour is mined and closed',
      'The ferry company moves away',
    ];
    const { article } = await readPages([
      [...page([...HARBOUR, '']), ...years, ...columnOf(events, { x: 120, y: 200 })],
    ]);
    expect(article.text).toContain('1911 The storm closes the harbour');
    expect(article.text).toContain('1950 The ferry company moves away');
  });

  it('goes on with a sentence over the end of a page', async () => {
    const { article } = await readPages([page(HARBOUR.slice(0, 2)), page(HARBOUR.slice(2))]);
    expect(article.text).toBe(HARBOUR_TEXT);
  });

  it.each([
    ['a word parted by the printer', ['and the recon-', 'struction'], 'and the reconstruction'],
    ['a word that takes its hyphen', ['a well-', 'known man'], 'a well-known man'],
    ['two names', ['the Anglo-', 'Norse bank'], 'the Anglo-Norse bank'],
    ['a span of years', ['from 1911–', '1913 it stood'], 'from 1911–1913 it stood'],
    ['a number and its unit', ['a 3-', 'year plan'], 'a 3-year plan'],
  ])('puts together at a line’s end %s', async (_, [first = '', second = ''], whole) => {
    const { article } = await readPages([
      page([`The council of the town spoke of it ${first}`, `${second} on that day.`], 0),
    ]);
    expect(article.text).toContain(whole);
  });

  it('asks the document how it writes a word that a line’s end parts', async () => {
    const lines = [
      'The by-law of that year was known, and the lawmaker too, as the new by-',
      'law, which the law-',
      'maker had written.',
    ];
    const { article } = await readPages([page(lines, 0)]);
    expect(article.text).toMatch(/the new by-law, which the lawmaker had written/);
  });

  it('never takes the number of a note for part of a year', async () => {
    const note: Drawn[] = [
      { text: 'It was rebuilt in 1913', x: 60, y: 300 },
      { text: '7', x: 152.2, y: 296.5, size: 6 },
      { text: 'and stands to this day.', x: 158, y: 300 },
      { text: '7. Port Journal, 4 May 1921, page 3.', x: 60, y: 770, size: 7 },
    ];
    const result = await readPages([[...page([...HARBOUR, ...FERRY]), ...note]]);
    expect(result.article.text).toContain('It was rebuilt in 1913 and stands to this day.');
    expect(furnitureOf(result)).toContainEqual([
      '7. Port Journal, 4 May 1921, page 3.',
      'footnote',
    ]);
  });

  it('puts what repeats from page to page, and what runs up the margin, at the end, once', async () => {
    const pages = [1, 2, 3].map((number): Drawn[] => [
      { text: 'The Courier, 9 June 1999', x: 60, y: 40, size: 8 },
      ...page(number % 2 ? HARBOUR : FERRY),
      { text: `Page ${number} of 3`, x: 280, y: 810, size: 8 },
    ]);
    pages[0]?.push({ text: 'Library of Varnsund', x: 20, y: 600, angle: 90 });
    pages[0]?.push({ text: 'Printed 9 June 1999', x: 60, y: 825, size: 8, artifact: true });
    const result = await readPages(pages);
    expect(result.article.text.split('\n\n').slice(0, 3)).toEqual([
      HARBOUR_TEXT,
      FERRY_TEXT,
      HARBOUR_TEXT,
    ]);
    expect(furnitureOf(result)).toEqual([
      ['The Courier, 9 June 1999', 'running head or foot'],
      ['Page 1 of 3', 'page number'],
      ['Printed 9 June 1999', 'page artifact'],
      ['Library of Varnsund', 'text up the margin'],
    ]);
    expect(result.article.source.published).toBeUndefined();
  });

  it('reads a shadow drawn under its letters once', async () => {
    const twice = page(HARBOUR).flatMap((line) => [line, { ...line, x: line.x + 0.4 }]);
    expect((await readPages([twice])).article.text).toBe(HARBOUR_TEXT);
  });

  it('gives the same text from the same bytes, and leaves the bytes alone', async () => {
    const bytes = Buffer.from(pdfOf([page([...HARBOUR, ...FERRY])]));
    const before = Buffer.from(bytes);
    const texts = [await readArticle(bytes, 'a.pdf'), await readArticle(bytes, 'a.pdf')];
    expect(texts[0]?.article).toEqual(texts[1]?.article);
    expect(bytes.equals(before)).toBe(true);
  });
});

describe('readArticle: what a PDF says of itself', () => {
  const made = (software: string, more: Record<string, string> = {}): PdfOptions => ({
    info: { CreationDate: "D:20210609143000+02'00'", Producer: software, ...more },
  });

  it('takes title and author, unless a word processor invented them', async () => {
    const said = await readPages(
      [page(HARBOUR)],
      made('TeX', { Title: 'The mole', Author: 'Ada Byron' }),
    );
    expect(said.article.source).toMatchObject({ title: 'The mole', author: 'Ada Byron' });
    const invented = await readPages(
      [page(HARBOUR)],
      made('Word', { Title: 'Microsoft Word - mole2.doc', Author: 'Admin' }),
    );
    expect(invented.article.source.title).toBeUndefined();
    expect(invented.article.source.author).toBeUndefined();
  });

  it('infers the day of publication from that of the file, where nothing else speaks, and says so', async () => {
    const result = await readPages([page(HARBOUR)], made('LibreOffice'));
    expect(result.article.source).toMatchObject({
      published: '2021-06-09',
      publishedBasis: 'inferred',
      publishedNote: expect.stringMatching(/The day the file was made/) as string,
    });
    expect(codesOf(result)).toEqual(['publication-date-inferred']);
  });

  it.each(['ScanSnap Manager', 'ABBYY FineReader', 'Skia/PDF m120', 'Mozilla Firefox 120'])(
    'takes the day on which %s made a copy for nothing but that',
    async (software) => {
      const result = await readPages([page(HARBOUR)], made(software));
      expect(result.article.source.published).toBeUndefined();
      expect(codesOf(result)).toEqual(['file-date', 'publication-date-missing']);
    },
  );

  it('puts the byline before the day of the file, and tells both', async () => {
    const byline = { text: 'By Ada Byron, 3 May 2019', x: 60, y: 100 };
    const result = await readPages([[byline, ...page(HARBOUR)]], made('LibreOffice'));
    expect(result.article.source).toMatchObject({
      published: '2019-05-03',
      publishedBasis: 'byline',
    });
    expect(codesOf(result)).toEqual(['publication-dates-disagree']);
  });

  it('believes what a publisher wrote into the file', async () => {
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      '<rdf:Description rdf:about="" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">' +
      '<prism:publicationDate>2021-05-03</prism:publicationDate></rdf:Description></rdf:RDF></x:xmpmeta>';
    const result = await readPages([page(HARBOUR)], { xmp });
    expect(result.article.source).toMatchObject({
      published: '2021-05-03',
      publishedBasis: 'metadata',
    });
  });

  it('takes the address from the foot that a browser prints', async () => {
    const foot = {
      text: 'https://example.org/2024/05/03/mole 1/1',
      x: 60,
      y: 825,
      size: 8,
      artifact: true,
    };
    const { article } = await readPages([[...page(HARBOUR), foot]], made('Skia/PDF'));
    expect(article.source).toMatchObject({
      url: 'https://example.org/2024/05/03/mole',
      published: '2024-05-03',
      publishedBasis: 'url',
    });
  });
});

describe('readArticle: a PDF that cannot be read', () => {
  it.each([
    [
      'a scan',
      pdfOf([[], []]),
      /^a\.pdf: holds no text: its 2 pages are pictures; run text recognition \(OCR\)/,
    ],
    [
      'an encrypted one',
      pdfOf([page(HARBOUR)], { encrypted: true }),
      /^a\.pdf: is encrypted and asks for a password; .* save its text/,
    ],
    [
      'a broken one',
      new TextEncoder().encode('%PDF-1.7 and no more'),
      /^a\.pdf: is no PDF, or a broken one; download it again/,
    ],
    ['something else by that name', new TextEncoder().encode(HARBOUR_TEXT), /^a\.pdf: is no PDF/],
    ['an empty file', new Uint8Array(), /^a\.pdf: is empty/],
  ])('names the file and the way out for %s', async (_, bytes, message) => {
    await expect(readArticle(bytes, 'a.pdf')).rejects.toThrow(message);
  });
});
