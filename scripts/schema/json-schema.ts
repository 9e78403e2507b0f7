/** The JSON Schema of datasets, generated from the zod schemas, with a description on every field. */
import * as z from 'zod/mini';
import { Dataset, Edtf, edtfPattern } from '../../src/model/index.ts';
import { RECORDS } from './field-notes.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const BEYOND_SCHEMA =
  'Also required, and checked by "npm run validate": ids are unique, sources named are among the sources, no citation dates anything after its source was published, and every passage hashes to its passageSha256.';

const ABOUT_EDTF =
  'A date in EDTF (ISO 8601-2): level 0, and of level 1 the X of decades and centuries, ~ ? %, seasons 21 to 24 (spring is March to May), open and unknown ends, and years of more than four digits. Days must exist and intervals must not end before they start, which the pattern cannot say.';

/** JSON Schema 2020-12. What no schema can hold is told in its description. */
export function datasetJsonSchema(): JsonSchema {
  const registry = z.registry<{ id: string; description: string; pattern?: string }>();
  registry.add(Edtf, { id: 'Edtf', description: ABOUT_EDTF, pattern: edtfPattern() });
  for (const { name, about, schema } of RECORDS)
    if (schema !== Dataset) registry.add(schema, { id: name, description: about });
  const { $schema, $defs, ...root } = plainCopy(z.toJSONSchema(Dataset, { metadata: registry }));
  for (const { name, fields } of RECORDS)
    describeFields(name === 'Dataset' ? root : $defs?.[name], fields);
  const about = RECORDS[0]?.about ?? '';
  return {
    $schema,
    title: 'Datelines dataset',
    description: `${about} ${BEYOND_SCHEMA}`,
    ...root,
    $defs,
  };
}

/** A copy in which no two fields share an object, so that each can have its own description. */
function plainCopy(schema: JsonSchema): JsonSchema {
  const withoutReadOnly = (key: string, value: unknown) => (key === 'readOnly' ? undefined : value);
  return JSON.parse(JSON.stringify(schema), withoutReadOnly) as JsonSchema;
}

function describeFields(
  record: JsonSchema | undefined,
  notes: Readonly<Record<string, string>>,
): void {
  for (const [field, description] of Object.entries(notes)) {
    const property = record?.properties?.[field];
    if (typeof property !== 'object') throw new Error(`the schema has no field ${field}`);
    property.description = description;
  }
}
