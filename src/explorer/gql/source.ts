/** Generated from the pages' queries by `npm run generate`; not written by hand. */
import { TypedDocumentString, type SourceQuery, type SourceQueryVariables, type SourceSumsQuery, type SourceSumsQueryVariables, type SourceReportsQuery, type SourceReportsQueryVariables, type SourceCitesQuery, type SourceCitesQueryVariables, type SourceCitedByQuery, type SourceCitedByQueryVariables, type SourceRelianceQuery, type SourceRelianceQueryVariables, type ClaimsAboutSourceQuery, type ClaimsAboutSourceQueryVariables, type SourceListQuery, type SourceListQueryVariables, type SourceCountsQuery, type SourceCountsQueryVariables } from './documents';

export const SourceDocument = new TypedDocumentString(`
    query Source($id: ID!) {
  source(id: $id) {
    ...SourceFacts
    all: reports(first: 0) {
      totalCount
    }
    asserts: reports(first: 0, where: {stance: {eq: ASSERTS}}) {
      totalCount
    }
    relays: reports(first: 0, where: {stance: {eq: RELAYS}}) {
      totalCount
    }
    disputes: reports(first: 0, where: {stance: {eq: DISPUTES}}) {
      totalCount
    }
    denies: reports(first: 0, where: {stance: {eq: DENIES}}) {
      totalCount
    }
    reports(first: 50, orderBy: [{field: PARAGRAPH}]) {
      ...ReportPage
    }
    citedUnnamed: cites(first: 0, where: {kind: {eq: UNNAMED}}) {
      totalCount
    }
    cites(first: 10, orderBy: [{field: NAME}]) {
      ...CitedPage
    }
    citedBy(first: 10, orderBy: [{field: NAME}]) {
      ...CitingPage
    }
    claims(first: 10, orderBy: [{field: EARLIEST}]) {
      ...ClaimsAboutPage
    }
  }
}
    fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment SourceFacts on Source {
  id
  name
  names {
    value
    language
  }
  description
  type
  kind
  access
  language
  url
  sameAs
  period {
    display
    edtf
  }
  published {
    display
    edtf
  }
  publisher {
    id
    name
  }
  authors {
    id
    name
  }
  addressees {
    id
    name
  }
  reprintOf {
    ...SourceLine
  }
  remarks {
    kind
    text
  }
  text {
    sha256
    characters
    state
  }
}
fragment ReportPage on ReportConnection {
  totalCount
  nodes {
    ...ReportLine
  }
  pageInfo {
    ...NextPage
  }
}
fragment ReportLine on Report {
  id
  stance
  hedge
  claim {
    ...ClaimLine
  }
  citations {
    ...CitationLine
    start
  }
  reliesOn {
    source {
      id
      name
    }
  }
  reliedOnBy {
    source {
      id
      name
    }
    citations {
      ...CitationLine
    }
  }
}
fragment CitedPage on SourceConnection {
  totalCount
  nodes {
    ...SourceLine
  }
  pageInfo {
    ...NextPage
  }
}
fragment CitingPage on SourceConnection {
  totalCount
  nodes {
    ...SourceLine
    reprintOf {
      id
    }
    relying: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $id}}}}}) {
      totalCount
    }
  }
  pageInfo {
    ...NextPage
  }
}
fragment ClaimsAboutPage on ClaimConnection {
  totalCount
  nodes {
    ...ClaimLine
  }
  pageInfo {
    ...NextPage
  }
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
}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const SourceSumsDocument = new TypedDocumentString(`
    query SourceSums($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    reports(first: $first, after: $after) {
      totalCount
      nodes {
        id
        claim {
          ...ClaimLine
          ...WorkedOut
        }
      }
      pageInfo {
        ...NextPage
      }
    }
  }
}
    fragment WorkedOut on Claim {
  remarks {
    kind
    text
  }
  derivedFrom {
    ...ClaimLine
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
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
}`) as unknown as TypedDocumentString<SourceSumsQuery, SourceSumsQueryVariables>;
export const SourceReportsDocument = new TypedDocumentString(`
    query SourceReports($id: ID!, $where: ReportFilter, $first: Int!, $after: String) {
  source(id: $id) {
    id
    name
    reports(
      first: $first
      after: $after
      where: $where
      orderBy: [{field: PARAGRAPH}]
    ) {
      ...ReportPage
    }
  }
}
    fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment ReportPage on ReportConnection {
  totalCount
  nodes {
    ...ReportLine
  }
  pageInfo {
    ...NextPage
  }
}
fragment ReportLine on Report {
  id
  stance
  hedge
  claim {
    ...ClaimLine
  }
  citations {
    ...CitationLine
    start
  }
  reliesOn {
    source {
      id
      name
    }
  }
  reliedOnBy {
    source {
      id
      name
    }
    citations {
      ...CitationLine
    }
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
}`) as unknown as TypedDocumentString<SourceReportsQuery, SourceReportsQueryVariables>;
export const SourceCitesDocument = new TypedDocumentString(`
    query SourceCites($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    cites(first: $first, after: $after, orderBy: [{field: NAME}]) {
      ...CitedPage
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment CitedPage on SourceConnection {
  totalCount
  nodes {
    ...SourceLine
  }
  pageInfo {
    ...NextPage
  }
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
}`) as unknown as TypedDocumentString<SourceCitesQuery, SourceCitesQueryVariables>;
export const SourceCitedByDocument = new TypedDocumentString(`
    query SourceCitedBy($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    citedBy(first: $first, after: $after, orderBy: [{field: NAME}]) {
      ...CitingPage
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment CitingPage on SourceConnection {
  totalCount
  nodes {
    ...SourceLine
    reprintOf {
      id
    }
    relying: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $id}}}}}) {
      totalCount
    }
  }
  pageInfo {
    ...NextPage
  }
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
}`) as unknown as TypedDocumentString<SourceCitedByQuery, SourceCitedByQueryVariables>;
export const SourceRelianceDocument = new TypedDocumentString(`
    query SourceReliance($id: ID!, $a: ID!, $b: ID!, $c: ID!, $d: ID!, $e: ID!, $f: ID!, $g: ID!, $h: ID!, $i: ID!, $j: ID!) {
  source(id: $id) {
    a: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $a}}}}}) {
      totalCount
    }
    b: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $b}}}}}) {
      totalCount
    }
    c: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $c}}}}}) {
      totalCount
    }
    d: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $d}}}}}) {
      totalCount
    }
    e: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $e}}}}}) {
      totalCount
    }
    f: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $f}}}}}) {
      totalCount
    }
    g: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $g}}}}}) {
      totalCount
    }
    h: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $h}}}}}) {
      totalCount
    }
    i: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $i}}}}}) {
      totalCount
    }
    j: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $j}}}}}) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<SourceRelianceQuery, SourceRelianceQueryVariables>;
