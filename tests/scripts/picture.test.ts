import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/picture.ts';
import { datasetJson } from '../model/builders.ts';
import { folderOf, run } from './support.ts';

async function draw(out: string | null, ...flags: string[]) {
  const folder = folderOf({ 'events.json': JSON.stringify(datasetJson()) });
  const file = out === null ? null : path.join(folder, out);
  const result = await run(
    main,
    path.join(folder, 'events.json'),
    ...(file === null ? [] : ['--out', file]),
    ...flags,
  );
  const text = file !== null && existsSync(file) ? readFileSync(file, 'utf8') : null;
  return { ...result, text };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('npm run picture', () => {
  it('writes an SVG without a browser, the same each time', async () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
    const [one, two] = [await draw('a.svg'), await draw('a.svg')];
    expect(one.code).toBe(0);
    expect(one.said).toMatch(/680 × \d+ px, 1 event/);
    expect(one.text).toMatch(/^<svg xmlns=/);
    expect(one.text).toBe(two.text);
  });

  it('takes width and theme', async () => {
    const { text } = await draw('a.svg', '--width', '400', '--theme', 'dark');
    expect(text).toMatch(/width="400"/);
    expect(text).toContain('#121417');
  });

  it('says what is missing where there is no browser for a PNG, and writes nothing', async () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
    const { code, said, text } = await draw('a.png');
    expect(code).toBe(1);
    expect(said).toMatch(/CHROME_PATH .* cannot be run/);
    expect(text).toBeNull();
  });

  it.each([
    ['no file to write', null, [], /say where to by --out/],
    ['a file of another form', 'a.gif', [], /ends in \.svg or \.png/],
    ['a theme that is none', 'a.svg', ['--theme', 'red'], /--theme red is no theme/],
    ['a width that is too small', 'a.svg', ['--width', '100'], /is not from 320/],
    ['a width that is no number', 'a.svg', ['--width', 'wide'], /is not from 320/],
    ['a scale that is none', 'a.png', ['--scale', '3'], /is neither 1 nor 2/],
    ['a page that is none', 'a.svg', ['--page', 'javascript:x'], /no http or https/],
  ])('%s is wrong use: 2', async (_, out, flags, said) => {
    const result = await draw(out, ...flags);
    expect(result.code).toBe(2);
    expect(result.said).toMatch(said);
  });

  it('a dataset that is not there is told by its name', async () => {
    const { code, said } = await run(main, 'nowhere.json', '--out', 'a.svg');
    expect(code).toBe(1);
    expect(said).toMatch(/nowhere\.json: there is no such file.*npm run extract/);
  });
});
