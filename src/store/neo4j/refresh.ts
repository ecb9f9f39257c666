/** Makes the summaries of stale entities anew, from the claims and reports themselves. */
import type { Connection, Transaction } from './connection';
import { cypher } from './fragment';
import { rangeIn, rangeOfFigures } from './ranges';
import { numberIn, textIn } from './row';
import { inTransaction, lockWriters } from './transaction';

const longestRefreshMs = 600_000;
const entitiesAtOnce = 10_000;

/**
 * Brings some stale entities up to date in one transaction, and returns how many; 0 where none is stale. Those with
 * fewer than `leastClaims` claims on them lose their summary, where they have one.
 */
export async function refreshSome(connection: Connection, leastClaims: number): Promise<number> {
  return inTransaction(connection, longestRefreshMs, async (transaction) => {
    await lockWriters(transaction);
    const small = await forgetSmall(transaction, leastClaims);
    if (small > 0) return small;
    const [row] = await transaction.run(cypher`MATCH (e:Stale) RETURN e.id AS id LIMIT 1`);
    if (row === undefined) return 0;
    await summarise(transaction, textIn(row, 'id'));
    return 1;
  });
}

async function forgetSmall(transaction: Transaction, leastClaims: number): Promise<number> {
  const [row = {}] = await transaction.run(
    cypher`MATCH (e:Stale) WHERE COUNT { (e)<-[:ON]-() } < ${leastClaims} WITH e LIMIT ${entitiesAtOnce} REMOVE e:Stale
      WITH e OPTIONAL MATCH (e)<-[:SUMMARY_OF]-(old:Summary) DETACH DELETE old RETURN count(e) AS count`,
  );
  return numberIn(row, 'count');
}

async function summarise(transaction: Transaction, entity: string): Promise<void> {
  await transaction.run(
    cypher`MATCH (e:Node {id: ${entity}}) REMOVE e:Stale
      WITH e OPTIONAL MATCH (e)<-[:SUMMARY_OF]-(old:Summary) DETACH DELETE old`,
  );
  await transaction.run(
    cypher`MATCH (e:Node {id: ${entity}}) CREATE (s:Summary {entity: ${entity}})-[:SUMMARY_OF]->(e)
      WITH e, s CALL (e, s) {
        MATCH (e)<-[:ON]-(c)<-[:REPORT_OF]-()<-[:REPORTS]-(x:Source)
        WITH x, max(CASE WHEN c.kind = 'FIGURE' THEN 1 ELSE 0 END) AS figure
        CREATE (x)-[:REPORTING {entity: ${entity}, isFigure: false, source: x.id}]->(s)
        FOREACH (_ IN CASE WHEN figure = 1 THEN [1] ELSE [] END |
          CREATE (x)-[:REPORTING {entity: ${entity}, isFigure: true, source: x.id}]->(s))
        RETURN count(x) AS sources, coalesce(sum(figure), 0) AS figureSources
      }
      SET s.sources = sources, s.figureSources = figureSources`,
  );
  await summariseFigures(transaction, entity);
}

async function summariseFigures(transaction: Transaction, entity: string): Promise<void> {
  await transaction.run(
    cypher`MATCH (s:Summary {entity: ${entity}}) MATCH (:Node {id: ${entity}})<-[o:ON]-()-[:ON_MEASURE]->(m) WHERE o.kind = 'FIGURE'
      WITH DISTINCT s, m CREATE (s)-[:FIGURES]->(m)`,
  );
  const rows = await transaction.run(
    cypher`MATCH (:Node {id: ${entity}})<-[o:ON]-(c)-[:ON_MEASURE]->(m) WHERE o.kind = 'FIGURE' AND NOT c.isDerivation
      WITH m, collect(c) AS figures CALL (figures) { ${rangeOfFigures('range')} } RETURN m.id AS measure, range`,
  );
  const ranges = rows.map((row) => ({
    measure: textIn(row, 'measure'),
    range: { ...rangeIn(row['range']) },
  }));
  await transaction.run(
    cypher`MATCH (s:Summary {entity: ${entity}}) UNWIND ${ranges} AS row MATCH (m:Node {id: row.measure})
      CREATE (s)-[g:RANGE]->(m) SET g = row.range`,
  );
}
