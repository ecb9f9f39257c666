/**
 * Corroboration: how many sources stand behind a claim, and how many independent origins they come down to.
 *
 * Terms. A report *supports* its claim when it asserts or relays it. An *end* of a chain is a supporting report
 * that relies on no supporting report; the named source of an end is an *origin*. A source of kind UNNAMED is
 * never an origin, one of kind DERIVATION (our own arithmetic) is neither counted nor an origin.
 */
import type { Independence, SourceKind, Stance } from './records';
import { stronglyConnected } from './strongly-connected';

/** What the weighing needs to know of one report of the claim. */
export interface WeighedReport {
  readonly source: string;
  readonly sourceKind: SourceKind;
  readonly stance: Stance;
  readonly reliesOn: readonly string[];
}

/** The sources at the ends of chains, each list sorted by id. */
export interface Origins {
  readonly named: readonly string[];
  readonly unnamed: readonly string[];
}

export interface Corroboration {
  readonly sourceCount: number;
  readonly origins: readonly string[];
  readonly unnamedOrigins: readonly string[];
  readonly independence: Independence;
  /** The circles of sources that rely on each other: one list per strongly connected component. */
  readonly cycles: readonly (readonly string[])[];
  readonly isSupported: boolean;
  /** Nothing but our own arithmetic reports the claim, so that its origins are those of the claims it derives from. */
  readonly isDerivation: boolean;
}

const noOrigins: Origins = { named: [], unnamed: [] };

/**
 * Weighs all the reports of one claim. `inherited` are the origins of the claims that it is derived from, which
 * count only where nothing but a DERIVATION reports it.
 */
export function weighClaim(
  reports: readonly WeighedReport[],
  inherited: readonly Origins[] = [],
): Corroboration {
  const supporting = reports.filter((report) => isSupporting(report.stance));
  const bySource = new Map(supporting.map((report) => [report.source, report]));
  const named = supporting.filter((report) => isNamed(report.sourceKind));
  const isDerivation = reports.length > 0 && reports.every((report) => report.sourceKind === 'DERIVATION');
  const ends = supporting.filter((report) => !report.reliesOn.some((source) => bySource.has(source)));
  const own = originsAmong(ends);
  const { named: origins, unnamed: unnamedOrigins } =
    isDerivation && supporting.length > 0 ? unite(inherited) : own;
  const cycles = circlesOf(bySource);
  return {
    sourceCount: named.length,
    origins,
    unnamedOrigins,
    independence: independenceOf(origins.length, cycles.length),
    cycles,
    isSupported: supporting.length > 0,
    isDerivation,
  };
}

/**
 * The named origins that one report rests on: the ends reached from it through supporting reports or, where it
 * disputes or denies, through reports that do so too. The source itself where it relies on no such report.
 */
export function originsOfReport(
  source: string,
  reports: readonly WeighedReport[],
  inherited: readonly Origins[] = [],
): readonly string[] {
  const start = reports.find((report) => report.source === source);
  if (start === undefined) return [];
  const isSameSide = (report: WeighedReport) => isSupporting(report.stance) === isSupporting(start.stance);
  const bySource = new Map(reports.filter(isSameSide).map((report) => [report.source, report]));
  if (isSupporting(start.stance) && weighClaim(reports).isDerivation) return unite(inherited).named;
  const reached = new Set([source]);
  const ends: WeighedReport[] = [];
  for (const id of reached) {
    const next = bySource.get(id)?.reliesOn.filter((relied) => bySource.has(relied)) ?? [];
    const report = bySource.get(id);
    if (report !== undefined && next.length === 0) ends.push(report);
    next.forEach((relied) => reached.add(relied));
  }
  return originsAmong(ends).named;
}

/** Whether a report of this stance supports its claim. */
export function isSupporting(stance: Stance): boolean {
  return stance === 'ASSERTS' || stance === 'RELAYS';
}

function independenceOf(originCount: number, cycleCount: number): Independence {
  if (originCount > 1) return 'SEVERAL_ORIGINS';
  if (originCount === 1) return 'SINGLE_ORIGIN';
  return cycleCount > 0 ? 'CIRCULAR' : 'NO_NAMED_ORIGIN';
}

function isNamed(kind: SourceKind): boolean {
  return kind !== 'UNNAMED' && kind !== 'DERIVATION';
}

function originsAmong(ends: readonly WeighedReport[]): Origins {
  const sources = (kinds: (kind: SourceKind) => boolean) =>
    ends
      .filter((report) => kinds(report.sourceKind))
      .map((report) => report.source)
      .sort();
  return { named: sources(isNamed), unnamed: sources((kind) => kind === 'UNNAMED') };
}

function unite(all: readonly Origins[]): Origins {
  if (all.length === 0) return noOrigins;
  return {
    named: [...new Set(all.flatMap((origins) => origins.named))].sort(),
    unnamed: [...new Set(all.flatMap((origins) => origins.unnamed))].sort(),
  };
}

function circlesOf(bySource: ReadonlyMap<string, WeighedReport>): readonly (readonly string[])[] {
  const next = (source: string) => (bySource.get(source)?.reliesOn ?? []).filter((id) => bySource.has(id));
  return stronglyConnected([...bySource.keys()], next)
    .filter((component) => component.length > 1)
    .map((component) => [...component].sort())
    .sort((one, other) => ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1));
}
