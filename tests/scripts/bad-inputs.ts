/** Folders of articles with something wrong in them, and what must be said of it: file, place, way out. */
import { pdfOf } from '../support/pdf.ts';
import { ARTICLE } from './support.ts';

const html = (body: string, head = '') => `<!doctype html><html><head>${head}</head>${body}</html>`;
const canonical = '<link rel="canonical" href="https://example.org/2024/05/03/harbour">';
const page = html(`<body><article><p>${ARTICLE}</p></article></body>`, canonical);

/** Each: what is wrong, the folder's files, and what the message must say. */
export const BAD_INPUTS: [string, Record<string, string | Uint8Array>, RegExp[]][] = [
  ['an empty file', { 'a.txt': '' }, [/a\.txt: is empty/, /save the article again/]],
  ['a file of white space', { 'a.txt': ' \n\n\t\n' }, [/a\.txt: holds no text/]],
  [
    'a binary file',
    { 'a.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 256) },
    [/a\.txt: is not text/, /\.txt, \.md, \.html or \.pdf/],
  ],
  ['a PDF in disguise', { 'a.txt': '%PDF-1.7 …' }, [/a\.txt: is a PDF/, /name it \.pdf/]],
  [
    'a line of 20 MB',
    { 'a.txt': 'x'.repeat(20_000_000) },
    [/a\.txt: has 20 MB/, /5 MB/, /split it/],
  ],
  [
    'a PDF without text',
    { 'a.pdf': pdfOf([[], [], []]) },
    [/a\.pdf: holds no text: its 3 pages are pictures/, /OCR/],
  ],
  [
    'a PDF that asks for a password',
    { 'a.pdf': pdfOf([[]], { encrypted: true }) },
    [/a\.pdf: is encrypted/, /print it to a new PDF/],
  ],
  [
    'a PDF that is cut off',
    { 'a.pdf': pdfOf([[{ text: ARTICLE, x: 9, y: 9 }]]).subarray(0, 40) },
    [/a\.pdf: is no PDF, or a broken one/, /download it again/],
  ],
  [
    'UTF-16 that is cut off',
    { 'a.txt': Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62) },
    [/a\.txt: its first bytes say that it is UTF-16LE/, /save it as UTF-8/],
  ],
  [
    'a NUL byte',
    { 'a.txt': `${ARTICLE}\n\n${ARTICLE}\0` },
    [/a\.txt, line 3: holds a NUL character/, /save the article again/],
  ],
  [
    'half a character in a line of JSON',
    { 'a.jsonl': `{"id":"a","text":"The mole \\ud83d of 1913"}` },
    [/a\.jsonl, line 1: text must not hold half a character .* position 9/, /write the character/],
  ],
  [
    'a line that is no JSON among good ones',
    { 'a.jsonl': `${line('a')}\n{"id":\n${line('c')}` },
    [/a\.jsonl, line 2: column 7: not JSON/],
  ],
  ['a line without its text', { 'a.jsonl': '{"id":"a"}' }, [/a\.jsonl, line 1: text is missing/]],
  [
    'two lines with one id',
    { 'a.jsonl': `${line('a')}\n${line('b')}\n${line('a')}` },
    [/a\.jsonl, line 3: has the id "a", as .*a\.jsonl, line 1 has/, /give each its own/],
  ],
  [
    'a manifest that names a file outside its folder',
    { 'a.txt': ARTICLE, 'sources.json': '[{"id":"a","file":"../a.txt"}]' },
    [/sources\.json: entry 1 \(a\)/, /must be a path inside the folder of articles/],
  ],
  [
    'a manifest that names a folder for a file',
    { 'a.txt': ARTICLE, 'b.txt/c.txt': ARTICLE, 'sources.json': '[{"id":"b","file":"b.txt"}]' },
    [/sources\.json: the entry "b" names b\.txt, which is not in/],
  ],
  [
    'a folder without articles',
    { 'notes.docx': 'x' },
    [/holds no articles/, /put \.txt, \.md, \.html, \.pdf, \.json or \.jsonl files there/],
  ],
  ['HTML without a body', { 'a.html': html('') }, [/a\.html: holds no text/, /whole page saved/]],
  [
    'HTML with too many tags',
    { 'a.html': html('<body>' + '<b></b>'.repeat(2_000_000)) },
    [/a\.html: has more than 100,000 tags/, /save the article alone/],
  ],
  [
    'HTML nested without end',
    { 'a.html': html('<body>' + '<div>'.repeat(99_000) + ARTICLE) },
    [/a\.html: nests its tags too deeply/],
  ],
  [
    'Markdown nested without end',
    { 'a.md': '> '.repeat(20_000) + ARTICLE },
    [/a\.md: its markup is nested too deeply/],
  ],
  [
    'front matter that is no YAML',
    { 'a.md': `---\ntitle: x\ndate: [1911\n---\n${ARTICLE}` },
    [/a\.md, line \d: the front matter is not YAML/],
  ],
  [
    'front matter without an end',
    { 'a.md': `---\ntitle: x\n\n${ARTICLE}` },
    [/a\.md, line 1: the front matter has no closing line/],
  ],
  [
    'front matter that is a list',
    { 'a.md': `---\n- a\n- b\n---\n${ARTICLE}` },
    [/a\.md, line 2: the front matter must be fields/],
  ],
  [
    'front matter in JavaScript',
    { 'a.md': `---js\nglobalThis.ran = true\n---\n${ARTICLE}` },
    [/a\.md, line 1: front matter of the kind "---js" is not read/, /plain YAML/],
  ],
  [
    'front matter in TOML',
    { 'a.md': `+++\ntitle = "x"\n+++\n${ARTICLE}` },
    [/front matter of the kind "\+\+\+" is not read/],
  ],
  [
    'a YAML alias',
    { 'a.md': `---\na: &a x\nb: *a\n---\n${ARTICLE}` },
    [/a\.md, line 2: the front matter uses YAML aliases/],
  ],
  [
    'YAML aliases by the million',
    { 'a.md': `---\na0: &a0 [x]\n${aliases()}---\n${ARTICLE}` },
    [/a\.md, line \d: the front matter/],
  ],
  [
    'a manifest that is no JSON',
    { 'a.txt': ARTICLE, 'sources.json': '[{"id": "a",}]' },
    [/sources\.json: line 1, column 13/],
  ],
  [
    'a manifest with an unknown field',
    { 'a.txt': ARTICLE, 'sources.json': '[{"id":"a","file":"a.txt","publishd":"1911"}]' },
    [/sources\.json: entry 1 \(a\)/, /unknown field "publishd"/, /Did you mean "published"/],
  ],
  [
    'a manifest that names a missing file',
    { 'a.txt': ARTICLE, 'sources.json': '[{"id":"b","file":"b.txt"}]' },
    [/sources\.json: the entry "b" names b\.txt/, /put it there/],
  ],
  [
    'a manifest with an id twice',
    {
      'a.txt': ARTICLE,
      'b.txt': ARTICLE,
      'sources.json': '[{"id":"a","file":"a.txt"},{"id":"a","file":"b.txt"}]',
    },
    [/sources\.json: entry 2 \(a\): its id a is also that of entry 1/],
  ],
  [
    'two files with one id',
    { 'a.txt': ARTICLE, 'a.md': ARTICLE },
    [/a\.txt: has the id "a", as .*a\.md has/, /in the manifest/],
  ],
  [
    'two articles with one address',
    { 'a.html': page, 'b.html': page.replace('harbour"', 'harbour/"') },
    [/b\.html: has the address example\.org.*, as .*a\.html has/],
  ],
  [
    'a curation that is none',
    { 'a.txt': ARTICLE, 'curation.json': '{"version":1,"decisions":[{"event":[]}]}' },
    [/curation\.json: /],
  ],
];

/** An article as a line of JSON. */
export function line(id: string): string {
  return JSON.stringify({ id, published: '1920', text: ARTICLE });
}

function aliases(): string {
  return Array.from(
    { length: 12 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]\n`,
  ).join('');
}
