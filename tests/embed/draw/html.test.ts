import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributes, html } from '../../../src/embed/draw/html.ts';

const parse = (text: string) => {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content;
};
/** Texts as an attacker would write them, among others. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "' onclick='alert(1)",
    '</title></style><svg onload=alert(1)>',
    '&lt;b&gt;',
    '\u202e<b>',
    '\ud800',
  ),
);
/** What HTML's parser itself does to texts: line ends are one kind, and there is no NUL. */
const asParsed = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');

describe('html`…`', () => {
  it('keeps every value text, in content', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { children, textContent } = parse(html`<p>${text}</p>`.text);
        expect(children).toHaveLength(1);
        expect(children[0]?.children).toHaveLength(0);
        expect(textContent).toBe(asParsed(text));
      }),
      { seed: 11 },
    );
  });

  it('keeps every value a value, in attributes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = text.replaceAll('\0', '');
        const made = html`<p title="${clean}" ${attributes({ lang: clean })}></p>`;
        const [node] = parse(made.text).children;
        expect(node?.getAttributeNames()).toEqual(['title', 'lang']);
        expect(node?.getAttribute('title')).toBe(asParsed(clean));
        expect(node?.getAttribute('lang')).toBe(asParsed(clean));
      }),
      { seed: 12 },
    );
  });

  it('takes markup of its own as it is, and lists as their members', () => {
    const items = ['a & b', html`<i>c</i>`].map((d) => html`<li>${d}</li>`);
    expect(html`${items}`.text).toBe('<li>a &amp; b</li><li><i>c</i></li>');
  });

  it.each([[null], [undefined], [false as const]])('shows nothing for %s', (value) => {
    expect(html`<p>${value}</p>`.text).toBe('<p></p>');
    expect(attributes({ hidden: value }).text).toBe('');
  });

  it('rounds numbers to hundredths and writes true as an empty attribute', () => {
    expect(html`${10 / 3}${attributes({ x: 1 / 3, disabled: true })}`.text).toBe(
      '3.33 x="0.33" disabled=""',
    );
  });

  it('reads a broken line as one space', () => {
    expect(html`a b`.text).toBe('a b');
  });
});
