// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { frameCode, wordPressCode } from '../../src/exchange/index.ts';

describe('frameCode(address, facts)', () => {
  const code = (facts: Partial<Parameters<typeof frameCode>[1]> = {}) =>
    frameCode('https://news.example/t/embed.html?a=1&b=2', {
      title: 'Timeline: x',
      widthPx: 680,
      heightPx: 588,
      script: { file: 'embed-0123.js', integrity: 'sha384-abc' },
      ...facts,
    });
  const parsed = (html: string) => {
    const body = new DOMParser().parseFromString(html, 'text/html').body;
    return { frame: body.querySelector('iframe')!, script: body.querySelector('script')!, body };
  };

  it('is a frame that waits, tells nobody where it stands, and can reach nothing of the page', () => {
    const { frame } = parsed(code());
    expect(frame.getAttribute('src')).toBe('https://news.example/t/embed.html?a=1&b=2');
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(frame.getAttribute('sandbox')?.split(' ')).not.toContain('allow-same-origin');
    expect(frame.getAttribute('sandbox')?.split(' ')).toContain('allow-scripts');
    expect(frame.style.maxWidth).toBe('680px');
    expect(frame.style.height).toBe('588px');
    expect(frame.hasAttribute('data-datelines')).toBe(true);
  });

  it('keeps its size where styles are taken away', () => {
    const { frame } = parsed(code());
    expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual(['680', '588']);
  });

  it('has the script beside the embed, with its hash', () => {
    const { script } = parsed(code());
    expect(script.getAttribute('src')).toBe('https://news.example/t/embed-0123.js');
    expect(script.getAttribute('integrity')).toBe('sha384-abc');
    expect(script.getAttribute('crossorigin')).toBe('anonymous');
  });

  it('has no hash for a script whose content may change', () => {
    const { script } = parsed(code({ script: { file: 'embed.js', integrity: null } }));
    expect(script.hasAttribute('integrity')).toBe(false);
    expect(script.hasAttribute('crossorigin')).toBe(false);
  });

  it('fills its column when no width is wanted', () => {
    const { frame } = parsed(code({ widthPx: null }));
    expect(frame.style.maxWidth).toBe('');
    expect(frame.getAttribute('width')).toBe('100%');
  });

  it('keeps a title with markup a title', () => {
    const title = "\"><script>alert(1)</script> & <b onclick='x'>";
    const { frame, body } = parsed(code({ title }));
    expect(frame.title).toBe(title);
    expect(body.children).toHaveLength(2);
  });
});

describe('wordPressCode(address, facts)', () => {
  it('is the frame as a block of its editor', () => {
    const facts = {
      ...{ title: 'x', widthPx: null, heightPx: 588 },
      script: { file: 'embed-0.js', integrity: null },
    };
    expect(wordPressCode('https://news.example/embed.html', facts)).toMatch(
      /^<!-- wp:html -->\n<iframe[^]*<\/script>\n<!-- \/wp:html -->$/,
    );
  });
});
