/** A row as the driver gives it, read with care: its texts and numbers, and a link from the properties of a relationship. */
import { CodedError } from '../../domain/errors';
import type { KeyValue } from '../../domain/order';
import type { LinkRecord } from '../../domain/records';

import type { Row } from './connection';
import { cypher, name, type Fragment } from './fragment';

/** The columns that `linkIn` reads, of a relationship under this variable. */
export function linkColumns(variable: string): Fragment {
  const link = name(variable);
  return cypher`type(${link}) AS type, startNode(${link}).id AS from, endNode(${link}).id AS to,
    ${link}.claim AS claim, ${link}.edtf AS edtf, ${link}.earliest AS earliest, ${link}.latest AS latest`;
}

/** A link from a row of `linkColumns`. */
export function linkIn(row: Row): LinkRecord {
  const edtf = textOrNull(row['edtf']);
  return {
    type: textIn(row, 'type'),
    from: textIn(row, 'from'),
    to: textIn(row, 'to'),
    claim: textOrNull(row['claim']),
    period:
      edtf === null
        ? null
        : { edtf, earliest: numberOrNull(row['earliest']), latest: numberOrNull(row['latest']) },
  };
}

/** What `linkOfList` reads, of a relationship under this variable: all of a link but its ends. */
export function linkList(variable: string): Fragment {
  const link = name(variable);
  return cypher`[type(${link}), ${link}.claim, ${link}.edtf, ${link}.earliest, ${link}.latest]`;
}

/** A link between two ends from what `linkList` gives. */
export function linkOfList(value: unknown, from: string, to: string): LinkRecord {
  const [type, claim, edtf, earliest, latest] = listIn(value);
  return linkIn({ type, from, to, claim, edtf, earliest, latest });
}

/** A map within a row, read as a row. */
export function rowIn(value: unknown): Row {
  if (typeof value !== 'object' || value === null) throw misread('map');
  return value as Row;
}

/** A list within a row. */
export function listIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw misread('list');
  return value;
}

/** The value of a key column; null where the column is absent. */
export function keyIn(row: Row, column: string): KeyValue {
  return keyOf(row[column]);
}

/** A value that a key can have; null where it is absent. */
export function keyOf(value: unknown): KeyValue {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** The text of a column. */
export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw misread(column);
  return value;
}

/** The number of a column. */
export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw misread(column);
  return value;
}

/** The list of texts of a column. */
export function textsIn(row: Row, column: string): readonly string[] {
  const value = row[column];
  if (!Array.isArray(value)) throw misread(column);
  return value.map(String);
}

/** The value of a column that may be absent. */
export function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** Rows by the text of one of their columns. */
export function groupBy(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = textIn(row, column);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function misread(column: string): CodedError {
  return new CodedError('INTERNAL_SERVER_ERROR', `The store answered without its column ${column}.`);
}
