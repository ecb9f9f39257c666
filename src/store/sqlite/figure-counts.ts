/** How many figures a change adds or takes away: on each measure, and there on each entity. Put once for all its claims. */
import type { Connection } from './connection';
import { sql } from './fragment';

/** The figures of claims, counted while the claims are put and put after them. */
export class FigureCounts {
  readonly #byMeasure = new Map<string, { figures: number; readonly on: Map<string, number> }>();

  /** Counts the figure of a claim that is on these entities; a claim without one counts nothing. */
  add(measure: string | null, on: readonly string[]): void {
    this.#count(measure, on, 1);
  }

  remove(measure: string | null, on: readonly string[]): void {
    this.#count(measure, on, -1);
  }

  put(connection: Connection): void {
    for (const [measure, { figures, on }] of this.#byMeasure) {
      connection.run(sql`UPDATE measure SET figureCount = figureCount + ${figures} WHERE id = ${measure}`);
      for (const [entity, change] of on) if (change !== 0) putOn(connection, measure, entity, change);
    }
  }

  #count(measure: string | null, entities: readonly string[], change: 1 | -1): void {
    if (measure === null) return;
    const counted = this.#byMeasure.get(measure) ?? { figures: 0, on: new Map<string, number>() };
    this.#byMeasure.set(measure, counted);
    counted.figures += change;
    for (const entity of entities) counted.on.set(entity, (counted.on.get(entity) ?? 0) + change);
  }
}

function putOn(connection: Connection, measure: string, entity: string, change: number): void {
  connection.run(
    sql`INSERT INTO measure_on (entity, measure, figures) VALUES (${entity}, ${measure}, ${change})
        ON CONFLICT (entity, measure) DO UPDATE SET figures = figures + excluded.figures`,
  );
  if (change < 0)
    connection.run(
      sql`DELETE FROM measure_on WHERE entity = ${entity} AND measure = ${measure} AND figures = 0`,
    );
}
