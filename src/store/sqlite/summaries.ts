/**
 * Summaries of entities with many claims on them: who reports on each, and the ranges of the figures on it. They are
 * made anew and never amended (`refresh.ts`). Every write marks what its claims were and are on as stale in its own
 * transaction, and a read uses no summary that is stale in its own: so a summary that is used is right.
 */
import { emptyRange, type FigureRange } from '../../domain/comparison';
import type { Filter } from '../../domain/filter';
import { onlyOn } from '../summarised';

import type { Connection } from './connection';
import { among, name, sql } from './fragment';

/** How many sources report on an entity: a claim, or a figure. */
export interface Summary {
  readonly sources: number;
  readonly figureSources: number;
}

/** Marks everything that these claims are on now. */
export function markStale(connection: Connection, claims: readonly string[]): void {
  if (claims.length === 0) return;
  connection.run(
    sql`INSERT OR IGNORE INTO stale SELECT DISTINCT entity FROM claim_on WHERE ${among(name('claim'), claims)}`,
  );
}

/** The summary of an entity; null where it has none, or one that is stale. */
export function freshSummary(connection: Connection, entity: string): Summary | null {
  const row = connection.get<Summary>(
    sql`SELECT sources, figureSources FROM summary WHERE entity = ${entity} AND NOT EXISTS (SELECT 1 FROM stale WHERE entity = ${entity})`,
  );
  return row ?? null;
}

/** The range of each measure over the figures that meet the filter, where a summary has them; null where none does. */
export function keptRanges(
  connection: Connection,
  measures: readonly string[],
  where: Filter,
): readonly FigureRange[] | null {
  const entity = onlyOn(where);
  if (entity === null || freshSummary(connection, entity) === null) return null;
  return measures.map(
    (measure) =>
      connection.get<FigureRange>(
        sql`SELECT low, high, claims, sources, origins, contradictions FROM figure_range WHERE entity = ${entity} AND measure = ${measure}`,
      ) ?? emptyRange,
  );
}
