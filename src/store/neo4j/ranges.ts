/** The range of a measure over the figures that meet a filter, from a summary where one has it. */
import { countContradictions, emptyRange, type FigureRange } from '../../domain/comparison';
import type { Filter } from '../../domain/filter';
import { decodeFigures } from '../decode-records';
import type { CallContext } from '../graph-store';
import { onlyOn } from '../summarised';

import type { Connection } from './connection';
import { cypher, forEach, name, type Fragment } from './fragment';
import { numberIn, numberOrNull, rowIn, textsIn } from './row';
import { finding, startOf } from './start';
import { boundSummary, eitherOf } from './summaries';

/** The range of each measure over the figures that meet the filter. */
export async function readRanges(
  connection: Connection,
  measures: readonly string[],
  where: Filter,
  context: CallContext,
): Promise<readonly FigureRange[]> {
  const rows = await connection.read(
    cypher`${forEach(measures, 'measure')} MATCH (m:Node {id: measure})
      CALL (m) { ${rangeOf('m', where, 'range')} } RETURN measure, range`,
    context,
  );
  const found = new Map(rows.map(({ measure, range }) => [measure, rangeIn(range)]));
  return measures.map((measure) => found.get(measure) ?? emptyRange);
}

/** The clauses that return the range of the measure that is bound to `self`, under a name. */
export function rangeOf(self: string, where: Filter, column: string): Fragment {
  const entity = onlyOn(where);
  const computed = computedRange(self, where, column);
  if (entity === null) return computed;
  const summary = `${self}_summary`;
  const g = name(`${self}_range`);
  const kept = cypher`OPTIONAL MATCH (${name(summary)})-[${g}:RANGE]->(${name(self)})
    RETURN {low: ${g}.low, high: ${g}.high, claims: coalesce(${g}.claims, 0), sources: coalesce(${g}.sources, 0),
      origins: coalesce(${g}.origins, 0), contradictions: coalesce(${g}.contradictions, 0)} AS ${name(column)}`;
  return cypher`${boundSummary(cypher`${entity}`, summary)} ${eitherOf(summary, [self], { kept, computed, column })} RETURN ${name(column)}`;
}

/** A range as `rangeOf` returns it. */
export function rangeIn(value: unknown): FigureRange {
  const row = rowIn(value);
  return {
    low: numberOrNull(row['low']),
    high: numberOrNull(row['high']),
    claims: numberIn(row, 'claims'),
    sources: numberIn(row, 'sources'),
    origins: numberIn(row, 'origins'),
    contradictions:
      row['contested'] === undefined
        ? numberIn(row, 'contradictions')
        : countContradictions(decodeFigures(textsIn(row, 'contested'))),
  };
}

/** The same from the figures and their reports alone. */
export function computedRange(self: string, where: Filter, column: string): Fragment {
  const start = startOf(where, { subject: 'claim', variable: 'figure', ends: null }, true);
  return cypher`CALL (${name(self)}) {
      ${finding(start, [cypher`(${name(self)})<-[:ON_MEASURE]-(figure)`], [cypher`NOT figure.isDerivation`])}
      RETURN collect(figure) AS figures
    }
    ${rangeOfFigures(column)}`;
}

/** The clauses that return the range of the list `figures`, under a name. */
export function rangeOfFigures(column: string): Fragment {
  return cypher`CALL (figures) {
      UNWIND figures AS figure RETURN min(figure.rangeLow) AS low, max(figure.rangeHigh) AS high,
        [record IN collect(CASE WHEN figure.contradicted THEN figure.record END) | record] AS contested
    }
    CALL (figures) { UNWIND figures AS figure MATCH (figure)<-[:REPORT_OF]-(r) RETURN count(DISTINCT r.source) AS sources }
    CALL (figures) { UNWIND figures AS figure MATCH (figure)-[:ORIGIN]->(o) RETURN count(DISTINCT o) AS origins }
    RETURN {low: low, high: high, claims: size(figures), sources: sources, origins: origins, contested: contested} AS ${name(column)}`;
}
