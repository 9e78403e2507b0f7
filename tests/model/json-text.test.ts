import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonTextError, readJsonText } from '../../src/model/json-text.ts';

const faultOf = (text: string) => {
  try {
    readJsonText(text);
  } catch (error) {
    return error as JsonTextError;
  }
  return expect.unreachable();
};

describe('readJsonText(text)', () => {
  it('reads JSON, with or without a byte order mark', () => {
    expect(readJsonText('\uFEFF{"a": [1, true, null, "x"]}')).toEqual({ a: [1, true, null, 'x'] });
  });

  it.each([
    ['{"a": 1,}', 1, 9, 'a field name in double quotes is missing before "}"'],
    ['[1, 2,]', 1, 7, 'a value is missing before "]"'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or closing bracket is missing before "\\"b\\""'],
    ['{"a" 1}', 1, 6, 'a ":" is missing after the field name before "1"'],
    ['{a: 1}', 1, 2, 'a field name in double quotes or "}" is missing before "a"'],
    ["{'a': 1}", 1, 2, 'a field name in double quotes or "}" is missing before "\'a\'"'],
    ['[1, 2', 1, 6, 'a comma or closing bracket is missing where the text ends'],
    ['', 1, 1, 'a value is missing where the text ends'],
    ['[1] 2', 1, 5, 'the text should have ended before "2"'],
    ['[1}', 1, 3, 'a comma or closing bracket is missing before "}"'],
    ['{"a": nul}', 1, 7, 'a value is missing before "nul"'],
    ['{"a": 01}', 1, 7, 'a value is missing before "01"'],
    ['{"a": "x\ny"}', 1, 7, 'the text that begins here does not end on its line'],
    ['{"a": "\\x"}', 1, 7, 'or has a "\\" it may not have'],
    ['[\r\n1,\r\n// no\r\n2]', 3, 1, 'a value is missing before "//"'],
  ])('%j: line %i, column %i', (text, line, column, message) => {
    const fault = faultOf(text);
    expect(fault).toBeInstanceOf(JsonTextError);
    expect([fault.line, fault.column]).toEqual([line, column]);
    expect(fault.message).toContain(`line ${line}, column ${column}: not JSON, `);
    expect(fault.message).toContain(message);
  });

  it('finds a place for every text that the engine refuses, and refuses no other', () => {
    fc.assert(
      fc.property(
        fc
          .json()
          .chain((json) =>
            fc.tuple(fc.constant(json), fc.nat(json.length), fc.string({ maxLength: 2 })),
          ),
        ([json, at, added]) => {
          const text = json.slice(0, at) + added + json.slice(at + 1);
          const parsed = (() => {
            try {
              JSON.parse(text);
              return true;
            } catch {
              return false;
            }
          })();
          if (parsed) expect(() => readJsonText(text)).not.toThrow();
          else expect(() => readJsonText(text)).toThrow(JsonTextError);
        },
      ),
      { seed: 7, numRuns: 2000 },
    );
  });

  it('takes a deep and a long text without a hang', () => {
    expect(faultOf('['.repeat(200_000)).column).toBe(200_001);
    expect(faultOf(`["${'x'.repeat(1_000_000)}`).column).toBe(2);
  });
});
