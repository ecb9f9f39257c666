/** Generated from the pages' queries by `npm run generate`; not written by hand. */
import { TypedDocumentString, type EvidenceQuery, type EvidenceQueryVariables } from './documents';

export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($id: ID!) {
  claim(id: $id) {
    ...ClaimLine
    retracted {
      date
      reason
    }
    corroboration {
      explanation
    }
    ...ReportCounts
    reports(first: 50) {
      totalCount
      nodes {
        ...ReportCard
      }
    }
  }
}
    fragment ReportCounts on Claim {
  named: reports(
    first: 0
    where: {stance: {in: [ASSERTS, RELAYS]}, source: {not: {kind: {in: [UNNAMED, DERIVATION]}}}}
  ) {
    totalCount
  }
  unnamed: reports(
    first: 0
    where: {stance: {in: [ASSERTS, RELAYS]}, source: {kind: {eq: UNNAMED}}}
  ) {
    totalCount
  }
  own: reports(
    first: 0
    where: {stance: {in: [ASSERTS, RELAYS]}, source: {kind: {eq: DERIVATION}}}
  ) {
    totalCount
  }
  against: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
  }
}
fragment ReportCard on Report {
  id
  stance
  hedge
  source {
    ...SourceLine
  }
  reliesOn {
    source {
      id
      name
    }
  }
  origins {
    id
    name
  }
  citations {
    ...CitationLine
  }
}
fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment SourceLine on Source {
  id
  name
  kind
  access
  published {
    display
  }
  publisher {
    name
  }
}
fragment ClaimLine on Claim {
  id
  statement
  period {
    display
  }
  figure {
    display
  }
  corroboration {
    sourceCount
    originCount
    unnamedOriginCount
    independence
  }
  denials: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
