/** Forms of verbs that are no verb of a clause: a doing that is named, and what something is called in brackets. */
import type { Token } from './tokens.ts';

/** "Fighting in the hills continued": a doing that is named and is the subject of what follows. */
export function isNamedDoing(
  tokens: readonly Token[],
  at: number,
  isDating: (index: number) => boolean,
): boolean {
  for (let i = 0; i < at; i++) if (!isDating(i)) return false;
  if (tokens[at]?.gap.trim() !== '' || tokens[at].pos !== 'verb') return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!token || !before || !/^\s*$/.test(before.gap)) return false;
    if (token.pos === 'auxiliary' || token.pos === 'modal') return true;
    if (token.pos === 'verb') return token.form === 'past' && before.pos !== 'determiner';
  }
  return false;
}

/** "plans (codenamed Falcon)": what it is called in brackets tells of nothing that was done. */
export function isCalled(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at - 1]?.gap ?? ' ';
  return (
    gap !== ' ' &&
    gap.includes('(') &&
    /^(?:codenamed|known|called|named|dubbed|nicknamed|titled)$/.test(tokens[at]?.word ?? '')
  );
}
