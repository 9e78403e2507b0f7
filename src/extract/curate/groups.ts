/** Merges and splits that a person decided, applied to the groups that clustering made. */
import type {
  Curation,
  Diagnostic,
  MergeDecision,
  SplitDecision,
  TextRange,
} from '../../model/index.ts';
import type { MentionOutline } from '../mention/outline.ts';
import { References, type ReadSources } from './references.ts';

interface CitedMention<M extends MentionOutline> {
  readonly source: string;
  readonly range: TextRange;
  readonly passageSha256: string;
  readonly mention: M;
}

export interface CuratedGroups<M extends MentionOutline> {
  readonly groups: readonly (readonly M[])[];
  /** Mentions in groups that a decision touched. */
  readonly touched: ReadonlySet<M>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The groups after every merge and split, in the order of the decisions. */
export function curateGroups<M extends MentionOutline>(
  groups: readonly (readonly M[])[],
  curation: Curation | undefined,
  read: ReadSources,
): CuratedGroups<M> {
  const decisions = (curation?.decisions ?? []).filter((d) => 'merge' in d || 'split' in d);
  if (decisions.length === 0) return { groups, touched: new Set(), diagnostics: [] };
  const references = new References(groups.flat().map(citedMention), read);
  const diagnostics: Diagnostic[] = [];
  const touched = new Set<M>();
  let current = groups;
  const find = (refs: MergeDecision['merge']): M[] =>
    refs.flatMap((ref) => {
      const found = references.find(ref);
      if ('cited' in found) return [found.cited.mention];
      diagnostics.push(found.stale);
      return [];
    });
  for (const decision of decisions) {
    if ('merge' in decision) {
      const named = find(decision.merge);
      if (named.length === decision.merge.length) current = merge(current, named, touched);
    } else if ('split' in decision) {
      current = split(current, decision, find, touched);
    }
  }
  return { groups: current, touched, diagnostics };
}

function citedMention<M extends MentionOutline>(mention: M): CitedMention<M> {
  const { source, passage, passageSha256 } = mention;
  return { source, range: passage, passageSha256, mention };
}

function merge<M extends MentionOutline>(
  groups: readonly (readonly M[])[],
  named: readonly M[],
  touched: Set<M>,
): readonly (readonly M[])[] {
  const isNamed = (group: readonly M[]): boolean => group.some((m) => named.includes(m));
  const merged = groups.filter(isNamed).flat();
  for (const mention of merged) touched.add(mention);
  let placed = false;
  return groups.flatMap((group) => {
    if (!isNamed(group)) return [group];
    if (placed) return [];
    placed = true;
    return [merged];
  });
}

function split<M extends MentionOutline>(
  groups: readonly (readonly M[])[],
  { split: parts }: SplitDecision,
  find: (refs: MergeDecision['merge']) => M[],
  touched: Set<M>,
): readonly (readonly M[])[] {
  const named = parts.map(find);
  if (named.some((part, i) => part.length !== parts[i]?.length)) return groups;
  return groups.flatMap((group) => {
    const shares = named
      .map((part) => group.filter((m) => part.includes(m)))
      .filter((share) => share.length > 0);
    if (shares.length < 2) return [group];
    for (const mention of group) touched.add(mention);
    const [first = [], ...others] = shares;
    const unnamed = group.filter((m) => !shares.some((share) => share.includes(m)));
    // Citations that the decision does not name stay with the first part.
    return [group.filter((m) => first.includes(m) || unnamed.includes(m)), ...others];
  });
}
