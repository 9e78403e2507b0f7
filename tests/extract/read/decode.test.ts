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
const page = (charset: string, words = WORDS) =>
  `<html><head><meta charset="${charset}"></head><body><p>${words}</p></body></html>`;

/** The bytes of a text in an encoding of one byte a letter. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

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

  it.each([
    ['Persian in windows-1256', 'windows-1256', 'بندر در ماه مه بسته شد و مردم به خانه رفتند'],
    ['Russian in windows-1251', 'windows-1251', 'Гавань была закрыта в мае, и люди ушли домой'],
    [
      'Polish in iso-8859-2',
      'iso-8859-2',
      'Port zamknięto w maju, a łodzie zatonęły przy nabrzeżu',
    ],
  ])('reads %s as the page declares it', async (_, charset, words) => {
    const result = await readArticle(encode(page(charset, words), charset), 'a.html');
    expect(result.article.text).toBe(words);
    expect(codesOf(result)).not.toContain('encoding-guessed');
  });

  it('guesses windows-1256 from the letters alone, and says so', async () => {
    const words =
      'كان الميناء مغلقا في شهر مايو بعد العاصفة التي أغرقت القوارب وعاد الناس إلى بيوتهم. '.repeat(
        5,
      );
    const result = await readArticle(encode(words, 'windows-1256'), 'a.txt');
    expect(result.article.text).toBe(words);
    expect(codesOf(result)).toContain('encoding-guessed');
  });

  it.each([
    ['little', true],
    ['big', false],
  ])('knows UTF-16 without its mark, the %s end first, and says so', async (_, isLittle) => {
    const result = await readArticle(utf16(WORDS, isLittle).subarray(2), 'a.txt');
    expect(result.article.text).toBe(WORDS);
    expect(codesOf(result)).toContain('encoding-guessed');
  });

  it('reads as UTF-8 what is UTF-8 and says that it is something else, and tells', async () => {
    const result = await readArticle(bytesOf(page('windows-1252')), 'a.html');
    expect(result.article.text).toBe(WORDS);
    expect(result.diagnostics[0]?.message).toMatch(
      /^a\.html says that it is windows-1252, and is UTF-8, as which it was read\./,
    );
  });

  it.each([
    [
      'UTF-16 that ends in the middle of a character',
      utf16(WORDS, true).subarray(0, 21),
      /^a\.txt: its first bytes say that it is UTF-16LE, and it is not, or it is cut off; save/,
    ],
    [
      'half a character in UTF-16',
      utf16('x\ud800 y', true),
      /its first bytes say that it is UTF-16LE/,
    ],
    [
      'a NUL character',
      bytesOf(`${WORDS}\n${WORDS}\0`),
      /^a\.txt, line 2: holds a NUL character: .* save the article again/,
    ],
    [
      'a web archive',
      bytesOf(`From: <Saved by Blink>\r\n${WORDS}`),
      /^a\.txt: is a web archive \(\.mhtml\), not text; save the page as "HTML only"/,
    ],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(readArticle(bytes, 'a.txt')).rejects.toThrow(message);
  });

  it('never lets half a character out of markup', async () => {
    const { article } = await readArticle(
      bytesOf(`<p>${PROSE} &#xD83D; &#x0;</p>`),
      'a.html',
    ).catch(() => ({ article: { text: '' } }));
    expect(article.text).not.toMatch(/\p{Cs}|\0/u);
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
