/** Records as the SQLite store keeps them: one JSON text a row. */
import { CodedError } from '../../domain/errors';
import type { EntityRecord, LinkRecord } from '../../domain/records';
import type { StoredClaim, StoredReport, StoredNode } from '../../domain/rows';
import type { LinkEnd } from '../graph-store';

type Cell = string | number | null | undefined;

/** A node from its JSON; what it is follows from its id. */
export function decodeNode(text: Cell): StoredNode {
  return decode(text) as StoredNode;
}

/** A claim from its JSON. */
export function decodeClaim(text: Cell): StoredClaim {
  return decode(text) as StoredClaim;
}

/** A report from its JSON. */
export function decodeReport(text: Cell): StoredReport {
  return decode(text) as StoredReport;
}

/** A link from a row with `record`, `direction` and the record of the `other` entity. */
export function decodeLinkEnd(row: Readonly<Record<string, Cell>>): LinkEnd {
  return {
    link: decode(row['record']) as LinkRecord,
    direction: row['direction'] === 'OUT' ? 'OUT' : 'IN',
    other: decode(row['other']) as EntityRecord,
  };
}

/** A link from its JSON. */
export function decodeLink(text: Cell): LinkRecord {
  return decode(text) as LinkRecord;
}

function decode(text: Cell): unknown {
  if (typeof text !== 'string') {
    throw new CodedError('INTERNAL_SERVER_ERROR', 'The store holds a row without its record.');
  }
  return JSON.parse(text);
}
