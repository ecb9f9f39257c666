/** Holds all that the store keeps ready against the claims and reports. Wants a store that nobody writes to meanwhile. */
import type { CallContext } from '../graph-store';

import type { Connection } from './connection';
import { cypher, name, type Fragment } from './fragment';
import { computedRange, readRanges, rangeIn } from './ranges';
import { textIn, textsIn } from './row';

const longestReadMs = 600_000;

/** Every difference as a sentence. Takes as long as to compute all answers that are kept. */
export async function* auditFrom(connection: Connection, leastClaims: number): AsyncGenerator<string> {
  yield* faults(
    connection,
    cypher`MATCH (m:Measure) WHERE m.figureCount <> COUNT { (m)<-[:ON_MEASURE]-() } RETURN m.id AS id ORDER BY id`,
    'the number of its figures is wrong',
  );
  yield* faults(
    connection,
    cypher`MATCH (c:Claim)-[o:ON]->(e) WHERE o.entity <> e.id OR o.id <> c.id OR o.kind <> c.kind
        OR o.earliestAsc <> c.earliestAsc OR o.earliestDesc <> c.earliestDesc OR o.entity IS NULL OR o.earliestAsc IS NULL
      RETURN DISTINCT c.id AS id ORDER BY id`,
    'its place among the claims on something is wrong',
  );
  yield* faults(
    connection,
    cypher`MATCH (e:Node) WHERE COUNT { (e)<-[:ON]-() } >= ${leastClaims} AND NOT e:Stale AND NOT EXISTS { (e)<-[:SUMMARY_OF]-() }
      RETURN e.id AS id ORDER BY id`,
    'it has many claims on it and no summary, and none is due',
  );
  const entities = await idsOf(
    connection,
    cypher`MATCH (s:Summary)-[:SUMMARY_OF]->(e) WHERE NOT e:Stale RETURN e.id AS id ORDER BY id`,
  );
  for (const entity of entities) {
    yield* faultySources(connection, entity);
    yield* faultyRanges(connection, entity);
  }
}

async function* faultySources(connection: Connection, entity: string): AsyncGenerator<string> {
  for (const isFigure of [false, true]) {
    const ofKind = isFigure ? cypher`c.kind = 'FIGURE'` : cypher`true`;
    const count = name(isFigure ? 's.figureSources' : 's.sources');
    const [row = {}] = await connection.read(
      cypher`MATCH (s:Summary {entity: ${entity}})
        CALL () { MATCH (x:Source)-[:REPORTS]->()-[:REPORT_OF]->(c)-[:ON]->(:Node {id: ${entity}}) WHERE ${ofKind}
          WITH DISTINCT x.id AS id ORDER BY id RETURN collect(id) AS computed }
        CALL (s) { MATCH (s)<-[r:REPORTING]-(x) WHERE r.isFigure = ${isFigure} AND r.entity = s.entity AND r.source = x.id
          WITH x.id AS id ORDER BY id RETURN collect(id) AS kept }
        RETURN computed, kept, ${count} = size(computed) AS isCounted`,
      unhurried(),
    );
    const what = isFigure ? 'figures on it' : 'on it';
    if (textsIn(row, 'computed').join() !== textsIn(row, 'kept').join())
      yield `${entity}: the sources that report ${what} are not those that its summary has`;
    if (row['isCounted'] !== true) yield `${entity}: the number of sources that report ${what} is wrong`;
  }
}

async function* faultyRanges(connection: Connection, entity: string): AsyncGenerator<string> {
  const counted = await idsOf(
    connection,
    cypher`MATCH (:Node {id: ${entity}})<-[:ON]-()-[:ON_MEASURE]->(m) RETURN DISTINCT m.id AS id ORDER BY id`,
  );
  const kept = await idsOf(
    connection,
    cypher`MATCH (:Summary {entity: ${entity}})-[:FIGURES]->(m) RETURN m.id AS id ORDER BY id`,
  );
  if (counted.join() !== kept.join()) yield `${entity}: the measures with figures on it are wrong`;
  const where = { kind: 'on', id: entity } as const;
  const measures = [...new Set([...counted, ...kept])];
  const ranges = await readRanges(connection, measures, where, unhurried());
  for (const [index, measure] of measures.entries()) {
    const [row = {}] = await connection.read(
      cypher`MATCH (m:Node {id: ${measure}}) CALL (m) { ${computedRange('m', where, 'range')} } RETURN range`,
      unhurried(),
    );
    if (JSON.stringify(rangeIn(row['range'])) !== JSON.stringify(ranges[index]))
      yield `${entity}: the range of ${measure} over the figures on it is wrong`;
  }
}

async function* faults(connection: Connection, statement: Fragment, fault: string): AsyncGenerator<string> {
  for (const id of await idsOf(connection, statement)) yield `${id}: ${fault}`;
}

async function idsOf(connection: Connection, statement: Fragment): Promise<readonly string[]> {
  return (await connection.read(statement, unhurried())).map((row) => textIn(row, 'id'));
}

function unhurried(): CallContext {
  return { signal: new AbortController().signal, deadline: Date.now() + longestReadMs };
}
