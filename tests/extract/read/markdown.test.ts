import { describe, expect, it } from 'vitest';
import { codesOf, PROSE, read } from './support.ts';

describe('readArticle: Markdown', () => {
  it('takes what the front matter says, and the text without markup', async () => {
    const { article } = await read(
      'a.md',
      `---\nid: the-mole\ntitle: "The mole"\nauthor: [Ada Byron, Bo Reed]\nsite: The Courier\ndate: 1932-03-19\nlang: en_GB\nkind: analysis\nurl: https://example.org/mole\n---\n\n# The mole\n\n${PROSE}\nIt *held* for [years](https://example.org), \`so far\`.\n\n- one\n- two\n\n![a picture](x.png)\n\n\`\`\`\ncode of 1999\n\`\`\`\n\n<script>alert(1)</script>\n`,
    );
    expect(article.text).toBe(`The mole\n\n${PROSE} It held for years, so far.\n\none\n\ntwo`);
    expect(article.source).toEqual({
      id: 'the-mole',
      title: 'The mole',
      author: 'Ada Byron, Bo Reed',
      publisher: 'The Courier',
      published: '1932-03-19',
      publishedBasis: 'metadata',
      language: 'en-GB',
      kind: 'analysis',
      url: 'https://example.org/mole',
      excerpt: 'fragment',
    });
  });

  it('takes a year alone for the date of publication, where the field gives no more', async () => {
    const { article } = await read('a.md', `---\npublished: 2019\n---\n\n${PROSE}`);
    expect(article.source).toMatchObject({ published: '2019', publishedBasis: 'metadata' });
  });

  it('takes the first heading for the title where no field gives one', async () => {
    expect((await read('a.md', `# On moles\n\n${PROSE}`)).article.source.title).toBe('On moles');
  });

  it('takes a rule at the head for a rule', async () => {
    expect((await read('a.md', `---\n\n${PROSE}`)).article.text).toBe(PROSE);
  });

  it('leaves out fields that are not what they should be', async () => {
    const { article } = await read(
      'a.md',
      `---\nid: "Not An Id"\nurl: javascript:alert(1)\nkind: gossip\ndate: someday\nlang: "?"\n---\n${PROSE}`,
    );
    expect(article.source).toEqual({
      id: 'a',
      publisher: 'a',
      publishedBasis: 'inferred',
      language: 'en',
      kind: 'news',
      excerpt: 'fragment',
    });
  });

  it('never runs or expands what front matter asks for', async () => {
    await expect(read('a.md', `---js\nglobalThis.ran = 1\n---\n${PROSE}`)).rejects.toThrow(
      /plain YAML/,
    );
    await expect(read('a.md', `---\na: &x [1]\nb: *x\n---\n${PROSE}`)).rejects.toThrow(/aliases/);
    const tagged = await read('a.md', `---\ntitle: !!js/function "f"\n---\n${PROSE}`);
    expect(codesOf(tagged)).toEqual(['publication-date-missing']);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('reads what note-takers’ clippers write: a source’s address, links in brackets, authors as fields', async () => {
    const { article } = await read(
      'Harbour.md',
      `\n---\nsource: https://courier.example/harbour\nauthor:\n  - "[[Ada Byron]]"\n  - name: Bo Reed\npublished: 2024-05-14\n---\n![[mole.png]] ${PROSE} It is [[mole|the mole]].`,
    );
    expect(article.text).toBe(`${PROSE} It is the mole.`);
    expect(article.source).toMatchObject({
      author: 'Ada Byron, Bo Reed',
      url: 'https://courier.example/harbour',
      publisher: 'courier.example',
      published: '2024-05-14',
    });
  });

  it.each([
    ['MultiMarkdown’s', 'Title: The mole\nAuthor: Ada Byron\nDate: 14 May 2024'],
    ['a note-taker’s', 'title:: The mole\nauthor:: [[Ada Byron]]\npublished:: 2024-05-14'],
  ])('reads a head without lines of hyphens: %s', async (_, head) => {
    const { article } = await read('a.md', `${head}\n\n${PROSE}`);
    expect(article.text).toBe(PROSE);
    expect(article.source).toMatchObject({
      title: 'The mole',
      author: 'Ada Byron',
      published: '2024-05-14',
    });
  });

  it('takes a paragraph that begins with a word and a colon for the story', async () => {
    const text = `Date: a fruit of palms.\n\n${PROSE}`;
    expect((await read('a.md', text)).article.text).toBe(text);
  });

  it.each([
    ['title: Harbour closed: a storm', 'line 2', 'stands in quotation marks'],
    ['title: A\ntitle: B', 'line 3', 'a field stands twice; take one out'],
  ])('says how %j is mended, and where', async (yaml, line, remedy) => {
    const reading = read('a.md', `---\n${yaml}\n---\n${PROSE}`);
    await expect(reading).rejects.toThrow(new RegExp(`^a\\.md, ${line}: .*${remedy}`, 'u'));
  });

  it('refuses JSON’s braces as it does other kinds of front matter', async () => {
    await expect(read('a.md', `{\n"title": "The mole"\n}\n\n${PROSE}`)).rejects.toThrow(
      /plain YAML/,
    );
  });
});
