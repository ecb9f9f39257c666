/** What documents change: which records are new or other than those of the store, and how many of each. */
import type { EntityRecord, MeasureRecord, ReportRecord, Retraction } from '../domain/records';

import { idOfItem } from './item';
import type { MergedState } from './merged-state';
import { isSameData } from './same-data';

/** Entities (sources with them), measures, claims and reports each count as records. */
export interface Counts {
  readonly created: number;
  /** Records that took the place of other content, were restored, or whose retraction was worded anew. */
  readonly updated: number;
  /** Records of the documents that the store held with the same content. */
  readonly unchanged: number;
  /** Claims and reports that were taken out; they count as created or unchanged besides. */
  readonly retracted: number;
}

/** Nothing counted yet. */
export const noCounts: Counts = { created: 0, updated: 0, unchanged: 0, retracted: 0 };

/** The sum of two counts. */
export function addCounts(one: Counts, other: Counts): Counts {
  return {
    created: one.created + other.created,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    retracted: one.retracted + other.retracted,
  };
}

/** The records that are not as the store holds them. */
export interface Difference {
  readonly counts: Counts;
  readonly entities: readonly EntityRecord[];
  readonly measures: readonly MeasureRecord[];
  /** The claims whose own records changed. */
  readonly claims: readonly string[];
  readonly reports: readonly ReportRecord[];
}

interface Comparable {
  readonly id: string;
  readonly retracted?: Retraction | null;
}

/** Compares the units of the documents, loaded with their reports, with the store. */
export function differenceOf(state: MergedState, units: readonly string[]): Difference {
  const counts = { created: 0, updated: 0, unchanged: 0, retracted: 0 };
  const isChanged = (record: Comparable, stored: Comparable | null, isWritten: boolean) => {
    const change = changeOf(record, stored);
    if (change.kind !== 'unchanged' || isWritten) counts[change.kind] += 1;
    if (change.isTakenOut) counts.retracted += 1;
    return change.kind !== 'unchanged' || change.isTakenOut;
  };
  const entities: EntityRecord[] = [];
  const measures: MeasureRecord[] = [];
  const claims: string[] = [];
  const reports: ReportRecord[] = [];
  for (const unit of units) {
    const written = new Set(state.documents.unit(unit).filter(isRecord).map(idOfItem));
    const entity = state.entity(unit);
    if (entity !== null && isChanged(entity, state.storedEntity(unit), true)) entities.push(entity);
    const measure = state.measure(unit);
    if (measure !== null && isChanged(measure, state.storedMeasure(unit), true)) measures.push(measure);
    const claim = state.claim(unit);
    if (claim === null) continue;
    if (isChanged(claim, state.storedClaim(unit)?.record ?? null, written.has(unit))) claims.push(unit);
    const stored = new Map(state.storedReports(unit).map(({ record }) => [record.id, record]));
    for (const report of state.reports(unit)) {
      if (isChanged(report, stored.get(report.id) ?? null, written.has(report.id))) reports.push(report);
    }
  }
  return { counts, entities, measures, claims, reports };
}

function changeOf(record: Comparable, stored: Comparable | null) {
  const isOut = (record.retracted ?? null) !== null;
  const wasOut = (stored?.retracted ?? null) !== null;
  const isTakenOut = isOut && !wasOut;
  if (stored === null) return { kind: 'created', isTakenOut } as const;
  const isSame = isSameData(
    { ...record, retracted: isTakenOut ? null : (record.retracted ?? null) },
    { ...stored, retracted: stored.retracted ?? null },
  );
  return { kind: isSame ? 'unchanged' : 'updated', isTakenOut } as const;
}

function isRecord({ kind }: { readonly kind: string }): boolean {
  return kind !== 'retract' && kind !== 'restore';
}
