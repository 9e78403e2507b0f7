import { describe, expect, it } from 'vitest';
import { fillPage, OUTLET, withoutMarks, withoutStyles } from '../../../scripts/pages/prerender.ts';

const page = (body: string) => `<head></head><body>${body}</body>`;

describe('fillPage(page, { head, body })', () => {
  it('puts the body where the outlet was, and the head at the end of the head', () => {
    expect(
      fillPage(page(`<div>${OUTLET}</div>`), { head: '<style></style>', body: '<ol></ol>' }),
    ).toBe('<head><style></style></head><body><div><ol></ol></div></body>');
  });

  it('takes texts as they are, dollar signs included', () => {
    const body = "$& costs $1, $$ and $'";
    expect(fillPage(page(OUTLET), { head: '', body })).toBe(page(body));
  });

  it('refuses a page without an outlet, or with two', () => {
    expect(() => fillPage(page(''), { head: '', body: '' })).toThrow('found 0');
    expect(() => fillPage(page(OUTLET + OUTLET), { head: '', body: '' })).toThrow('found 2');
  });
});

describe('withoutStyles(markup)', () => {
  it.each([
    ['<svg width="14" style="--size: 14px;" aria-hidden="true">', '<svg width="14" aria-hidden="true">'], // prettier-ignore
    ['<p style="a:b">x</p>', '<p>x</p>'],
    ['<p title="a > b" style="c">', '<p title="a > b">'],
  ])('takes them out of %s', (markup, expected) => {
    expect(withoutStyles(markup)).toBe(expected);
  });

  it.each([
    '<p>he wrote style="bold" there</p>',
    '<p title="a style=x b">',
    '<p data-style="a:b">',
    'a < b style="c" > d',
  ])('leaves %s as it is', (markup) => {
    expect(withoutStyles(markup)).toBe(markup);
  });
});

describe('withoutMarks(markup)', () => {
  it('takes out what only whoever goes on with the markup would read', () => {
    expect(withoutMarks('<!--[--><p>a<!----> <!--[-1--><b>b</b><!--]--></p><!--]-->')).toBe(
      '<p>a <b>b</b></p>',
    );
  });

  it.each(['<p>a &lt;!--b--> c</p>', '<p>&lt;!--[--&gt;</p>'])(
    'leaves the text of %s',
    (markup) => {
      expect(withoutMarks(markup)).toBe(markup);
    },
  );
});
