/** Holds all that the store keeps ready against the claims and reports, of one moment, on a connection of its own. */
import { setImmediate as nextTurn } from 'node:timers/promises';

import { openConnection, type Connection } from './connection';
import { name, sql, type Fragment } from './fragment';
import { computeRanges } from './read';
import { freshSummary, keptRanges } from './summaries';

/** Every difference as a sentence. Takes as long as to compute all answers that are kept. */
export async function* auditFrom(file: string, leastClaims: number): AsyncGenerator<string> {
  const connection = openConnection(file, 'read');
  try {
    connection.script('BEGIN');
    yield* faultyCounts(connection);
    yield* unsummarised(connection, leastClaims);
    for (const entity of idsOf(connection, sql`SELECT entity AS id FROM summary ORDER BY entity`)) {
      if (freshSummary(connection, entity) === null) continue;
      yield* faultySources(connection, entity);
      yield* faultyRanges(connection, entity);
      await nextTurn();
    }
  } finally {
    connection.close();
  }
}

function* faultyCounts(connection: Connection): Generator<string> {
  const measures = idsOf(
    connection,
    sql`SELECT m.id FROM measure m LEFT JOIN (SELECT measure, count(*) AS figures FROM claim GROUP BY measure) f ON f.measure = m.id
        WHERE m.figureCount <> coalesce(f.figures, 0) ORDER BY m.id`,
  );
  for (const measure of measures) yield `${measure}: the number of its figures is wrong`;
  const counted = sql`SELECT o.entity, c.measure, count(*) AS figures FROM claim c JOIN claim_on o ON o.claim = c.id WHERE c.measure IS NOT NULL GROUP BY o.entity, c.measure`;
  const kept = sql`SELECT entity, measure, figures FROM measure_on`;
  const entities = idsOf(
    connection,
    sql`SELECT DISTINCT entity AS id FROM (SELECT * FROM (${counted} EXCEPT ${kept}) UNION ALL SELECT * FROM (${kept} EXCEPT ${counted})) ORDER BY entity`,
  );
  for (const entity of entities) yield `${entity}: the numbers of figures on it are wrong`;
}

function* unsummarised(connection: Connection, leastClaims: number): Generator<string> {
  const known = sql`SELECT entity FROM summary UNION ALL SELECT entity FROM stale`;
  const entities = idsOf(
    connection,
    sql`SELECT entity AS id FROM claim_on GROUP BY entity HAVING count(*) >= ${leastClaims} AND entity NOT IN (${known})`,
  );
  for (const entity of entities) yield `${entity}: it has many claims on it and no summary, and none is due`;
}

function* faultySources(connection: Connection, entity: string): Generator<string> {
  const summary = freshSummary(connection, entity);
  for (const [isFigure, count] of [
    [false, summary?.sources],
    [true, summary?.figureSources],
  ] as const) {
    const ofKind = isFigure ? sql` AND c.measure IS NOT NULL` : sql``;
    const computed = idsOf(
      connection,
      sql`SELECT DISTINCT r.source AS id FROM report r JOIN claim c ON c.id = r.claim JOIN claim_on o ON o.claim = c.id WHERE o.entity = ${entity}${ofKind} ORDER BY r.source`,
    );
    const kept = idsOf(
      connection,
      sql`SELECT source AS id FROM ${name('reporting')} WHERE entity = ${entity} AND isFigure = ${isFigure} ORDER BY source`,
    );
    const isSame = computed.length === kept.length && computed.every((id, index) => id === kept[index]);
    const what = isFigure ? 'figures on it' : 'on it';
    if (!isSame) yield `${entity}: the sources that report ${what} are not those that its summary has`;
    if (computed.length !== count) yield `${entity}: the number of sources that report ${what} is wrong`;
  }
}

function* faultyRanges(connection: Connection, entity: string): Generator<string> {
  const measures = idsOf(
    connection,
    sql`SELECT measure AS id FROM measure_on WHERE entity = ${entity} UNION SELECT measure FROM figure_range WHERE entity = ${entity} ORDER BY 1`,
  );
  const where = { kind: 'on', id: entity } as const;
  const kept = keptRanges(connection, measures, where) ?? [];
  const computed = computeRanges(connection, measures, where);
  for (const [index, measure] of measures.entries()) {
    if (JSON.stringify(kept[index]) !== JSON.stringify(computed[index]))
      yield `${entity}: the range of ${measure} over the figures on it is wrong`;
  }
}

function idsOf(connection: Connection, statement: Fragment): readonly string[] {
  return connection.all<{ id: string }>(statement).map(({ id }) => id);
}
