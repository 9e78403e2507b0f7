/** Bringing data of older versions up to the present one, step by step. */

/** For a version, the change that makes its data those of the next. */
export type Migrations = ReadonlyMap<number, (json: object) => object>;

/**
 * The data at the version wanted, after every migration on the way. Data without a
 * number for a version are passed on as they are, for the schema to refuse.
 * @param refuse called with a version that no migration starts from; it throws.
 */
export function migrate(
  json: unknown,
  wanted: number,
  migrations: Migrations,
  refuse: (version: number) => never,
): unknown {
  if (typeof json !== 'object' || json === null || !('version' in json)) return json;
  const { version } = json;
  if (typeof version !== 'number' || version === wanted) return json;
  const next = migrations.get(version);
  return migrate((next ?? refuse(version))(json), wanted, migrations, refuse);
}
