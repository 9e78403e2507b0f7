/** Runs a grammar over tokens: at each place the longest match wins, a refusal wins a tie, and nothing overlaps. */
import type { TextRange } from '../../model/index.ts';
import type { Grammar, Run } from './grammar/grammar.ts';
import type { Meaning } from './meaning.ts';
import type { Structure } from './structure.ts';
import type { Token } from './tokens.ts';

/** Words of time as found, with what they mean; token indices, end exclusive. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

export function findTimes(
  tokens: readonly Token[],
  structure: Structure,
  grammar: Grammar,
  skip: readonly TextRange[],
): FoundTime[] {
  const run: Run = { tokens, hardBreak: structure.hardBreak, chart: new Map() };
  const furniture = [...skip].sort((a, b) => a.start - b.start);
  const found: FoundTime[] = [];
  let at = 0;
  let next = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    while ((furniture[next]?.end ?? Infinity) <= token.start) next++;
    if ((furniture[next]?.start ?? Infinity) <= token.start) {
      at++;
      continue;
    }
    const match = grammar.matchAt(run, at);
    if (!match) {
      at++;
      continue;
    }
    const limit = furniture[next]?.start ?? Infinity;
    const last = tokens[match.end - 1];
    if (last && last.end <= limit)
      match.meanings.forEach((meaning, i) => {
        const [start, end] = match.places[i] ?? [match.start, match.end];
        found.push({ start, end, meaning, rule: match.rule.name });
      });
    // A rule may end with words that are only looked at; reading goes on behind the last expression.
    at = Math.max(
      at + 1,
      match.rule.kind === 'refusal' ? match.end : (match.places.at(-1)?.[1] ?? match.end),
    );
  }
  return found;
}
