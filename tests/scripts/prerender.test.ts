import { describe, expect, it } from 'vitest';
import { fillOutlet, OUTLET } from '../../scripts/prerender.ts';

describe('fillOutlet(page, list)', () => {
  it('puts the list where the outlet was', () => {
    expect(fillOutlet(`<div>${OUTLET}</div>`, '<ol></ol>')).toBe('<div><ol></ol></div>');
  });

  it('takes the list as it is, dollar signs included', () => {
    expect(fillOutlet(`a${OUTLET}b`, "$& costs $1, $$ and $'")).toBe("a$& costs $1, $$ and $'b");
  });

  it('refuses a page without an outlet, or with two', () => {
    expect(() => fillOutlet('<div></div>', '')).toThrow('found 0');
    expect(() => fillOutlet(OUTLET + OUTLET, '')).toThrow('found 2');
  });
});
