import { describe, expect, it } from 'vitest';
import { PROSE, read } from './support.ts';

const html = (list: string) =>
  `<!doctype html><html><body><nav><ul><li>All of the news of the port, every day at eight.</li></ul></nav>
  <article><h1>The port</h1><p>${PROSE}</p><div class="post"><h2>What we know</h2>${list}</div></article></body></html>`;

const textOf = async (list: string) => (await read('a.html', html(list))).article.text;

describe('readArticle: lists', () => {
  it('of whole sentences are part of the story', async () => {
    const text = await textOf(
      '<ul><li>The harbour master was dismissed on Saturday, officials said.</li><li>Explosions were reported near the mole at about two.</li></ul>',
    );
    expect(text).toContain(
      'The harbour master was dismissed on Saturday, officials said.\n\nExplosions were reported',
    );
  });

  it('of links stay with the furniture that they are', async () => {
    const text = await textOf(
      '<ul><li><a href="b">The harbour master was dismissed on Saturday, officials said.</a></li><li><a href="c">Explosions were reported near the mole at about two.</a></li></ul>',
    );
    expect(text).not.toContain('Explosions');
  });

  it('in menus stay out, whatever they say', async () => {
    expect(await textOf('')).not.toContain('All of the news');
  });
});
