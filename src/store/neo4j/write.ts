/** The writes of the Neo4j store: the nodes and relationships that a change puts, in batches, in one transaction. */
import { entityKinds } from '../../domain/catalogue';
import type { EntityRecord, MeasureRecord } from '../../domain/records';
import type { StoredClaim } from '../../domain/rows';
import type { Changes } from '../write-transaction';

import type { Transaction } from './connection';
import { cypher, name, type CypherValue, type Fragment } from './fragment';
import {
  claimProperties,
  claimRelationships,
  entityProperties,
  entityRelationships,
  measureProperties,
  reportProperties,
  reportRelationships,
  searchTexts,
  type Properties,
  type Relationship,
} from './properties';
import { numberIn, textIn } from './records';

const rowsPerStatement = 1_000;

/** Puts all rows of a change, each replacing the row of its id with its relationships. */
export async function putChanges(
  transaction: Transaction,
  { entities, measures, claims, reports }: Changes,
): Promise<void> {
  await putEntities(transaction, entities);
  await putMeasures(transaction, measures);
  await putClaims(transaction, claims);
  await putReports(transaction, reports);
}

/** Sets whether live claims are contradicted. */
export async function markContradicted(
  transaction: Transaction,
  marks: ReadonlyMap<string, boolean>,
): Promise<void> {
  const rows = [...marks].map(([id, isContradicted]) => ({
    id,
    isContradicted,
    // The key stands once in the JSON: within its texts, quotes are escaped.
    from: `"isContradicted":${!isContradicted}`,
    to: `"isContradicted":${isContradicted}`,
  }));
  await forRows(
    transaction,
    rows,
    (some) => cypher`UNWIND ${some} AS row MATCH (c:Node {id: row.id}) WHERE c:Claim
      SET c.contradicted = row.isContradicted, c.record = replace(c.record, row.from, row.to)`,
  );
}

/** Advances the data version and returns it. */
export async function advanceVersion(transaction: Transaction): Promise<string> {
  const [row = {}] = await transaction.run(
    cypher`MERGE (m:Meta {key: 'dataVersion'}) SET m.value = coalesce(m.value, 0) + 1 RETURN m.value AS version`,
  );
  return String(numberIn(row, 'version'));
}

/** The data version, which every import that changes something advances. */
export async function readDataVersion(transaction: Transaction): Promise<string> {
  const [row] = await transaction.run(cypher`MATCH (m:Meta {key: 'dataVersion'}) RETURN m.value AS version`);
  return row === undefined ? '0' : String(numberIn(row, 'version'));
}

async function putEntities(transaction: Transaction, records: readonly EntityRecord[]): Promise<void> {
  const ids = records.map(({ id }) => id);
  await forRows(
    transaction,
    ids,
    (some) => cypher`UNWIND ${some} AS id
      MATCH (:Node {id: id})-[r:BROADER|PUBLISHED_BY|WRITTEN_BY|SENT_TO|REPRINT_OF]->() WHERE r.claim IS NULL DELETE r`,
  );
  await forRows(
    transaction,
    ids,
    (some) => cypher`UNWIND ${some} AS id MATCH (:Node {id: id})-[:TEXT]->(text) DETACH DELETE text`,
  );
  for (const [kind, some] of groups(records, (record) => record.kind)) {
    await forRows(
      transaction,
      some.map((record) => ({ id: record.id, columns: entityProperties(record) })),
      (rows) => cypher`UNWIND ${rows} AS row MERGE (e:Node {id: row.id})
        SET e:Entity:${name(entityKinds[kind].typeName)}, e = row.columns`,
    );
  }
  await relate(transaction, records.flatMap(entityRelationships));
  await forRows(
    transaction,
    records.flatMap(searchTexts),
    (rows) => cypher`UNWIND ${rows} AS row MATCH (e:Node {id: row.node})
      CREATE (e)-[:TEXT]->(text:SearchText) SET text = row`,
  );
}

async function putMeasures(transaction: Transaction, records: readonly MeasureRecord[]): Promise<void> {
  await forRows(
    transaction,
    records.map(measureProperties),
    // Figures may have been counted before their measure came.
    (rows) => cypher`UNWIND ${rows} AS row MERGE (m:Node {id: row.id})
      SET m:Measure, m += row, m.figureCount = coalesce(m.figureCount, 0)`,
  );
}

async function putClaims(transaction: Transaction, claims: readonly StoredClaim[]): Promise<void> {
  const ids = claims.map(({ record }) => record.id);
  const isLive = ({ record }: StoredClaim) => record.retracted === null;
  const live = claims.filter(isLive);
  await removeClaims(transaction, ids);
  await forRows(
    transaction,
    live.map((claim) => ({ id: claim.record.id, columns: claimProperties(claim) })),
    (rows) =>
      cypher`UNWIND ${rows} AS row MERGE (c:Node {id: row.id}) REMOVE c:Retracted SET c:Claim, c = row.columns`,
  );
  await retract(
    transaction,
    claims
      .filter((claim) => !isLive(claim))
      .map((claim) => ({ id: claim.record.id, record: JSON.stringify(claim) })),
  );
  await relate(transaction, live.flatMap(claimRelationships));
  await countFigures(
    transaction,
    live.flatMap(({ record }) => record.figure?.measure ?? []),
    1,
  );
}

