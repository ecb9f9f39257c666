/** A stream of everything in the SQLite store, read in one transaction on a connection of its own. */
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { EntityRecord, MeasureRecord } from '../../domain/records';
import type { StoredClaim, StoredNode } from '../../domain/rows';
import { decodeNode } from '../decode-records';
import type { ExportedRecord } from '../graph-store';

import { openConnection, type Connection } from './connection';
import { findReportsOf } from './find';
import { atMost, name, sql, type Fragment } from './fragment';

const pageSize = 200;

/** Everything by kind and id, as of the moment when the first record is asked for. */
export async function* exportFrom(file: string): AsyncGenerator<ExportedRecord> {
  const connection = openConnection(file, 'read');
  try {
    connection.script('BEGIN');
    for await (const record of nodesOf(connection, name('entity'))) {
      yield { kind: 'entity', record: record as EntityRecord };
    }
    for await (const record of nodesOf(connection, name('measure'))) {
      yield { kind: 'measure', record: record as MeasureRecord };
    }
    const claims = sql`(SELECT id, record FROM claim UNION ALL SELECT id, record FROM retracted WHERE claim IS NULL)`;
    for await (const record of nodesOf(connection, claims)) {
      const claim = record as StoredClaim;
      yield { kind: 'claim', record: claim, reports: findReportsOf(connection, [claim.record.id]) };
    }
  } finally {
    connection.close();
  }
}

async function* nodesOf(connection: Connection, table: Fragment): AsyncGenerator<StoredNode> {
  let after = '';
  for (;;) {
    const rows = connection.all<{ id: string; record: string }>(
      sql`SELECT id, record FROM ${table} WHERE id > ${after} ORDER BY id ${atMost(pageSize)}`,
    );
    for (const row of rows) yield decodeNode(row.record);
    after = rows.at(-1)?.id ?? after;
    if (rows.length < pageSize) return;
    await nextTurn();
  }
}
