import { describe, expect, it } from 'vitest';
import { fillPage, OUTLET } from '../../scripts/prerender.ts';

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
