/** The tables of fields in docs/data-format.md, between `<!-- fields: Name -->` and `<!-- end -->`. */
import * as z from 'zod/mini';
import { Edtf } from '../../src/model/index.ts';
import { RECORDS, type RecordNotes } from './field-notes.ts';

const TABLE = /(<!-- fields: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g;

/**
 * The document with every table written anew; all other words stay.
 * @throws Error when a table is of no record, or a record has no table.
 */
export function withFieldTables(markdown: string): string {
  const told = new Set<string>();
  const text = markdown.replace(TABLE, (_, open: string, name: string, close: string) => {
    const record = RECORDS.find((candidate) => candidate.name === name);
    if (!record) throw new Error(`there is no record ${name} to make a table of`);
    told.add(name);
    return `${open}\n${tableOf(record)}\n${close}`;
  });
  const missing = RECORDS.find(({ name }) => !told.has(name));
  if (missing)
    throw new Error(`the record ${missing.name} has no "<!-- fields: ${missing.name} -->"`);
  return text;
}

function tableOf({ shape, fields }: RecordNotes): string {
  const rows = Object.entries(fields).map(([field, note]) => {
    const schema = shape[field];
    const isOptional = schema instanceof z.ZodMiniOptional;
    const inner = isOptional ? schema.def.innerType : schema;
    return [`\`${field}\`${isOptional ? '' : ' (required)'}`, inner ? typeText(inner) : '', note];
  });
  return alignedTable([['Field', 'Type', 'Meaning'], ...rows]);
}

/** A Markdown table with its columns padded, as Prettier would have it. */
function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const [head = '', ...body] = rows.map((row) => {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return `| ${cells.join(' | ')} |\n`;
  });
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |\n`;
  return [head, rule, ...body].join('');
}

function typeText(schema: z.core.$ZodType): string {
  if (schema === Edtf) return 'EDTF';
  const record = RECORDS.find((candidate) => candidate.schema === schema);
  if (record) return `[${record.name}](#${record.name.toLowerCase()})`;
  if (schema instanceof z.ZodMiniReadonly) return typeText(schema.def.innerType);
  if (schema instanceof z.ZodMiniArray) return `list of ${typeText(schema.def.element)}`;
  if (schema instanceof z.ZodMiniEnum)
    return schema.options.map((word) => `\`${word}\``).join(', ');
  if (schema instanceof z.ZodMiniLiteral)
    return [...schema.def.values].map((value) => `\`${String(value)}\``).join(', ');
  if (schema instanceof z.ZodMiniUnion) return schema.def.options.map(typeText).join(' or ');
  if (schema instanceof z.ZodMiniNumber) return 'number';
  if (schema instanceof z.ZodMiniString) return 'text';
  throw new Error('a field has a type that the tables have no words for');
}
