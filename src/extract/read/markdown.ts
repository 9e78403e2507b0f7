/**
 * Markdown → the text a reader sees: paragraphs, headings and list items, each a
 * paragraph, one blank line between. Markup, code, pictures and raw HTML are left
 * out; what follows CommonMark's own tree (mdast) cannot be fooled by look-alikes.
 */
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

export interface MarkdownText {
  readonly text: string;
  /** The first heading of level 1, when it stands before any paragraph. */
  readonly title?: string;
}

/** Quotes and lists inside each other beyond any reader's patience; the parser's time grows with the square. */
const DEEP = /^[ \t>]{400}/mu;

/**
 * The visible text of `markdown`. An empty or invisible one gives the empty text.
 * @throws RangeError when it nests too deeply.
 */
export function readMarkdown(markdown: string): MarkdownText {
  if (DEEP.test(markdown)) throw new RangeError('nested too deeply');
  const blocks: string[] = [];
  let title: string | undefined;
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const line = withoutWikiLinks(inlineText(node)).replace(/\s+/gu, ' ').trim();
      if (line === '') return;
      if (node.type === 'heading' && node.depth === 1 && blocks.length === 0) title = line;
      blocks.push(line);
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(markdown));
  return { text: blocks.join('\n\n'), title };
}

/** `[[mole|the mole]]` as its words, `![[mole.png]]` as nothing: links and pictures of note-takers. */
export function withoutWikiLinks(text: string): string {
  return text
    .replace(/!\[\[[^[\]]*\]\]/gu, '')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/gu, '$1');
}

function inlineText(node: Parents): string {
  return node.children
    .map((child) => {
      if (child.type === 'text' || child.type === 'inlineCode') return child.value;
      if (child.type === 'break') return ' ';
      return 'children' in child ? inlineText(child) : '';
    })
    .join('');
}
