/** Makes the rows of a small world from its records, as the write path does, by looking at everything at once. */
import { comparedClaim, compareFigures, type ComparedClaim } from '../../src/domain/comparison';
import {
  originsOfReport,
  weighClaim,
  type Origins,
  type WeighedReport,
} from '../../src/domain/corroboration';
import {
  claimAbout,
  type ClaimRecord,
  type EntityRecord,
  type MeasureRecord,
  type ReportRecord,
} from '../../src/domain/records';
import type { Changes } from '../../src/store/write-transaction';

/** A world as documents would give it; claims stand after those that they are derived from. */
export interface WorldRecords {
  readonly entities: readonly EntityRecord[];
  readonly measures: readonly MeasureRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly reports: readonly ReportRecord[];
}

/** The rows of a world: what it holds with all that follows from it. */
export function deriveRows({ entities, measures, claims, reports }: WorldRecords): Changes {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const liveReports = reports.filter(({ retracted }) => retracted === null);
  const weighed = (claim: ClaimRecord): readonly WeighedReport[] =>
    claim.retracted !== null
      ? []
      : liveReports
          .filter((report) => report.claim === claim.id)
          .map(({ source, stance, reliesOn }) => {
            const kind = entityById.get(source)?.source?.kind;
            if (kind === undefined) throw new Error(`${source} is no source of the world`);
            return { source, sourceKind: kind, stance, reliesOn };
          });
  const origins = new Map<string, Origins>();
  const inherited = (claim: ClaimRecord) => claim.derivedFrom.flatMap((id) => origins.get(id) ?? []);
  const figures = claims
    .filter(({ retracted }) => retracted === null)
    .flatMap((claim) => comparedClaim(claim) ?? []);
  const storedClaims = claims.map((record) => {
    const corroboration = weighClaim(weighed(record), inherited(record));
    origins.set(record.id, { named: corroboration.origins, unnamed: corroboration.unnamedOrigins });
    const one = record.retracted === null ? comparedClaim(record) : null;
    return {
      record,
      corroboration,
      isContradicted: one !== null && isContradicted(one, figures),
      on: withBroader(claimAbout(record), entityById),
    };
  });
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const storedReports = reports.map((record) => {
    const claim = claimById.get(record.claim);
    if (claim === undefined) throw new Error(`${record.claim} is no claim of the world`);
    return {
      report: { record, origins: originsOfReport(record.source, weighed(claim), inherited(claim)) },
      isLive: record.retracted === null && claim.retracted === null,
    };
  });
  return { entities, measures, claims: storedClaims, reports: storedReports };
}

function isContradicted(one: ComparedClaim, others: readonly ComparedClaim[]): boolean {
  return others.some(
    (other) =>
      other.id !== one.id &&
      other.figure.measure === one.figure.measure &&
      compareFigures(one, other).kind === 'CONTRADICTS',
  );
}

function withBroader(
  about: readonly string[],
  entities: ReadonlyMap<string, EntityRecord>,
): readonly string[] {
  const all = new Set(about);
  for (const id of all) entities.get(id)?.broader.forEach((broader) => all.add(broader));
  return [...all].sort();
}
