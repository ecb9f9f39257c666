/** Checks the reports of the claims that documents touch, as they will be together with those of the store. */
import type { EntityRecord, ReportRecord } from '../domain/records';

import type { Item, ReportItem } from './item';
import type { MergedState } from './merged-state';
import type { Place, ProblemList } from './problem';
import { didYouMean } from './suggest';

/** Reports rest on reports of the same claim, cite within texts, and every link has one. */
export function checkReports(state: MergedState, units: readonly string[], problems: ProblemList): void {
  for (const unit of units) {
    const claim = state.claim(unit);
    if (claim === null) continue;
    const items = state.documents.unit(unit);
    const reports = state.reports(unit);
    for (const report of reports) checkReliance(state, report, reports, items, problems);
    for (const report of reports) {
      // What is retracted cites nothing, so its source may have lost its text meanwhile.
      if (claim.retracted === null && report.retracted === null)
        checkCitations(state, report, items, problems);
    }
    const written = items.find((item) => item.kind === 'claim');
    if (claim.link !== null && reports.length === 0 && written?.isSound) {
      problems.add(
        written.place,
        `${unit} is a link without a report`,
        'write who reports it under `reports`',
      );
    }
  }
}

/** A citation must lie in the text of its source, so a source's text cannot go while spans in it are cited. */
export async function checkTexts(
  state: MergedState,
  units: readonly string[],
  problems: ProblemList,
): Promise<void> {
  const shortened = units.filter(
    (unit) => charactersOf(state.entity(unit)) < charactersOf(state.storedEntity(unit)),
  );
  if (shortened.length === 0) return;
  const claims = await state.transaction.claimsReportedBy(shortened);
  await state.loadReports(claims);
  const live = claims.filter((claim) => state.claim(claim)?.retracted === null);
  for (const report of live.flatMap((claim) => state.reports(claim))) {
    if (report.retracted !== null) continue;
    const source = state.documents.unit(report.source).find((item) => item.kind === 'entity');
    const isWritten = itemOf(state.documents.unit(report.claim), report) !== undefined;
    if (source === undefined || isWritten || !shortened.includes(report.source)) continue;
    const characters = charactersOf(state.entity(report.source));
    if (source.isSound && report.citations.some(({ end }) => characters === 0 || (end ?? 0) > characters)) {
      const place = { ...source.place, path: `${source.place.path}.text` };
      problems.add(
        place,
        `${report.id} cites what is then not in the text`,
        'write that report anew, or keep the text',
      );
    }
  }
}

function checkReliance(
  state: MergedState,
  report: ReportRecord,
  reports: readonly ReportRecord[],
  items: readonly Item[],
  problems: ProblemList,
): void {
  const item = itemOf(items, report);
  for (const source of report.reliesOn) {
    const relied = reports.find((other) => other.source === source);
    const reference = item?.references.find(({ field, id }) => field === 'reliesOn' && id === source);
    if (relied === undefined) {
      if (reference === undefined || !state.has(source)) continue;
      const reporting = reports.map((other) => other.source).filter((other) => other !== report.source);
      const advice = didYouMean(source, reporting) ?? 'write its report of the claim too, or leave it out';
      problems.add(reference.place, `${source} does not report ${report.claim}`, advice);
    } else if (report.retracted === null && relied.retracted !== null) {
      checkTakenOut(state, report, relied, reference?.place ?? null, problems);
    }
  }
}

function checkTakenOut(
  state: MergedState,
  report: ReportRecord,
  relied: ReportRecord,
  reference: Place | null,
  problems: ProblemList,
): void {
  const retraction = state.retractionItem(relied.id);
  if (retraction !== null) {
    const message = `${report.id} relies on ${relied.id}`;
    problems.add(retraction.place, message, 'retract that too, or write it without `reliesOn`');
    return;
  }
  const place = reference ?? state.retractionItem(report.id)?.place;
  if (place !== undefined)
    problems.add(place, `${relied.id} is retracted`, 'restore it, or do not rely on it');
}

function checkCitations(
  state: MergedState,
  report: ReportRecord,
  items: readonly Item[],
  problems: ProblemList,
): void {
  const cited = state.source(report.source);
  if (cited === null || !cited.isSound) return;
  const { characters } = cited;
  const places = itemOf(items, report)?.citations;
  const restoration = state.retractionItem(report.id) ?? state.retractionItem(report.claim);
  report.citations.forEach(({ end }, index) => {
    const place = places?.[index];
    const isBeyond = characters > 0 && end !== null && end > characters;
    if (place === undefined && restoration !== null && (characters === 0 || isBeyond)) {
      const message = `${report.id} cites what is not in the text of ${report.source}`;
      problems.add(restoration.place, message, 'write that report anew, or give the source that text');
    } else if (place !== undefined && characters === 0) {
      const advice = 'leave the citations out, or give the source its `text`';
      problems.add(place, `${report.source} was not read: we hold no text of it`, advice);
    } else if (place !== undefined && isBeyond) {
      const message = `the span ends at ${end}, but the text of ${report.source} has ${characters} characters`;
      problems.add({ ...place, path: `${place.path}.end` }, message);
    }
  });
}

function itemOf(items: readonly Item[], report: ReportRecord): ReportItem | undefined {
  return items.find((item): item is ReportItem => item.kind === 'report' && item.record.id === report.id);
}

function charactersOf(source: EntityRecord | null): number {
  return source?.source?.text?.characters ?? 0;
}
