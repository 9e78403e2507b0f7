import { describe, expect, it } from 'vitest';
import { guestStyle, settledTokens, withoutHooks } from '../../../scripts/vite/guest-style.ts';

const all = () => true;

describe('guestStyle(css, uses)', () => {
  it.each([
    ['the page’s root', ':root{color:red}', '.datelines{color:red}'],
    ['one that has no theme', ':root:not([data-theme]){a:b}', '.datelines:not([data-theme]){a:b}'],
    ['the body', 'p{a:b}body{margin:0}', 'p{a:b}.datelines{margin:0}'],
    ['a size in the page’s own unit', 'p{top:1.5rem}', 'p{top:calc(1.5*var(--rem))}'],
    ['a small one, and one below nothing', 'p{top:.75rem;left:-2rem}', 'p{top:calc(.75*var(--rem));left:calc(-2*var(--rem))}'], // prettier-ignore
    ['a colour that a page may set', 'a{--ink:#15181d}', 'a{--ink:var(--datelines-ink,#15181d)}'],
  ])('takes %s for the guest’s', (_, css, expected) => {
    expect(guestStyle(css, all)).toBe(expected);
  });

  it.each([
    ['the unit’s own definition', 'a{--rem:1rem}'],
    ['a reader’s own palette', 'a{--ink:CanvasText}'],
    ['classes that contain such names', '.rem{a:b}.body-text{a:b}'],
  ])('leaves %s alone', (_, css) => {
    expect(guestStyle(css, all)).toBe(css);
  });

  it('looks for no family that comes with the page alone: to ask the system for each takes time', () => {
    const css = `a{b:\n'Archivo', 'Franklin Gothic Medium', Arial}c{b:"Newsreader",serif}`;
    expect(guestStyle(css, all)).toBe(`a{b:\n'Franklin Gothic Medium', Arial}c{b:serif}`);
  });

  it('drops tokens that nobody uses, and those that only these used', () => {
    const css = 'a{--t-1:1px;--t-2:var(--t-1);--t-3:var(--t-2)}b{c:var(--t-4);--t-4:0}';
    expect(guestStyle(css, () => false)).toBe('a{}b{c:var(--t-4);--t-4:0}');
    expect(guestStyle(css, (token) => token === '--t-3')).toBe(css);
  });

  it('writes out tokens that are settled, and drops their definitions', () => {
    const css = ':root{--t-13:0.8125rem}p{top:var(--t-13);left:var(--ink)}';
    expect(guestStyle(css, () => false, new Map([['--t-13', '0.8125rem']]))).toBe(
      '.datelines{}p{top:calc(0.8125*var(--rem));left:var(--ink)}',
    );
  });
});

describe('settledTokens(css, own)', () => {
  it('are those with one value', () => {
    const css = ':root{--r: 3px; /* --x: 1 */ --m:1ms}@media print{:root{--m:0ms}}';
    expect([...settledTokens(css)]).toEqual([['--r', '3px']]);
  });

  it('are none that a page may set', () => {
    expect(settledTokens(':root{--font-text:serif}').size).toBe(0);
  });

  it('leaves alone what the guest’s own style sets anew', () => {
    const tokens = ':root{--stretch:92%;--r:3px}';
    expect([...settledTokens(tokens, '.datelines{--stretch:100%}')]).toEqual([['--r', '3px']]);
  });
});

describe('withoutHooks(css)', () => {
  it('leaves what stands there unless a page sets it', () => {
    const css = `.a{--ink:var(--datelines-ink,#15181d);--font-text:var(--datelines-font, "Arial", sans-serif);color:var(--ink)}`;
    expect(withoutHooks(css)).toBe(
      '.a{--ink:#15181d;--font-text:"Arial", sans-serif;color:var(--ink)}',
    );
  });
});
