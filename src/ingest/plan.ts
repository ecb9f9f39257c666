/** Plans an import: from documents over a store to the rows that must be put. */
import type { StoredClaim, StoredReport } from '../domain/rows';
import type { Changes } from '../store/write-transaction';

import { contradictionsAfter } from './contradictions';
import { deriveClaims, type DerivedClaim } from './derive';
import { differenceOf, type Counts } from './difference';
import type { MergedState } from './merged-state';
import { isSameData } from './same-data';

/** What an import does to the store. */
export interface Plan {
  readonly counts: Counts;
  readonly changes: Changes;
  /** Claims, apart from those put, of which only this changes. */
  readonly contradicted: ReadonlyMap<string, boolean>;
  readonly isEmpty: boolean;
}

/** Plans the units of documents that have no problem. */
export async function planImport(state: MergedState, units: readonly string[]): Promise<Plan> {
  const difference = differenceOf(state, units);
  const derived = await deriveClaims(state, difference);
  const contradicted = new Map(await contradictionsAfter(state, difference.claims));
  for (const id of difference.claims) if (!contradicted.has(id)) contradicted.set(id, false);
  const changedReports = new Set(difference.reports.map(({ id }) => id));
  const claims: StoredClaim[] = [];
  const reports: { report: StoredReport; isLive: boolean }[] = [];
  for (const [id, { claim, reports: all }] of derived) {
    const isContradicted = contradicted.get(id) ?? claim.isContradicted;
    contradicted.delete(id);
    const stored = state.storedClaim(id);
    const next = { ...claim, isContradicted };
    if (!isSameData(next, stored)) claims.push(next);
    reports.push(...reportsToPut(state, { claim: next, reports: all }, changedReports));
  }
  const changes = { entities: difference.entities, measures: difference.measures, claims, reports };
  const isEmpty = contradicted.size === 0 && Object.values(changes).every((rows) => rows.length === 0);
  return { counts: difference.counts, changes, contradicted, isEmpty };
}

// Where a claim was taken out or brought back, all its reports go with it.
function reportsToPut(
  state: MergedState,
  { claim, reports }: DerivedClaim,
  changed: ReadonlySet<string>,
): Changes['reports'] {
  const isClaimLive = claim.record.retracted === null;
  const stored = state.storedClaim(claim.record.id);
  const doAllMove = stored !== null && (stored.record.retracted === null) !== isClaimLive;
  const storedOrigins = new Map(
    state.storedReports(claim.record.id).map(({ record, origins }) => [record.id, origins]),
  );
  return reports
    .filter(
      ({ record, origins }) =>
        doAllMove || changed.has(record.id) || !isSameData(storedOrigins.get(record.id), origins),
    )
    .map((report) => ({ report, isLive: isClaimLive && report.record.retracted === null }));
}