/** Takes out what hangs on the claims that are there: their relationships, the edges they stand for, their counts. */
async function removeClaims(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const old = await transaction.run(
    cypher`MATCH (c:Node) WHERE c.id IN ${ids} AND c:Claim
      RETURN c.id AS id, c.measure AS measure, c.linkFrom AS from, c.linkType AS type, c.linkTo AS to`,
  );
  const links = old.filter(({ type }) => typeof type === 'string');
  for (const [type, some] of groups(links, (row) => textIn(row, 'type'))) {
    const rows = some.map((row) => ({
      id: textIn(row, 'id'),
      from: textIn(row, 'from'),
      to: textIn(row, 'to'),
    }));
    await forRows(
      transaction,
      rows,
      (few) => cypher`UNWIND ${few} AS row
        MATCH (:Node {id: row.from})-[r:${name(type)}]->(:Node {id: row.to}) WHERE r.claim = row.id DELETE r`,
    );
  }
  await forRows(
    transaction,
    old.map((row) => textIn(row, 'id')),
    (some) => cypher`UNWIND ${some} AS id
      MATCH (:Node {id: id})-[r:ABOUT|ON|ON_MEASURE|ORIGIN|DERIVED_FROM|REVISES]->() DELETE r`,
  );
  await countFigures(
    transaction,
    old.flatMap(({ measure }) => (typeof measure === 'string' ? [measure] : [])),
    -1,
  );
}

async function countFigures(
  transaction: Transaction,
  measures: readonly string[],
  change: 1 | -1,
): Promise<void> {
  const rows = [...groups(measures, (id) => id)].map(([id, all]) => ({ id, change: change * all.length }));
  await forRows(
    transaction,
    rows,
    (some) => cypher`UNWIND ${some} AS row MERGE (m:Node {id: row.id})
      SET m.figureCount = coalesce(m.figureCount, 0) + row.change`,
  );
}

async function putReports(transaction: Transaction, reports: Changes['reports']): Promise<void> {
  const ids = reports.map(({ report }) => report.record.id);
  const live = reports.flatMap(({ report, isLive }) => (isLive ? [report] : []));
  await forRows(
    transaction,
    ids,
    (some) => cypher`UNWIND ${some} AS id MATCH (:Node {id: id})-[r:REPORT_OF|RELIES_ON|CITES]->() DELETE r`,
  );
  await forRows(
    transaction,
    ids,
    (some) => cypher`UNWIND ${some} AS id MATCH (:Node {id: id})<-[r:REPORTS]-() DELETE r`,
  );
  await forRows(
    transaction,
    live.map((report) => ({ id: report.record.id, columns: reportProperties(report) })),
    (rows) =>
      cypher`UNWIND ${rows} AS row MERGE (r:Node {id: row.id}) REMOVE r:Retracted SET r:Report, r = row.columns`,
  );
  await retract(
    transaction,
    reports.flatMap(({ report, isLive }) => {
      const { id, claim } = report.record;
      return isLive ? [] : [{ id, claim, record: JSON.stringify(report) }];
    }),
  );
  await relate(transaction, live.flatMap(reportRelationships));
}

async function retract(transaction: Transaction, rows: readonly Properties[]): Promise<void> {
  await forRows(
    transaction,
    rows,
    (some) =>
      cypher`UNWIND ${some} AS row MERGE (n:Node {id: row.id}) REMOVE n:Claim:Report SET n:Retracted, n = row`,
  );
}

async function relate(transaction: Transaction, relationships: readonly Relationship[]): Promise<void> {
  for (const [type, some] of groups(relationships, (relationship) => relationship.type)) {
    await forRows(
      transaction,
      some.map(({ from, to, properties = {} }) => ({ from, to, properties })),
      (rows) => cypher`UNWIND ${rows} AS row MERGE (a:Node {id: row.from}) MERGE (b:Node {id: row.to})
        CREATE (a)-[r:${name(type)}]->(b) SET r = row.properties`,
    );
  }
}

async function forRows<Value extends CypherValue>(
  transaction: Transaction,
  rows: readonly Value[],
  statement: (some: readonly Value[]) => Fragment,
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await transaction.run(statement(rows.slice(start, start + rowsPerStatement)));
  }
}

function groups<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const found = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = found.get(key);
    if (group === undefined) found.set(key, [value]);
    else group.push(value);
  }
  return found;
}
