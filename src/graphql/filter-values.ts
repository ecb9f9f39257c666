/** The values in a filter as what they must be. Each reader throws BAD_USER_INPUT; that is how nulls are refused. */
import { badInput } from './bad-input';

/** The fields of a filter or of its operators. */
export function objectIn(field: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  throw wrong(field, 'an object');
}

/** The items of a list, each read by `read`. */
export function listIn<Item>(
  field: string,
  value: unknown,
  read: (field: string, item: unknown) => Item,
): readonly Item[] {
  if (Array.isArray(value)) return value.map((item: unknown) => read(field, item));
  throw wrong(field, 'a list');
}

/** A text, an id or the value of an enum. */
export function textIn(field: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw wrong(field, 'a text');
}

/** A number. */
export function numberIn(field: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw wrong(field, 'a number');
}

/** True or false. */
export function booleanIn(field: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw wrong(field, 'true or false');
}

function wrong(field: string, expected: string): Error {
  return badInput(
    `\`${field}\` in a filter must be ${expected}. Only \`{ eq: null }\` asks for what has no value.`,
  );
}
