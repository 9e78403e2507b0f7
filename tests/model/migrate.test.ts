import { describe, expect, it } from 'vitest';
import { migrate, type Migrations } from '../../src/model/migrate.ts';

const renamed: Migrations = new Map<number, (json: object) => object>([
  [1, (json) => ({ ...json, version: 2, b: (json as { a?: unknown }).a })],
  [2, (json) => ({ ...json, version: 3, c: true })],
]);
const refuse = (version: number): never => {
  throw new Error(`no way from ${version}`);
};

describe('migrate(json, wanted, migrations, refuse)', () => {
  it('takes every step from the version of the data to the one wanted', () => {
    expect(migrate({ version: 1, a: 7 }, 3, renamed, refuse)).toMatchObject({
      version: 3,
      b: 7,
      c: true,
    });
    expect(migrate({ version: 2 }, 3, renamed, refuse)).toEqual({ version: 3, c: true });
  });

  it('leaves data of the version wanted, and what has no version, as they are', () => {
    for (const json of [{ version: 3 }, { version: '1' }, {}, null, 'x', []])
      expect(migrate(json, 3, renamed, refuse)).toBe(json);
  });

  it('refuses a version that no step starts from', () => {
    expect(() => migrate({ version: 4 }, 3, renamed, refuse)).toThrow('no way from 4');
    expect(() => migrate({ version: 0.5 }, 3, renamed, refuse)).toThrow('no way from 0.5');
  });
});
