/**
 * Derives what the graph keeps beside its claims: their corroboration, what they are on, the origins of their
 * reports, and whether other figures contradict them. What a change does not touch is left as it is.
 */
import {
  originsOfReport,
  weighClaim,
  type Corroboration,
  type Origins,
  type WeighedReport,
} from '../domain/corroboration';
import { claimAbout, type ReportRecord } from '../domain/records';
import type { StoredClaim, StoredReport } from '../domain/rows';
import { stronglyConnected } from '../domain/strongly-connected';

import { topicsAbove } from './broader-topics';
import type { Difference } from './difference';
import type { MergedState } from './merged-state';
import { isSameData } from './same-data';

/** A claim with its reports as they will be stored; `isContradicted` is not yet known. */
export interface DerivedClaim {
  readonly claim: StoredClaim;
  readonly reports: readonly StoredReport[];
}

/** Derives every claim that a difference touches, directly or through its bases, sources and topics. */
export async function deriveClaims(
  state: MergedState,
  difference: Difference,
): Promise<ReadonlyMap<string, DerivedClaim>> {
  const derived = new Map<string, DerivedClaim>();
  let affected = await claimsTouchedBy(state, difference);
  while (affected.length > 0) {
    await loadForWeighing(state, affected);
    const topics = await topicsAbove(
      state,
      affected.flatMap((id) => aboutOf(state, id)),
    );
    const changed: string[] = [];
    for (const id of basesFirst(state, affected)) {
      const before = derived.get(id)?.claim.corroboration ?? state.storedClaim(id)?.corroboration;
      const next = deriveClaim(state, id, derived, topics);
      derived.set(id, next);
      if (!isSameData(originsOf(before), originsOf(next.claim.corroboration))) changed.push(id);
    }
    affected = await dependentsOf(state, changed, new Set(affected));
  }
  return derived;
}

async function claimsTouchedBy(state: MergedState, difference: Difference): Promise<readonly string[]> {
  const { transaction } = state;
  const kindChanged = difference.entities.filter(({ id, source }) => {
    const stored = state.storedEntity(id);
    return stored !== null && stored.source?.kind !== source?.kind;
  });
  const broaderChanged = difference.entities.filter(({ id, broader }) => {
    const stored = state.storedEntity(id);
    return stored !== null && !isSameData(stored.broader, broader);
  });
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return [
    ...new Set([
      ...difference.claims,
      ...difference.reports.map(({ claim }) => claim),
      ...(kindChanged.length > 0 ? await transaction.claimsReportedBy(ids(kindChanged)) : []),
      ...(broaderChanged.length > 0 ? await transaction.claimsOn(ids(broaderChanged)) : []),
    ]),
  ];
}

async function loadForWeighing(state: MergedState, claims: readonly string[]): Promise<void> {
  await state.loadReports(claims);
  const sources = claims.flatMap((id) => state.reports(id).map(({ source }) => source));
  const bases = claims.flatMap((id) => state.claim(id)?.derivedFrom ?? []);
  await state.loadNamed([...sources, ...bases]);
}

function basesFirst(state: MergedState, claims: readonly string[]): readonly string[] {
  const among = new Set(claims);
  const bases = (id: string) => (state.claim(id)?.derivedFrom ?? []).filter((base) => among.has(base));
  return stronglyConnected(claims, bases).flat();
}

function deriveClaim(
  state: MergedState,
  id: string,
  derived: ReadonlyMap<string, DerivedClaim>,
  topics: ReadonlyMap<string, readonly string[]>,
): DerivedClaim {
  const record = state.claim(id);
  if (record === null) throw new Error(`${id} is not there`);
  const isLive = record.retracted === null;
  const all = state.reports(id);
  const reports = isLive ? all.filter(({ retracted }) => retracted === null) : [];
  const weighed = reports.map((report) => weighedReport(state, report));
  const inherited = isLive
    ? record.derivedFrom.flatMap((base) => {
        const corroboration =
          derived.get(base)?.claim.corroboration ?? state.storedClaim(base)?.corroboration;
        return corroboration === undefined ? [] : [originsOf(corroboration)];
      })
    : [];
  const on = aboutOf(state, id).flatMap((entity) => [entity, ...(topics.get(entity) ?? [])]);
  return {
    claim: {
      record,
      corroboration: weighClaim(weighed, inherited),
      isContradicted: isLive && (state.storedClaim(id)?.isContradicted ?? false),
      on: [...new Set(on)].sort(),
    },
    reports: all.map((report) => ({
      record: report,
      origins: originsOfReport(report.source, weighed, inherited),
    })),
  };
}

// A retracted claim is in no list, so it is on nothing.
function aboutOf(state: MergedState, id: string): readonly string[] {
  const record = state.claim(id);
  return record === null || record.retracted !== null ? [] : claimAbout(record);
}

function weighedReport(state: MergedState, { source, stance, reliesOn }: ReportRecord): WeighedReport {
  const sourceKind = state.source(source)?.kind;
  if (sourceKind === undefined) throw new Error(`${source} is not there`);
  return { source, sourceKind, stance, reliesOn };
}

async function dependentsOf(
  state: MergedState,
  changed: readonly string[],
  justDerived: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (changed.length === 0) return [];
  const dependents = [
    ...(await state.transaction.claimsDerivedFrom(changed)),
    ...changed.flatMap((id) => state.documents.claimsDerivedFrom(id)),
  ];
  // Those of this round were derived after their bases already.
  return [...new Set(dependents)].filter((id) => !justDerived.has(id));
}

function originsOf(corroboration: Corroboration | undefined): Origins {
  return { named: corroboration?.origins ?? [], unnamed: corroboration?.unnamedOrigins ?? [] };
}
