/** The JSON Schema of datasets, generated from the zod schemas, with a description on every field. */
import * as z from 'zod/mini';
import { Dataset, EDTF_PATTERN, Edtf } from '../../src/model/index.ts';
import { RECORDS } from './field-notes.ts';

const TITLE = 'Datelines dataset';

/** JSON Schema 2020-12. What no schema can hold (unique ids, sources that exist, dates not after publication) is told in words. */
export function datasetJsonSchema(): object {
  const registry = z.registry<{ id: string; description: string; pattern?: string }>();
  for (const { name, about, schema } of RECORDS.filter((record) => record.schema !== Dataset))
    registry.add(schema, { id: name, description: about });
  registry.add(Edtf, {
    id: 'Edtf',
    description:
      'A date in EDTF (ISO 8601-2): level 0, and of level 1 the X of decades and centuries, ~ ? %, seasons 21 to 24 (spring is March to May), open and unknown ends, and years of more than four digits. Days must exist and intervals must not end before they start, which this pattern cannot say.',
    pattern: EDTF_PATTERN,
  });
  const schema = z.toJSONSchema(Dataset, {
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.readOnly;
      describeFields(zodSchema, jsonSchema);
    },
  });
  const { $schema, ...rest } = schema;
  const about = RECORDS[0]?.about ?? '';
  return { $schema, title: TITLE, description: `${about} ${BEYOND_SCHEMA}`, ...rest };
}

const BEYOND_SCHEMA =
  'Also required, and checked by "npm run validate": ids are unique, sources named are among the sources, no citation dates anything after its source was published, and every passage hashes to its passageSha256.';

function describeFields(
  zodSchema: z.core.$ZodType,
  jsonSchema: z.core.JSONSchema.BaseSchema,
): void {
  const record = RECORDS.find(({ shape }) => isShapeOf(zodSchema, shape));
  if (!record) return;
  for (const [field, description] of Object.entries(record.fields)) {
    const property = jsonSchema.properties?.[field];
    if (typeof property === 'object') property.description = description;
  }
}

function isShapeOf(schema: z.core.$ZodType, shape: object): boolean {
  return schema instanceof z.ZodMiniObject && schema.def.shape === shape;
}
