/** The pipeline from a text to its resolved times: tokens, grammar, then one walk in reading order that carries the story. */
import type { ResolvedTime } from '../../model/index.ts';
import { withAges } from './ages.ts';
import { withCounted } from './counted-times.ts';
import { findTimes, type FoundTime } from './find.ts';
import { hasDayHeadings, hasYearHeadings } from './headings.ts';
import type { Direction } from './language.ts';
import type { Language } from './languages.ts';
import { directed, directionOf } from './links.ts';
import { decideMode } from './mode.ts';
import type { TagOptions, TellingMode } from './options.ts';
import { tenseFinder } from './resolve/clauses.ts';
import { fieldsOfEdtf } from './resolve/fields.ts';
import { intervalOf } from './resolve/names.ts';
import type { Placed } from './resolve/resolver.ts';
import { structured } from './structure.ts';
import type { Page } from './telling.ts';
import { timeAs } from './time-as.ts';
import { Walk } from './walk.ts';
import { readStory } from './whole-story.ts';

/** The expressions of a text in one language, in reading order. */
export function tag(text: string, language: Language, options: TagOptions): ResolvedTime[] {
  const { dct: dctEdtf, skip = [] } = options;
  const { tokens, structure } = structured(text, language.clauses.abbreviations);
  const dct = fieldsOfEdtf(dctEdtf);
  const find = (mode: TellingMode) =>
    findTimes(tokens, structure, language.grammar(mode, options.events), skip);
  const first = find(options.mode ?? 'news');
  const mode = options.mode ?? decideMode(first, dct);
  const all = mode === 'narrative' && options.mode === undefined ? find('narrative') : first;
  const found = withCounted(withAges(all, tokens, structure), tokens, options.counted);
  const page: Page = {
    tokens,
    structure,
    words: language.clauses,
    hasDayHeadings: hasDayHeadings(found, { tokens, structure }),
    hasYearHeadings: hasYearHeadings(found, { tokens, structure }),
  };
  const walk = new Walk(found, page, {
    dct,
    dctEdtf,
    mode,
    tenses: tenseFinder(tokens, structure, language.clauses),
  });
  const times: ResolvedTime[] = [];
  readStory(walk).forEach(({ placed, joined }, i, readings) => {
    const time = found[i];
    if (!time) return;
    const joinedTo = joined ? times.length - 1 : null;
    const range = { start: tokens[time.start]?.start ?? 0, end: tokens[time.end - 1]?.end ?? 0 };
    const resolved = toResolved(placed, time, text.slice(range.start, range.end), range);
    const previous = joinedTo === null ? undefined : times[joinedTo];
    const interval =
      previous?.edtf && resolved.edtf ? intervalOf(previous.edtf, resolved.edtf) : null;
    if (previous && interval && joinedTo !== null) {
      times[joinedTo] = timeAs(previous, interval, previous.basis);
      times.push(timeAs(resolved, interval, resolved.basis));
    } else times.push(resolved);
    if (!readings[i + 1]?.joined && !interval)
      times[times.length - 1] = withDirection(
        resolved,
        directionOf(tokens, time, language.clauses),
      );
  });
  return times;
}

function toResolved(
  placed: Placed,
  time: FoundTime,
  text: string,
  range: { start: number; end: number },
): ResolvedTime {
  const { kind, value, edtf, basis, anchor, unresolved, mod } = placed;
  return {
    kind,
    range,
    text,
    rule: time.rule,
    value,
    edtf,
    basis,
    anchor,
    unresolved,
    mod,
  };
}

function withDirection(time: ResolvedTime, direction: Direction | null): ResolvedTime {
  if (
    time.edtf === null ||
    direction === null ||
    direction === 'at' ||
    direction === 'for' ||
    time.kind === 'duration' ||
    time.kind === 'set'
  )
    return time;
  return timeAs(time, directed(time.edtf, direction, time.mod), time.basis);
}
