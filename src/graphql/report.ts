/** A report: one source making one claim, where it does so, and on whose word. */
import type { Citation } from '../domain/records';
import { referencedIds } from '../domain/references';
import type { StoredReport } from '../domain/rows';
import { whenBothThere, whenThere, type MaybePromise } from '../loaders/maybe-promise';

import type { GraphContext } from './context';
import type { CheckedCitation } from './document-reader';
import type { CitationResolvers, ReportResolvers } from './generated/resolver-types';
import type { ReportCitation } from './parents';
import { loadClaim, loadEntities, loadEntity, loadLiveReports } from './stored-nodes';

/** The fields of a report; what it relies on are reports of the same claim. */
export const reportResolvers: ReportResolvers = {
  id: ({ record }) => record.id,
  source: ({ record }, _, { loaders }) => loadEntity(loaders, record.source),
  claim: ({ record }, _, { loaders }) => loadClaim(loaders, record.claim),
  stance: ({ record }) => record.stance,
  hedge: ({ record }) => record.hedge,
  citations: ({ record }, _, context) =>
    record.citations.map((citation) => citationOf(record.source, citation, context)),
  reliesOn: (report, _, context) =>
    report.record.reliesOn.length === 0 ? [] : liveReportsBehind(report, context),
  reliedOnBy: ({ record }, _, context) =>
    whenThere(context.loaders.reliedOnBy.load(record.id), (ids) => loadLiveReports(context, ids)),
  origins: ({ origins }, _, context) => loadEntities(context, origins),
  retracted: ({ record }) => record.retracted,
};

/** What became of a citation; one look at the document answers all three fields. */
export const citationResolvers: CitationResolvers = {
  verification: async ({ checked }) => (await checked()).verification,
  excerpt: async ({ checked }) => (await checked()).excerpt,
  context: async ({ checked }) => (await checked()).context,
};

/** A retracted claim takes its reports with it, so none of them stands in a list any more. */
function liveReportsBehind(
  report: StoredReport,
  context: GraphContext,
): MaybePromise<readonly StoredReport[]> {
  const claim = loadClaim(context.loaders, report.record.claim);
  const reports = loadLiveReports(context, referencedIds('report.reliesOn', report));
  return whenBothThere(claim, reports, ({ record }, live) => (record.retracted === null ? live : []));
}

function citationOf(
  source: string,
  citation: Citation,
  { documents, loaders, call }: GraphContext,
): ReportCitation {
  let checked: Promise<CheckedCitation> | undefined;
  const check = async () => documents.verify(await loadEntity(loaders, source), citation, call);
  return { ...citation, checked: () => (checked ??= check()) };
}
