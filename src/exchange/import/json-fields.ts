/** Members of JSON values that strangers wrote: anything may be missing, or of another type. */

/** Whether a value is an object with members, not a list. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member of an object: what its prototype has is nothing that the file says. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** A member as text; empty where it is neither text nor a number. */
export function textOf(value: unknown, name: string): string {
  const member = field(value, name);
  return typeof member === 'string' ? member : typeof member === 'number' ? String(member) : '';
}
