/** The writes of the Neo4j store: the nodes and relationships that a change puts, in batches, in one transaction. */
import { isEntityId } from '../../domain/ids';
import type { Changes } from '../write-transaction';

import type { Row, Transaction } from './connection';
import { cypher, name, type CypherValue, type Fragment } from './fragment';
import { claimNode, entityNode, measureProperties, reportNode, searchTexts } from './nodes';
import {
  claimRelationships,
  entityRelationships,
  linkTypes,
  ownTypes,
  reportRelationships,
} from './relationships';
import { numberIn, textIn } from './row';
import { markStale } from './summaries';

const rowsPerStatement = 1_000;

/** Puts all rows of a change, each replacing the row of its id with its relationships. */
export async function putChanges(transaction: Transaction, changes: Changes): Promise<void> {
  const { entities, measures, claims, reports } = changes;
  const liveClaims = claims.filter(({ record }) => record.retracted === null);
  const liveReports = reports.flatMap(({ report, isLive }) => (isLive ? [report] : []));
  const nodes = [
    ...entities.map(entityNode),
    ...claims.map(claimNode),
    ...reports.map(({ report, isLive }) => reportNode(report, isLive)),
  ];
  const touched = [
    ...new Set([
      ...claims.map(({ record }) => record.id),
      ...reports.map(({ report: { record } }) => record.claim),
    ]),
  ];
  await markStale(transaction, touched);
  const old = await clear(
    transaction,
    nodes.map(({ id }) => id),
  );
  await forRows(
    transaction,
    nodes.map((node) => ({ ...node })),
    (rows) => cypher`UNWIND ${rows} AS row MERGE (n:Node {id: row.id})
      REMOVE n:Claim:Report:Retracted SET n:$(row.labels), n = row.properties`,
  );
  await forRows(
    transaction,
    measures.map(measureProperties),
    // Its figures may have been counted before the measure came.
    (rows) => cypher`UNWIND ${rows} AS row MERGE (m:Node {id: row.id})
      SET m:Measure, m += row, m.figureCount = coalesce(m.figureCount, 0)`,
  );
  await forRows(
    transaction,
    [
      ...entities.flatMap(entityRelationships),
      ...liveClaims.flatMap(claimRelationships),
      ...liveReports.flatMap(reportRelationships),
    ].map((relationship) => ({ ...relationship })),
    (rows) => cypher`UNWIND ${rows} AS row MERGE (a:Node {id: row.from}) MERGE (b:Node {id: row.to})
      CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
  );
  await forRows(
    transaction,
    entities.flatMap(searchTexts),
    (rows) => cypher`UNWIND ${rows} AS row MATCH (e:Node {id: row.node})
      CREATE (e)-[:TEXT]->(text:SearchText) SET text = row`,
  );
  await markStale(transaction, touched);
  const measured = liveClaims.flatMap(({ record }) => record.figure?.measure ?? []);
  const measuredBefore = old.flatMap(({ measure }) => (typeof measure === 'string' ? [measure] : []));
  await countFigures(transaction, measured, measuredBefore);
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
  await markStale(transaction, [...marks.keys()]);
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

/** Takes away what hangs on those of the nodes that are there, and answers with what they were. */
async function clear(transaction: Transaction, ids: readonly string[]): Promise<readonly Row[]> {
  const old = await transaction.run(
    cypher`MATCH (n:Node) WHERE n.id IN ${ids} AND n.record IS NOT NULL
      RETURN n.id AS id, n.measure AS measure, n.linkFrom AS from, n.linkTo AS to`,
  );
  const there = old.map((row) => textIn(row, 'id'));
  const edges = old.filter(({ from }) => typeof from === 'string');
  await forRows(
    transaction,
    edges.map((row) => ({ id: textIn(row, 'id'), from: textIn(row, 'from'), to: textIn(row, 'to') })),
    (rows) => cypher`UNWIND ${rows} AS row
      MATCH (:Node {id: row.from})-[r:${name(linkTypes.join('|'))}]->(:Node {id: row.to}) WHERE r.claim = row.id DELETE r`,
  );
  await forRows(
    transaction,
    there,
    (some) => cypher`UNWIND ${some} AS id
      MATCH (:Node {id: id})-[r:${name(ownTypes.join('|'))}]->() WHERE r.claim IS NULL DELETE r`,
  );
  await forRows(
    transaction,
    there.filter((id) => id.startsWith('report/')),
    (some) => cypher`UNWIND ${some} AS id MATCH (:Node {id: id})<-[r:REPORTS]-() DELETE r`,
  );
  await forRows(
    transaction,
    there.filter((id) => isEntityId(id)),
    (some) => cypher`UNWIND ${some} AS id MATCH (:Node {id: id})-[:TEXT]->(text) DETACH DELETE text`,
  );
  return old;
}

async function countFigures(
  transaction: Transaction,
  added: readonly string[],
  removed: readonly string[],
): Promise<void> {
  const changes = new Map<string, number>();
  const count = (measure: string, change: number) =>
    changes.set(measure, (changes.get(measure) ?? 0) + change);
  added.forEach((measure) => count(measure, 1));
  removed.forEach((measure) => count(measure, -1));
  await forRows(
    transaction,
    [...changes].map(([id, change]) => ({ id, change })),
    (rows) => cypher`UNWIND ${rows} AS row MERGE (m:Node {id: row.id})
      SET m.figureCount = coalesce(m.figureCount, 0) + row.change`,
  );
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
