import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { show } from '../../../src/embed/draw/align.ts';
import { html } from '../../../src/embed/draw/html.ts';

const list = (keys: readonly string[], focusable = true) =>
  html`<ol>
    ${keys.map((key) => html`<li data-key="${key}">${focusable && html`<button>${key}</button>`}</li>`)}
  </ol>`;
const made = (): HTMLElement => {
  const node = document.createElement('div');
  document.body.replaceChildren(node);
  return node;
};

describe('show(node, markup)', () => {
  it('makes the document what the markup says, whatever it was', () => {
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const [node, fresh] = [document.createElement('div'), document.createElement('div')];
        show(node, list(before));
        show(node, list(after));
        show(fresh, list(after));
        expect(node.innerHTML).toBe(fresh.innerHTML);
      }),
      { seed: 21 },
    );
  });

  it('keeps the focus where it is while things come and go around it', () => {
    const node = made();
    show(node, list(['a', 'c', 'd']));
    const button = node.querySelectorAll('button')[1];
    button?.focus();
    show(node, list(['b', 'c', 'e']));
    expect(button).toHaveFocus();
    expect(button).toHaveTextContent('c');
  });

  it('changes texts and attributes in place', () => {
    const node = made();
    show(node, html`<p class="old" title="x">one</p>`);
    const p = node.firstElementChild;
    show(node, html`<p class="new">two</p>`);
    expect(node.firstElementChild).toBe(p);
    expect(node.innerHTML).toBe('<p class="new">two</p>');
  });

  it('leaves open what the reader has opened', () => {
    const node = made();
    const passage = html`<details><summary>Why</summary></details>`;
    show(node, passage);
    node.querySelector('details')?.setAttribute('open', '');
    show(node, passage);
    expect(node.querySelector('details')).toHaveAttribute('open');
  });

  it('sets styles by the object model, so that no policy on inline styles applies', () => {
    const node = made();
    show(node, html`<p data-style="left:3px;--size:2px">x</p>`);
    const p = node.querySelector('p');
    expect(p?.style.left).toBe('3px');
    expect(p?.style.getPropertyValue('--size')).toBe('2px');
    show(node, html`<p>x</p>`);
    expect(p?.style.left).toBe('');
  });

  it('draws pictures as pictures', () => {
    const node = made();
    show(node, html`<svg><path d="M0 0" /></svg>`);
    expect(node.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });
});
