import { describe, expect, it } from 'vitest';
import { bibtexOf, citationText } from '../../src/exchange/index.ts';
import { HOSTILE, hostile, words } from './hostile.ts';

const cited = (i: number, accessed?: string) => ({
  event: hostile.events[i]!,
  sources: hostile.sources,
  dataset: hostile,
  url: `https://example.org/#e=e${i}`,
  accessed,
});

/** How deep braces are open after each of them; escaped ones open nothing. */
function depths(text: string): number[] {
  let depth = 0;
  const braces = text.replace(/\\[{}]/g, '').match(/[{}]/g) ?? [];
  return braces.map((brace) => (depth += brace === '{' ? 1 : -1));
}

describe('bibtexOf(cited)', () => {
  it('has an entry for the event and one for each source', () => {
    expect(bibtexOf(cited(0, '2026-01-02')).match(/^@misc\{.*,$/gm)).toEqual([
      '@misc{datelines-e0,',
      '@misc{a,',
      '@misc{b,',
    ]);
  });

  it.each(HOSTILE.map((_, i) => i))(
    'balances its braces and keeps to its lines, whatever the texts hold (%i)',
    (i) => {
      const text = bibtexOf(cited(i));
      expect(Math.min(...depths(text))).toBe(0);
      expect(depths(text).at(-1)).toBe(0);
      for (const line of text.split('\n'))
        expect(line).toMatch(/^(@misc\{[\w-]+,| {2}[a-z]+ = \{.*\},|\}|)$/);
    },
  );

  it('escapes what TeX would take for its own', () => {
    expect(bibtexOf(cited(10))).toContain(
      'title = {{\\textbackslash{}end\\{document\\} \\{50\\%\\} of \\$5 \\& \\#1\\_a \\textasciitilde{}b\\textasciicircum{}c}},',
    );
    expect(bibtexOf(cited(0))).toContain('url = {https://example.org/a?b=%7Bc%7D&d=e_f%20g},');
  });

  it('dates a source as far as it is dated', () => {
    const text = bibtexOf(cited(0));
    expect(text).toContain('date = {2025-11-27},');
    expect(text).toContain('date = {2025-10},');
    expect(text).not.toContain('urldate');
  });
});

describe('citationText(cited, words)', () => {
  const cite = {
    dateWords: words.dateWords,
    quoted: (title: string) => `“${title}”`,
    reportedBy: 'Reported by:',
    accessed: (date: string) => `Looked up ${date}`,
  };

  it('names the event, its date, the page and the day, then each source on a line', () => {
    const lines = citationText(cited(6, '2026-01-02'), cite).split('\n');
    expect(lines[0]).toBe(
      `“${HOSTILE[6]!}” (1 Jun 2025). ${hostile.title}, Datelines. https://example.org/#e=e6. Looked up 2 Jan 2026`,
    );
    expect(lines[2]).toBe('Reported by:');
    expect(lines).toHaveLength(6);
  });

  it('keeps to its lines, whatever the texts hold', () => {
    for (let i = 0; i < HOSTILE.length; i++)
      expect(citationText(cited(i), cite).split('\n')).toHaveLength(6);
  });
});
