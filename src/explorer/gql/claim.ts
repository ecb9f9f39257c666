/** Generated from the pages' queries by `npm run generate`; not written by hand. */
import { TypedDocumentString, type ClaimQuery, type ClaimQueryVariables, type ClaimReportsQuery, type ClaimReportsQueryVariables, type ClaimBasisOfQuery, type ClaimBasisOfQueryVariables, type ClaimRevisedByQuery, type ClaimRevisedByQueryVariables } from './documents';

export const ClaimDocument = new TypedDocumentString(`
    query Claim($id: ID!) {
  statistics {
    dataVersion
  }
  claim(id: $id) {
    ...ClaimLine
    kind
    about {
      id
      name
    }
    figure {
      low
      best
      high
      measure {
        id
        name
        unit
        description
      }
    }
    link {
      type
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
    remarks {
      kind
      text
    }
    derivedFrom {
      ...ClaimLine
    }
    revises {
      ...ClaimLine
    }
    basisOf(first: 20) {
      ...LaterClaims
    }
    revisedBy(first: 20) {
      ...LaterClaims
    }
    retracted {
      date
      reason
    }
    corroboration {
      explanation
      origins {
        id
        name
      }
      cycles {
        id
        name
      }
    }
    ...ReportCounts
    reports(first: 50) {
      totalCount
      nodes {
        ...ChainReport
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    comparisons {
      kind
      explanation
      other {
        ...ClaimLine
      }
    }
  }
}
    fragment ChainReport on Report {
  ...ReportCard
  reliesOn {
    id
    stance
    source {
      ...SourceLine
    }
  }
  citations {
    excerpt
    context {
      before
      after
      moreBefore
      moreAfter
    }
  }
}
fragment LaterClaims on ClaimConnection {
  totalCount
  nodes {
    ...ClaimLine
  }
  pageInfo {
    hasNextPage
    endCursor
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
}`) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const ClaimReportsDocument = new TypedDocumentString(`
    query ClaimReports($id: ID!, $first: Int!, $after: String) {
  claim(id: $id) {
    reports(first: $first, after: $after) {
      totalCount
      nodes {
        ...ChainReport
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ChainReport on Report {
  ...ReportCard
  reliesOn {
    id
    stance
    source {
      ...SourceLine
    }
  }
  citations {
    excerpt
    context {
      before
      after
      moreBefore
      moreAfter
    }
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
}`) as unknown as TypedDocumentString<ClaimReportsQuery, ClaimReportsQueryVariables>;
export const ClaimBasisOfDocument = new TypedDocumentString(`
    query ClaimBasisOf($id: ID!, $first: Int!, $after: String) {
  claim(id: $id) {
    basisOf(first: $first, after: $after) {
      ...LaterClaims
    }
  }
}
    fragment LaterClaims on ClaimConnection {
  totalCount
  nodes {
    ...ClaimLine
  }
  pageInfo {
    hasNextPage
    endCursor
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
}`) as unknown as TypedDocumentString<ClaimBasisOfQuery, ClaimBasisOfQueryVariables>;
export const ClaimRevisedByDocument = new TypedDocumentString(`
    query ClaimRevisedBy($id: ID!, $first: Int!, $after: String) {
  claim(id: $id) {
    revisedBy(first: $first, after: $after) {
      ...LaterClaims
    }
  }
}
    fragment LaterClaims on ClaimConnection {
  totalCount
  nodes {
    ...ClaimLine
  }
  pageInfo {
    hasNextPage
    endCursor
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
}`) as unknown as TypedDocumentString<ClaimRevisedByQuery, ClaimRevisedByQueryVariables>;
