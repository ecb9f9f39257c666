/** Makes the summaries of stale entities anew, from the claims and reports themselves. */
import { performance } from 'node:perf_hooks';

import { countContradictions } from '../../domain/comparison';
import { decodeFigures } from '../decode-records';

import type { Connection } from './connection';
import { among, atMost, name, sql } from './fragment';
import { inOneTransaction } from './in-one-transaction';

/** After so long no further entity is begun in one transaction, so that other writers get their turn. In milliseconds. */
const longest = 50;
const mostForgotten = 10_000;

const workTables = `
CREATE TEMP TABLE IF NOT EXISTS speaking (source TEXT PRIMARY KEY, isFigure INTEGER NOT NULL) WITHOUT ROWID;
CREATE TEMP TABLE IF NOT EXISTS counted (
  measure TEXT, claim TEXT, low REAL, high REAL, contradicted INTEGER, PRIMARY KEY (measure, claim)
) WITHOUT ROWID;
`;

/**
 * Brings some stale entities up to date in one transaction, and returns how many; 0 where none is stale. Those with
 * fewer than `leastClaims` claims on them lose their summary, where they have one.
 */
export function refreshSome(connection: Connection, leastClaims: number): number {
  if (nextStale(connection) === null) return 0;
  connection.script(workTables);
  return inOneTransaction(connection, () => refreshFor(connection, leastClaims, performance.now() + longest));
}

function refreshFor(connection: Connection, leastClaims: number, end: number): number {
  let refreshed = forgetSmall(connection, leastClaims);
  if (refreshed === mostForgotten) return refreshed;
  // At least one, however long it took to find that it is not small: what comes to nothing would end the refresh.
  while (refreshed === 0 || performance.now() < end) {
    const entity = nextStale(connection);
    if (entity === null) break;
    summariseSources(connection, entity);
    summariseFigures(connection, entity);
    connection.run(sql`DELETE FROM stale WHERE entity = ${entity}`);
    refreshed += 1;
  }
  return refreshed;
}

function nextStale(connection: Connection): string | null {
  return connection.get<{ entity: string }>(sql`SELECT entity FROM stale LIMIT 1`)?.entity ?? null;
}

function forgetSmall(connection: Connection, leastClaims: number): number {
  const claims = sql`SELECT count(*) FROM (SELECT 1 FROM claim_on o WHERE o.entity = s.entity ${atMost(leastClaims)})`;
  const small = connection
    .all<{ entity: string }>(
      sql`DELETE FROM stale WHERE entity IN (SELECT s.entity FROM stale s WHERE (${claims}) < ${leastClaims} ${atMost(mostForgotten)}) RETURNING entity`,
    )
    .map(({ entity }) => entity);
  const summarised = connection.all<{ entity: string }>(
    sql`SELECT entity FROM summary WHERE ${among(name('entity'), small)}`,
  );
  for (const { entity } of summarised)
    for (const table of ['summary', 'reporting', 'figure_range'])
      connection.run(sql`DELETE FROM ${name(table)} WHERE entity = ${entity}`);
  return small.length;
}

// Only what differs is written: of a summary of many sources most rows stay as they are.
function summariseSources(connection: Connection, entity: string): void {
  connection.run(sql`DELETE FROM speaking`);
  connection.run(
    sql`INSERT INTO speaking SELECT r.source, max(o.kind = 'FIGURE') FROM claim_on o CROSS JOIN report r ON r.claim = o.claim
        WHERE o.entity = ${entity} GROUP BY r.source`,
  );
  connection.run(
    sql`DELETE FROM reporting WHERE entity = ${entity} AND NOT EXISTS (
          SELECT 1 FROM speaking s WHERE s.source = reporting.source AND s.isFigure >= reporting.isFigure)`,
  );
  for (const isFigure of [0, 1]) {
    connection.run(
      sql`INSERT OR IGNORE INTO reporting SELECT ${entity}, ${isFigure}, source FROM speaking WHERE isFigure >= ${isFigure} ORDER BY source`,
    );
  }
  connection.run(
    sql`INSERT OR REPLACE INTO summary SELECT ${entity}, count(*), coalesce(sum(isFigure), 0) FROM speaking`,
  );
}

function summariseFigures(connection: Connection, entity: string): void {
  connection.run(sql`DELETE FROM counted`);
  connection.run(
    sql`INSERT INTO counted SELECT c.measure, c.id, c.rangeLow, c.rangeHigh, c.contradicted FROM claim_on o CROSS JOIN claim c ON c.id = o.claim
        WHERE o.entity = ${entity} AND o.kind = 'FIGURE' AND c.isDerivation = 0`,
  );
  connection.run(sql`DELETE FROM figure_range WHERE entity = ${entity}`);
  connection.run(
    sql`INSERT INTO figure_range SELECT ${entity}, f.measure, min(f.low), max(f.high), count(*),
          (SELECT count(DISTINCT r.source) FROM counted k CROSS JOIN report r ON r.claim = k.claim WHERE k.measure = f.measure),
          (SELECT count(DISTINCT o.source) FROM counted k CROSS JOIN origin o ON o.claim = k.claim WHERE k.measure = f.measure), 0
        FROM counted f GROUP BY f.measure`,
  );
  for (const [measure, records] of contestedFigures(connection)) {
    connection.run(
      sql`UPDATE figure_range SET contradictions = ${countContradictions(decodeFigures(records))} WHERE entity = ${entity} AND measure = ${measure}`,
    );
  }
}

function contestedFigures(connection: Connection): ReadonlyMap<string, readonly string[]> {
  const rows = connection.all<{ measure: string; record: string }>(
    sql`SELECT k.measure, c.record FROM counted k CROSS JOIN claim c ON c.id = k.claim WHERE k.contradicted = 1 ORDER BY k.measure`,
  );
  const byMeasure = new Map<string, string[]>();
  for (const { measure, record } of rows) {
    const records = byMeasure.get(measure);
    if (records === undefined) byMeasure.set(measure, [record]);
    else records.push(record);
  }
  return byMeasure;
}
