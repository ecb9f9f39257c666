/**
 * The nodes that the Neo4j store keeps of a record. Beside the columns of `domain/rows.ts` a node holds its `record`
 * as JSON, the `…Asc` and `…Desc` copies that orders run by and, where it has one text only, that text's `fold` for
 * the search.
 */
import { entityKinds } from '../../domain/catalogue';
import type { EntityRecord, MeasureRecord } from '../../domain/records';
import {
  claimColumns,
  claimTexts,
  entityColumns,
  entityTexts,
  measureColumns,
  measureTexts,
  reportColumns,
  type StoredClaim,
  type StoredReport,
} from '../../domain/rows';

import type { CypherValue } from './fragment';
import { sortingColumns } from './keyset';

/** What a node or relationship holds; a null is not kept. */
export type Properties = Readonly<Record<string, CypherValue>>;

/** A node to put: its labels beside `Node`, and all its properties. */
export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

const longestIndexedScope = 200;

/** As much of a scope as an index takes: it refuses texts of many kilobytes. */
export function scopeStart(scope: string): string {
  return scope.slice(0, longestIndexedScope);
}

/** An entity's node. */
export function entityNode(record: EntityRecord): NodeRow {
  const columns = entityColumns(record);
  const nullable = record.source === null ? ['earliest', 'latest'] : ['earliest', 'latest', 'published'];
  return {
    id: record.id,
    labels: ['Entity', entityKinds[record.kind].typeName],
    properties: { ...columns, ...sortingColumns(columns, nullable), record: JSON.stringify(record) },
  };
}

/** The nodes that hold an entity's names for the search. */
export function searchTexts(record: EntityRecord): readonly Properties[] {
  return entityTexts(record).map((text) => ({ node: record.id, kind: record.kind, ...text }));
}

/** What a measure's node holds, but for the number of its figures. */
export function measureProperties(record: MeasureRecord): Properties {
  const fold = measureTexts(record)[0]?.fold ?? null;
  return { ...measureColumns(record), fold, record: JSON.stringify(record) };
}

/** A claim's node: live, or retracted and found by its id alone. */
export function claimNode(claim: StoredClaim): NodeRow {
  const { id, retracted } = claim.record;
  const record = JSON.stringify(claim);
  if (retracted !== null) return { id, labels: ['Retracted'], properties: { id, record } };
  const columns = claimColumns(claim);
  const { scope } = columns;
  return {
    id,
    labels: ['Claim'],
    properties: {
      ...columns,
      ...sortingColumns(columns, ['earliest', 'latest']),
      scopeStart: typeof scope === 'string' ? scopeStart(scope) : null,
      fold: claimTexts(claim.record)[0]?.fold ?? null,
      record,
    },
  };
}

/** A report's node: live, or kept by its id and its claim's. */
export function reportNode(report: StoredReport, isLive: boolean): NodeRow {
  const { id, claim } = report.record;
  const record = JSON.stringify(report);
  if (!isLive) return { id, labels: ['Retracted'], properties: { id, claim, record } };
  const columns = reportColumns(report);
  return {
    id,
    labels: ['Report'],
    properties: { ...columns, ...sortingColumns(columns, ['paragraph']), record },
  };
}
