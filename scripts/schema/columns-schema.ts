/** The JSON Schema of a dataset in columns: what its fields may hold is what the fields of a dataset hold, generated with theirs. */
import { CERTAINTIES, COLUMNS_FORMAT, COLUMNS_VERSION, KINDS } from '../../src/model/index.ts';
import { datasetJsonSchema } from './json-schema.ts';

const ABOUT =
  'A timeline of many events in columns: one list for each field in place of one record for each event. Also required, and checked by the page and by "npm run columns": the lists of events are of one length, sources have ids of their own, a number in "source" is a place in "sources", ids are unique, and no date is later than its source was published.';

/** JSON Schema 2020-12. What no schema can hold is told in its description. */
export function columnsJsonSchema(): object {
  const { $schema, $defs, properties = {} } = datasetJsonSchema();
  const fields = $defs?.EventRecord?.properties ?? {};
  const listOf = (description: string, items: unknown) => ({ type: 'array', items, description });
  const asOfEvent = (name: string) => {
    const field = fields[name];
    if (typeof field !== 'object') throw new Error(`an event has no field ${name}`);
    return { ...field, description: undefined };
  };
  const placesIn = (values: readonly string[]) => ({
    type: 'integer',
    minimum: 0,
    maximum: values.length - 1,
  });
  const numbered = (values: readonly string[]) =>
    values.map((value, place) => `${place} ${value}`).join(', ');
  const { title, description, language, sources } = properties;
  return {
    $schema,
    title: 'Datelines dataset in columns',
    description: ABOUT,
    type: 'object',
    properties: {
      $schema: properties.$schema,
      format: {
        type: 'string',
        const: COLUMNS_FORMAT,
        description: 'What the file is. Stands first.',
      },
      version: {
        type: 'number',
        const: COLUMNS_VERSION,
        description: 'Version of the form in columns.',
      },
      ...{ title, description, language, sources },
      events: {
        type: 'object',
        properties: {
          when: listOf('Dates in EDTF.', asOfEvent('when')),
          title: listOf('Titles.', asOfEvent('title')),
          source: listOf('Places of the sources in "sources", from 0.', {
            type: 'integer',
            minimum: 0,
          }),
          id: listOf('Ids; "e" and the place in seven digits unless given.', asOfEvent('id')),
          kind: listOf(`Kinds: ${numbered(KINDS)}. "other" unless given.`, placesIn(KINDS)),
          certainty: listOf(
            `How the dates were reached: ${numbered(CERTAINTIES)}. "stated" unless given.`,
            placesIn(CERTAINTIES),
          ),
        },
        required: ['when', 'title', 'source'],
        additionalProperties: false,
        description: 'Lists of one length: what stands at one place of each is one event.',
      },
      records: listOf(
        'Events that columns cannot hold: with a passage of their own, several sources, names or differences.',
        { $ref: '#/$defs/EventRecord' },
      ),
    },
    required: ['format', 'version', 'title', 'language', 'sources', 'events'],
    additionalProperties: false,
    $defs,
  };
}
