/** Reads what a test can hold a Markdown document to: its links, headings, fenced blocks and commands. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

export interface Fence {
  language: string;
  /** What stands after the language: here the name of a schema. */
  meta: string;
  text: string;
}

export interface MarkdownFacts {
  links: string[];
  /** Anchors as GitHub makes them. */
  anchors: Set<string>;
  fences: Fence[];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** GitHub's anchor of a heading: lower case, punctuation dropped, spaces to hyphens. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

export function readMarkdown(text: string): MarkdownFacts {
  const facts: MarkdownFacts = { links: [], anchors: new Set(), fences: [] };
  const visit = (node: Nodes) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      facts.links.push(node.url);
    } else if (node.type === 'html') {
      for (const [, url] of node.value.matchAll(/(?:src|srcset|href)="([^"]+)"/g)) {
        facts.links.push(url!);
      }
    } else if (node.type === 'heading') facts.anchors.add(anchorOf(textOf(node)));
    else if (node.type === 'code') {
      facts.fences.push({ language: node.lang ?? '', meta: node.meta ?? '', text: node.value });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(text));
  return facts;
}

/** The npm commands a document names, in prose or in fences: "npm test", "npm run extract -- …". */
export function commandsIn(text: string): string[] {
  const found = text.matchAll(/\bnpm (?:start|test|run [\w:-]+)(?: -- [^`\n#]*[^`\n#\s])?/g);
  return [...new Set([...found].map(([command]) => command))];
}
