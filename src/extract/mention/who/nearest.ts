/** Which of two that a pronoun may stand for it takes up. */
import type { ActorRef } from './antecedents.ts';

/** What the text names last of the two; in one sentence `b`, its subject, where `a` is none. */
export function nearest(a: ActorRef | undefined, b: ActorRef | undefined): ActorRef | undefined {
  if (!a || !b) return a ?? b;
  return b.read.start > a.read.start ||
    (b.read.start === a.read.start && isObject(a) && !isBeside(a, b))
    ? b
    : a;
}

/** "A scientist, | Otto Lind, | was killed", "was identified as | Otto Lind": the name is told beside the role. */
function isBeside(name: ActorRef, { read, range }: ActorRef): boolean {
  const between = read.tokens.slice(range.to, name.range.from);
  if (/^(?:as|is|was)$/.test(between.at(-1)?.word ?? '')) return true;
  return (
    range.to <= name.range.from && between.every(({ pos }) => !/^(?:verb|auxiliary)$/.test(pos))
  );
}

/** "Marr studied under | Otto Lind": no clause has it for, or in, its subject. */
function isObject({ read, range }: ActorRef): boolean {
  return !read.clauses.some(
    ({ subject }) => subject && subject.from <= range.from && range.to <= subject.to,
  );
}