export const ClaimsAboutSourceDocument = new TypedDocumentString(`
    query ClaimsAboutSource($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    claims(first: $first, after: $after, orderBy: [{field: EARLIEST}]) {
      ...ClaimsAboutPage
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment ClaimsAboutPage on ClaimConnection {
  totalCount
  nodes {
    ...ClaimLine
  }
  pageInfo {
    ...NextPage
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
}`) as unknown as TypedDocumentString<ClaimsAboutSourceQuery, ClaimsAboutSourceQueryVariables>;
export const SourceListDocument = new TypedDocumentString(`
    query SourceList($kind: SourceKindFilter, $access: SourceFilter!, $orderBy: [SourceOrder!]!, $first: Int!, $after: String) {
  sources(
    where: {kind: $kind, and: [$access]}
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...SourceLine
      reports(first: 0) {
        totalCount
      }
      cites(first: 0) {
        totalCount
      }
      citedBy(first: 0) {
        totalCount
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
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
}`) as unknown as TypedDocumentString<SourceListQuery, SourceListQueryVariables>;
export const SourceCountsDocument = new TypedDocumentString(`
    query SourceCounts($kind: SourceKindFilter, $access: SourceFilter!, $read: SourceFilter!, $cited: SourceFilter!) {
  anyKind: sources(where: {and: [$access]}, first: 0) {
    totalCount
  }
  ARTICLE: sources(where: {and: [$access], kind: {eq: ARTICLE}}, first: 0) {
    totalCount
  }
  REPORT: sources(where: {and: [$access], kind: {eq: REPORT}}, first: 0) {
    totalCount
  }
  LETTER: sources(where: {and: [$access], kind: {eq: LETTER}}, first: 0) {
    totalCount
  }
  DOCUMENT: sources(where: {and: [$access], kind: {eq: DOCUMENT}}, first: 0) {
    totalCount
  }
  STATEMENT: sources(where: {and: [$access], kind: {eq: STATEMENT}}, first: 0) {
    totalCount
  }
  INTERVIEW: sources(where: {and: [$access], kind: {eq: INTERVIEW}}, first: 0) {
    totalCount
  }
  DATASET: sources(where: {and: [$access], kind: {eq: DATASET}}, first: 0) {
    totalCount
  }
  BROADCAST: sources(where: {and: [$access], kind: {eq: BROADCAST}}, first: 0) {
    totalCount
  }
  SOCIAL_MEDIA: sources(
    where: {and: [$access], kind: {eq: SOCIAL_MEDIA}}
    first: 0
  ) {
    totalCount
  }
  BOOK: sources(where: {and: [$access], kind: {eq: BOOK}}, first: 0) {
    totalCount
  }
  LAW: sources(where: {and: [$access], kind: {eq: LAW}}, first: 0) {
    totalCount
  }
  DERIVATION: sources(where: {and: [$access], kind: {eq: DERIVATION}}, first: 0) {
    totalCount
  }
  UNNAMED: sources(where: {and: [$access], kind: {eq: UNNAMED}}, first: 0) {
    totalCount
  }
  anyAccess: sources(where: {kind: $kind}, first: 0) {
    totalCount
  }
  READ: sources(where: {kind: $kind, and: [$read]}, first: 0) {
    totalCount
  }
  CITED: sources(where: {kind: $kind, and: [$cited]}, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SourceCountsQuery, SourceCountsQueryVariables>;
