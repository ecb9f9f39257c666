/**
 * Cursors: the keyset of a row with a hash of the list it stands in, as base64url text. The hash covers the list's
 * type, order and filter and not its parent, so that a cursor goes on working for the same list of another parent.
 */
import { createHash } from 'node:crypto';

import { CodedError } from '../domain/errors';
import type { KeyValue, Keyset, OrderKey } from '../domain/order';

import { canonicalJson } from './canonical-json';

const hashLength = 16;

const numberColumns: ReadonlySet<string> = new Set([
  'earliest',
  'latest',
  'published',
  'sourceCount',
  'originCount',
  'paragraph',
  'figureCount',
  'tier',
  'relevance',
]);

/** The hash of a list's type, its complete order and its filter as it was given. */
export function hashList(type: unknown, order: readonly OrderKey[], where: unknown): string {
  const identity = canonicalJson([type, order.map(({ column, direction }) => [column, direction]), where]);
  return createHash('sha256').update(identity).digest('hex').slice(0, hashLength);
}

/** The cursor of a row. */
export function encodeCursor(hash: string, keys: Keyset): string {
  return Buffer.from(JSON.stringify({ h: hash, k: keys })).toString('base64url');
}

/**
 * The keyset of a cursor. Throws BAD_CURSOR unless the cursor is exactly as we write it for a list of this hash
 * and order.
 */
export function decodeCursor(cursor: string, hash: string, order: readonly OrderKey[]): Keyset {
  const keys = keysOf(cursor, hash, order);
  if (keys === null) {
    throw new CodedError(
      'BAD_CURSOR',
      'A cursor is malformed, or belongs to a list with another order or filter.',
    );
  }
  return keys;
}

function keysOf(cursor: string, hash: string, order: readonly OrderKey[]): Keyset | null {
  const given = parseObject(Buffer.from(cursor, 'base64url').toString());
  if (given === null || given['h'] !== hash || !Array.isArray(given['k'])) return null;
  const values: readonly unknown[] = given['k'];
  const keys = values.filter((value, index): value is KeyValue => isValueOf(value, order[index]));
  if (values.length !== order.length || keys.length !== order.length) return null;
  return encodeCursor(hash, keys) === cursor ? keys : null;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function isValueOf(value: unknown, key: OrderKey | undefined): boolean {
  if (key === undefined) return false;
  if (value === null) return key.isNullable;
  if (numberColumns.has(key.column)) return typeof value === 'number' && Number.isFinite(value);
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
}
