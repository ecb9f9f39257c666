/** The references by which one node names others in its own record. */
import type { EntityRecord, SourceFacts } from './records';
import { reportId } from './ids';
import { claimAboutIds, type StoredClaim, type StoredNode, type StoredReport } from './rows';

const ofSources = {
  'source.publisher': ({ publisher }: SourceFacts) => (publisher === null ? [] : [publisher]),
  'source.authors': ({ authors }: SourceFacts) => authors,
  'source.addressees': ({ addressees }: SourceFacts) => addressees,
  'source.reprintOf': ({ reprintOf }: SourceFacts) => (reprintOf === null ? [] : [reprintOf]),
};

const ofClaims = {
  'claim.about': claimAboutIds,
  'claim.topics': (claim: StoredClaim) => claimAboutIds(claim).filter((id) => id.startsWith('topic/')),
  'claim.linkEnds': ({ record: { link } }: StoredClaim) => (link === null ? [] : [link.from, link.to]),
  'claim.measure': ({ record: { figure } }: StoredClaim) => (figure === null ? [] : [figure.measure]),
  'claim.origins': ({ corroboration }: StoredClaim) => corroboration.origins,
  'claim.derivedFrom': ({ record }: StoredClaim) => record.derivedFrom,
  'claim.revises': ({ record }: StoredClaim) => record.revises,
};

const ofReports = {
  'report.source': ({ record }: StoredReport) => [record.source],
  'report.claim': ({ record }: StoredReport) => [record.claim],
  'report.origins': ({ origins }: StoredReport) => origins,
  'report.reliesOn': ({ record: { claim, reliesOn } }: StoredReport) =>
    reliesOn.map((source) => reportId(source, claim)),
};

/** A reference: what has it, and what it is called there. */
export type Reference = keyof typeof ofSources | keyof typeof ofClaims | keyof typeof ofReports;

/** The ids that a node names by a reference, in its own order; none where the node is not of the kind that has it. */
export function referencedIds(reference: Reference, node: StoredNode): readonly string[] {
  if (isOf(ofSources, reference)) return isSource(node) ? ofSources[reference](node.source) : [];
  if (isOf(ofClaims, reference)) return 'corroboration' in node ? ofClaims[reference](node) : [];
  return isReport(node) ? ofReports[reference](node) : [];
}

function isOf<Table extends object>(
  table: Table,
  reference: Reference,
): reference is keyof Table & Reference {
  return reference in table;
}

function isSource(node: StoredNode): node is EntityRecord & { readonly source: SourceFacts } {
  return 'source' in node && node.source !== null;
}

function isReport(node: StoredNode): node is StoredReport {
  return 'record' in node && !('corroboration' in node);
}
