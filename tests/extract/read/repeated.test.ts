import { describe, expect, it } from 'vitest';
import { blocksOf, repeatedFurniture } from '../../../src/extract/read/index.ts';
import { PROSE, read } from './support.ts';

const FOOT = 'Storm of 3 May 1911 remembered on the quay';

/** A page of a site, as it is compared with others. */
async function pageOf(id: string, text: string, host = 'www.courier.example') {
  const url = `https://${host}/${id}`;
  const { article } = await read(`${id}.txt`, text, { id, url, title: 'The mole' });
  return { id, url, blocks: blocksOf(article) };
}
const pagesOf = (text: string, count: number, host?: string) =>
  Promise.all(
    Array.from({ length: count }, (_, i) => pageOf(`p${i}`, `${PROSE} ${i}\n\n${text}`, host)),
  );
const reasons = async (pages: Promise<Awaited<ReturnType<typeof pageOf>>[]>) =>
  [...repeatedFurniture(await pages)].map(([id, found]) => [id, ...found.map((f) => f.reason)]);

describe('repeatedFurniture(pages)', () => {
  it('takes a short block on three pages of one site for the site’s', async () => {
    const reason = 'stands on 3 pages of courier.example';
    expect(await reasons(pagesOf(FOOT, 3))).toEqual([
      ['p0', reason],
      ['p1', reason],
      ['p2', reason],
    ]);
  });

  it('gives the place of the block', async () => {
    const text = `${PROSE} 0\n\n${FOOT}`;
    const [furniture] = [...repeatedFurniture(await pagesOf(FOOT, 3)).values()];
    expect(furniture?.map(({ range }) => text.slice(range.start, range.end))).toEqual([FOOT]);
  });

  it('takes www, m and amp for one site, and pages of others for others', async () => {
    const mixed = Promise.all([
      pageOf('a', `${PROSE}\n\n${FOOT}`, 'm.courier.example'),
      pageOf('b', `${PROSE}\n\n${FOOT}`, 'amp.courier.example'),
      pageOf('c', `${PROSE}\n\n${FOOT}`, 'courier.example'),
      pageOf('d', `${PROSE}\n\n${FOOT}`, 'bay.example'),
    ]);
    expect((await reasons(mixed)).map(([id]) => id)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['on two pages', pagesOf(FOOT, 2)],
    ['of prose, however often it stands', pagesOf(PROSE, 9)],
    ['that stands thrice on one page', pagesOf(`${FOOT}\n\n${FOOT}\n\n${FOOT}`, 2)],
    ['that is furniture already', pagesOf('Share Tweet Email', 3)],
  ])('leaves a block %s alone', async (_, pages) => {
    expect(await reasons(pages)).toEqual([]);
  });

  it('assumes nothing of pages without an address', async () => {
    const { article } = await read('a.txt', `${PROSE}\n\n${FOOT}`);
    const pages = ['a', 'b', 'c'].map((id) => ({ id, blocks: blocksOf(article) }));
    expect(repeatedFurniture(pages).size).toBe(0);
  });

  it('gives the same whatever the order of the pages', async () => {
    const pages = await pagesOf(FOOT, 4);
    const [there, back] = [repeatedFurniture(pages), repeatedFurniture(pages.toReversed())];
    expect(Object.fromEntries(back)).toEqual(Object.fromEntries(there));
  });
});
