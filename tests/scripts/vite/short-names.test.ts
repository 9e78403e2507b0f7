import { describe, expect, it } from 'vitest';
import { shortNames, shortNamesPlugin, withShortNames } from '../../../scripts/vite/short-names.ts';

const NONE: ReadonlySet<string> = new Set();

/** The script with the names that it alone decides on. */
function shortened(code: string, keep: ReadonlySet<string> = NONE): string {
  return withShortNames(code, shortNames([code], keep));
}

describe('shortNames(scripts, keep)', () => {
  it('gives the shortest name to what is named most often, the same ones each time', () => {
    const code = 'a.seldom; a.often; a.often; a.other;';
    expect([...shortNames([code], NONE)]).toEqual([
      ['often', 'e'],
      ['other', 't'],
      ['seldom', 'n'],
    ]);
  });

  it('names a field alike in every script, whichever of them named it first', () => {
    const [first, second] = ['a.width1; a.width1; a.height1', 'b.height1 = b.width1'];
    const names = shortNames([first, second], NONE);
    expect(withShortNames(second, names)).toBe('b.t = b.e');
  });

  it('leaves what is to be kept, what is written as a text, what a pattern finds, and what is short already', () => {
    const code = `a.kept; a.looked['up']; 'written' in a; a.written; /(?<group>x)/.exec(a).groups1.group; a.id; a.Capital`;
    const short = shortened(code, new Set(['kept', 'looked', 'exec']));
    expect(short).toBe(code.replace('groups1', 'e'));
  });

  it('leaves the attributes of an element, which are fields of its dataset', () => {
    const code = 'body.dataset.hidden1 = dataset.shown1; a.hidden1; a.shown1';
    expect(shortened(`${code}; a.other`, new Set(['dataset']))).toBe(`${code}; a.e`);
  });

  it('takes no name that is taken', () => {
    expect(shortened('a.e = a.t = a.longer; a.n')).toBe('a.e = a.t = a.r; a.n');
  });
});

describe('withShortNames(code, names)', () => {
  it('renames fields and methods wherever they are made, read or taken apart, and no variable', () => {
    const code = `
      class Row { height1 = 1; get both() { return this.height1; } static { this.prototype.height1 }; top1(height1) { return { height1, both: height1 }; } }
      const { height1, both: b = 2, top1 = 3 } = new Row();
      height1 + b + top1 + { 'quoted-name': 1 }[height1] + row?.both;`;
    const names = new Map([
      ['height1', 'h'],
      ['both', 'b'],
      ['top1', 't'],
    ]);
    expect(withShortNames(code, names)).toBe(`
      class Row { h = 1; get b() { return this.h; } static { this.prototype.h }; t(height1) { return { h:height1, b: height1 }; } }
      const { h:height1, b: b = 2, t:top1 = 3 } = new Row();
      height1 + b + top1 + { 'quoted-name': 1 }[height1] + row?.b;`);
  });

  it('counts characters as the language does', () => {
    expect(withShortNames('"😀 – é"; a.name1', new Map([['name1', 'e']]))).toBe('"😀 – é"; a.e');
  });
});

describe('shortNamesPlugin()', () => {
  interface Module {
    readonly code: string | null;
  }
  const render = (modules: Readonly<Record<string, Module>>, exports: readonly string[] = []) => {
    const { renderChunk } = shortNamesPlugin() as unknown as {
      renderChunk: (code: string, chunk: null, options: null, meta: object) => string;
    };
    const code = Object.values(modules).map((module) => module.code ?? '').join(''); // prettier-ignore
    return renderChunk(code, null, null, { chunks: { 'a.js': { exports, modules } } });
  };

  it('keeps what browsers, data, pages around the embed, other files and packages call theirs', () => {
    const code = `a.getBoundingClientRect(); a.citations; a.publisher; a.goTo(); a.exported1; a.of_package; a.said_by_package;`;
    const shared = {
      'src/a.ts': { code },
      'node_modules/b.js': { code: 'b.of_package = "said_by_package";' },
      'src/left-out.ts': { code: null },
    };
    expect(render(shared, ['exported1'])).toBe(`${code}b.of_package = "said_by_package";`);
  });

  it('shortens what is the embed’s own', () => {
    expect(render({ 'src/a.ts': { code: 'a.anchorMs + a.anchorMs + a.endMs' } })).toBe('a.e + a.e + a.t'); // prettier-ignore
  });
});
