/** Whether "and" parts two clauses, or the nouns of one. */
import { kindOfVerb } from './heads.ts';
import { HOLDS } from './said-without-that.ts';
import type { Token } from './tokens.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "… and has deepened", "… and the nation was hit": not "Venezuela and Iran have", not "ships and crews surrounding". */
export function joinsClauses(tokens: readonly Token[], i: number, group: VerbGroup): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const between = tokens.slice(i + 1, group.from);
  if (between.every((t) => t.pos === 'adverb')) return true;
  if (group.kind !== 'finite') return false;
  const areNames = before?.pos === 'proper' && after?.pos === 'proper' && !before.gap.includes(',');
  return !areNames || isFollowed(tokens, i, group);
}

/** "came to the aid of Lund and Arden fell", "urged peace and Berg appealed": behind a deed that is told a name and its own verb tell another. */
function isFollowed(tokens: readonly Token[], and: number, group: VerbGroup): boolean {
  const between = tokens.slice(and + 1, group.from);
  const told = tokens.slice(0, and).findLastIndex((t) => t.pos === 'verb' || t.pos === 'auxiliary');
  const [verb, main] = [tokens[told], tokens[group.main]];
  return (
    verb?.form === 'past' &&
    verb.lemma !== 'be' &&
    told > 0 &&
    !HOLDS.has(verb.lemma) &&
    kindOfVerb(verb.lemma) !== 'statement' &&
    tokens
      .slice(told, and)
      .every(({ gap, pos }) => !/[,;:—(]/.test(gap) && pos !== 'coordinator') &&
    between.every(({ pos, gap }) => (pos === 'proper' || pos === 'number') && gap === ' ') &&
    main?.pos === 'verb' &&
    main.form === 'past' &&
    group.to === group.from + 1
  );
}
