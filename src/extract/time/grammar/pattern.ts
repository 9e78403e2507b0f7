/** Reads the notation of rule patterns (see `Rule.pattern`) into a tree. Faults are programming errors and throw. */
export type Element =
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'class'; readonly name: string; readonly as: string }
  | { readonly type: 'tight'; readonly of: Element }
  | { readonly type: 'not'; readonly of: Element }
  | { readonly type: 'optional'; readonly of: Element }
  | { readonly type: 'sequence'; readonly of: readonly Element[] }
  | { readonly type: 'choice'; readonly of: readonly Element[] }
  | { readonly type: 'open' }
  | { readonly type: 'close' };

/** The tree of a pattern. */
export function parsePattern(source: string): Element {
  const items = source.trim().split(/\s+/);
  const cursor = { items, at: 0, source };
  const tree = parseChoice(cursor);
  if (cursor.at < items.length) throw new Error(`unmatched ")" in the pattern "${source}"`);
  return tree;
}

interface Cursor {
  readonly items: readonly string[];
  at: number;
  readonly source: string;
}

function parseChoice(cursor: Cursor): Element {
  const branches: Element[] = [];
  let sequence: Element[] = [];
  for (;;) {
    const item = cursor.items[cursor.at];
    if (item === undefined || item === ')' || item === ')?') break;
    cursor.at++;
    if (item === '|') {
      branches.push({ type: 'sequence', of: sequence });
      sequence = [];
    } else if (item === '(' || item === '~(' || item === '!(') {
      sequence.push(prefixed(item.slice(0, -1), parseGroup(cursor)));
    } else sequence.push(parseItem(item));
  }
  branches.push({ type: 'sequence', of: sequence });
  const [only] = branches;
  return branches.length === 1 && only ? only : { type: 'choice', of: branches };
}

function parseGroup(cursor: Cursor): Element {
  const inner = parseChoice(cursor);
  const close = cursor.items[cursor.at++];
  if (close === undefined) throw new Error(`unmatched "(" in the pattern "${cursor.source}"`);
  return close === ')?' ? { type: 'optional', of: inner } : inner;
}

function parseItem(item: string): Element {
  const literal = /^([~!]*)\\(.+)$/s.exec(item);
  if (literal) return prefixed(literal[1] ?? '', { type: 'word', words: [literal[2] ?? ''] });
  if (item.includes('?|'))
    throw new Error(`"${item}": what may be left out cannot be one of several`);
  if (item === '<') return { type: 'open' };
  if (item === '>') return { type: 'close' };
  const prefix = /^[~!]+/.exec(item)?.[0] ?? '';
  const optional = item.endsWith('?') && item.length > prefix.length + 1;
  const body = item.slice(prefix.length, optional ? -1 : undefined);
  const element = prefixed(prefix, parseBody(body));
  return optional ? { type: 'optional', of: element } : element;
}

function parseBody(body: string): Element {
  const parts = body.split('|');
  const elements = parts.map((part): Element => {
    const braces = /^\{([a-z0-9-]+)(?::([a-z0-9]+))?\}$/i.exec(part);
    if (braces) {
      const name = braces[1] ?? '';
      return { type: 'class', name, as: braces[2] ?? name };
    }
    return { type: 'word', words: [part] };
  });
  const [only] = elements;
  if (elements.length === 1 && only) return only;
  if (elements.every((e) => e.type === 'word'))
    return { type: 'word', words: elements.flatMap((e) => e.words) };
  return { type: 'choice', of: elements };
}

function prefixed(prefix: string, element: Element): Element {
  const tight: Element = prefix.includes('~') ? { type: 'tight', of: element } : element;
  return prefix.includes('!') ? { type: 'not', of: tight } : tight;
}
