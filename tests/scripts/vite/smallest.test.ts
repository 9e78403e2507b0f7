import { describe, expect, it } from 'vitest';
import { namesAtHome } from '../../../scripts/vite/smallest.ts';

/** The codes of files after their lists of names were told by the names at home. */
function told(files: Readonly<Record<string, { code: string; imports?: string[] }>>): string[] {
  const bundle = Object.fromEntries(
    Object.entries(files).map(([fileName, { code, imports = [] }]) => [fileName, { type: 'chunk', fileName, code, imports }]), // prettier-ignore
  );
  const { generateBundle } = namesAtHome as unknown as {
    generateBundle: (options: null, bundle: unknown) => void;
  };
  generateBundle(null, bundle);
  return Object.values(bundle).map((file) => file.code);
}

describe('namesAtHome', () => {
  it('lists what one file gives to another by its name at home, at both ends', () => {
    const codes = told({
      'embed-a1.js': { code: 'let c=1,bn=2,e=3;export{c as $,bn as A,e};\n' },
      'assets/x.js': {
        code: 'import{$ as e,A as t,e as n}from"../embed-a1.js";f(e,t,n)',
        imports: ['embed-a1.js'],
      },
      'y.js': { code: 'import{A as bn}from"./embed-a1.js";bn()', imports: ['embed-a1.js'] },
    });
    expect(codes).toEqual([
      'let c=1,bn=2,e=3;export{c,bn,e};',
      'import{c as e,bn as t,e as n}from"../embed-a1.js";f(e,t,n)',
      'import{bn}from"./embed-a1.js";bn()',
    ]);
  });

  it('leaves names by which somebody asks', () => {
    const code = 'let c=1;export{c as take,c as e};';
    expect(told({ 'a.js': { code } })).toEqual(['let c=1;export{c as take,c};']);
  });

  it('does not pass over a file that asks in a way it does not know', () => {
    const asks = { code: 'import*as e from"./a.js"', imports: ['a.js'] };
    expect(() => told({ 'a.js': { code: 'export{c as e};' }, 'b.js': asks })).toThrow(
      'b.js asks a.js in another way',
    );
  });
});
