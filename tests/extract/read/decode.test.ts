import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/extract/read/index.ts';
import { bytesOf, codesOf, PROSE } from './support.ts';

const WORDS = `El señor Núñez llegó en mayo. ${PROSE}`;

/** UTF-16 with its byte order mark. */
function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  const marked = `\uFEFF${text}`;
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}

const latin1 = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const page = (charset: string) =>
  `<html><head><meta charset="${charset}"></head><body><p>${WORDS}</p></body></html>`;

describe('readArticle: encodings', () => {
  it.each([
    ['UTF-8', 'a.txt', bytesOf(WORDS)],
    ['UTF-8 with a byte order mark', 'a.txt', bytesOf(`\uFEFF${WORDS}`)],
    ['UTF-16, little end first', 'a.txt', utf16(WORDS, true)],
    ['UTF-16, big end first', 'a.txt', utf16(WORDS, false)],
    ['what the page declares', 'a.html', latin1(page('iso-8859-1'))],
    [
      'what the older form declares',
      'a.html',
      latin1(
        page('x').replace(
          'charset="x"',
          'http-equiv="Content-Type" content="text/html; charset=windows-1252"',
        ),
      ),
    ],
  ])('reads %s without doubt', async (_, path, bytes) => {
    const result = await readArticle(bytes, path);
    expect(result.article.text).toBe(WORDS);
    expect(codesOf(result)).toEqual(['publication-date-missing']);
  });

  it.each([
    ['says nothing of its encoding', 'a.txt', latin1(WORDS)],
    ['declares UTF-8 wrongly', 'a.html', latin1(page('utf-8'))],
    ['declares an encoding nobody knows', 'a.html', latin1(page('klingon'))],
  ])('guesses for a file that %s, and says so', async (_, path, bytes) => {
    const result = await readArticle(bytes, path);
    expect(result.article.text).toBe(WORDS);
    expect(codesOf(result)).toContain('encoding-guessed');
  });

  it('refuses what is no text in any encoding', async () => {
    const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31) % 256);
    await expect(readArticle(noise, 'a.txt')).rejects.toThrow(/^a\.txt: is not text/);
  });

  it('brings text to NFC and line ends to \\n, and changes nothing else', async () => {
    const { article } = await readArticle(
      bytesOf(`e\u0301 \t x\r\n\r\n  y\rz\u00a0${PROSE}\u200b`),
      'a.txt',
    );
    expect(article.text).toBe(`é \t x\n\n  y\nz\u00a0${PROSE}\u200b`);
  });
});
