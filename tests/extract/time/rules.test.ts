/** Every rule of every language pack against its own examples and refusals. */
import { describe, expect, it } from 'vitest';
import { tagTimes } from '../../../src/extract/time/index.ts';
import { ENGLISH } from '../../../src/extract/time/en/index.ts';
import { SPANISH } from '../../../src/extract/time/es/index.ts';
import { Edtf } from '../../../src/model/index.ts';

/** A Wednesday: examples are read as published on it. */
const dct = Edtf.parse('2015-03-11');
const PACKS = [ENGLISH, SPANISH];

const valuesOf = (text: string, language: string, mode: 'news' | 'narrative') =>
  tagTimes(text, { dct, language, mode });

describe.each(PACKS)('the rules of the language pack "$code"', ({ code, rules }) => {
  const examples = rules.flatMap((rule) =>
    (rule.examples ?? []).map(([text, value]) => ({ rule, text, value })),
  );
  it.each(examples)('$rule.name reads "$text" as $value', ({ rule, text, value }) => {
    const times = valuesOf(text, code, rule.only ?? 'news');
    expect(times.map((t) => t.value).join(' ')).toBe(value);
    expect(times.map((t) => t.rule)).toContain(rule.name);
  });

  const refusals = rules.flatMap((rule) => (rule.refuses ?? []).map((text) => ({ rule, text })));
  it.each(refusals)('$rule.name finds nothing in "$text"', ({ rule, text }) => {
    const times = valuesOf(text, code, rule.only ?? 'news');
    const own = rule.kind === 'refusal' ? times : times.filter((t) => t.rule === rule.name);
    expect(own).toEqual([]);
  });

  it('names each rule once', () => {
    const names = rules.map((rule) => `${rule.kind} ${rule.name}`);
    const repeated = names.filter((name, i) => names.indexOf(name) !== i);
    expect(repeated.filter((name) => !/ (?:holiday|named-event)$/.test(name))).toEqual([]);
  });
});
