/** A stream of everything in the Neo4j store. */
import { allEntityKinds, entityKinds } from '../../domain/catalogue';
import type { EntityRecord, MeasureRecord } from '../../domain/records';
import type { StoredClaim, StoredReport, StoredNode } from '../../domain/rows';
import { decodeNode } from '../decode-records';
import type { ExportedRecord } from '../graph-store';

import type { Connection, Transaction } from './connection';
import { findReportsOf } from './find';
import { cypher } from './fragment';
import { textIn } from './row';
import { lockWriters } from './transaction';

const pageSize = 500;
const longestExportMs = 3_600_000;

/**
 * Everything by kind and id. A transaction of Neo4j sees what others commit meanwhile, so that writers wait until the
 * export has ended where it is to be of one moment: that when the first record is asked for.
 */
export async function* exportFrom(
  connection: Connection,
  isOfOneMoment: boolean,
): AsyncGenerator<ExportedRecord> {
  const transaction = await connection.begin(longestExportMs);
  try {
    if (isOfOneMoment) await lockWriters(transaction);
    const prefixes = allEntityKinds().map((kind): string => entityKinds[kind].prefix);
    for (const prefix of prefixes.sort()) {
      for await (const page of pagesOf(transaction, prefix)) {
        for (const record of page) yield { kind: 'entity', record: record as EntityRecord };
      }
    }
    for await (const page of pagesOf(transaction, 'measure')) {
      for (const record of page) yield { kind: 'measure', record: record as MeasureRecord };
    }
    for await (const page of pagesOf(transaction, 'claim')) {
      yield* withReports(transaction, page as readonly StoredClaim[]);
    }
  } finally {
    await transaction.rollback();
  }
}

/** The nodes whose ids have that prefix, by id; `0` is the character after `/`. */
async function* pagesOf(transaction: Transaction, prefix: string): AsyncGenerator<readonly StoredNode[]> {
  let after = `${prefix}/`;
  for (;;) {
    const rows = await transaction.run(
      cypher`MATCH (n:Node) WHERE n.id > ${after} AND n.id < ${`${prefix}0`} AND n.record IS NOT NULL
        RETURN n.id AS id, n.record AS record ORDER BY n.id LIMIT ${pageSize}`,
    );
    yield rows.map((row) => decodeNode(row['record']));
    const last = rows.at(-1);
    if (last === undefined) return;
    after = textIn(last, 'id');
  }
}

async function* withReports(
  transaction: Transaction,
  claims: readonly StoredClaim[],
): AsyncGenerator<ExportedRecord> {
  const reports = new Map<string, StoredReport[]>(claims.map(({ record }) => [record.id, []]));
  for (const report of await findReportsOf(transaction, [...reports.keys()])) {
    reports.get(report.record.claim)?.push(report);
  }
  for (const record of claims) {
    yield { kind: 'claim', record, reports: reports.get(record.record.id) ?? [] };
  }
}
