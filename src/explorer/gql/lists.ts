/** Generated from the pages' queries by `npm run generate`; not written by hand. */
import { TypedDocumentString, type ClaimListQuery, type ClaimListQueryVariables, type ClaimCountsQuery, type ClaimCountsQueryVariables, type OrderListQuery, type OrderListQueryVariables } from './documents';

export const ClaimListDocument = new TypedDocumentString(`
    query ClaimList($where: ClaimFilter!, $withSides: Boolean!, $withVoices: Boolean!, $withSums: Boolean!, $first: Int!, $after: String) {
  claims(
    where: $where
    orderBy: [{field: EARLIEST}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...ListedClaim
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment ListedClaim on Claim {
  ...ClaimLine
  against: reports(first: 10, where: {stance: {in: [DISPUTES, DENIES]}}) @include(if: $withSides) {
    ...Speakers
  }
  behind: reports(first: 10, where: {stance: {in: [ASSERTS, RELAYS]}}) @include(if: $withSides) {
    ...Speakers
  }
  voices: reports(first: 10, where: {source: {kind: {eq: UNNAMED}}}) @include(if: $withVoices) {
    ...Speakers
  }
  ...WorkedOut @include(if: $withSums)
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
fragment Speakers on ReportConnection {
  totalCount
  nodes {
    id
    source {
      id
      name
    }
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
}`) as unknown as TypedDocumentString<ClaimListQuery, ClaimListQueryVariables>;
export const ClaimCountsDocument = new TypedDocumentString(`
    query ClaimCounts($said: ClaimFilter!, $standing: ClaimFilter!) {
  anySaid: claims(where: $standing, first: 0) {
    totalCount
  }
  FIGURE: claims(where: {and: [$standing, {kind: {eq: FIGURE}}]}, first: 0) {
    totalCount
  }
  STATEMENT: claims(where: {and: [$standing, {kind: {eq: STATEMENT}}]}, first: 0) {
    totalCount
  }
  LINK: claims(where: {and: [$standing, {kind: {eq: LINK}}]}, first: 0) {
    totalCount
  }
  anyStanding: claims(where: $said, first: 0) {
    totalCount
  }
  denied: claims(
    where: {and: [$said, {reports: {some: {stance: {in: [DENIES, DISPUTES]}}}}]}
    first: 0
  ) {
    totalCount
  }
  contradicted: claims(where: {and: [$said, {contradicted: true}]}, first: 0) {
    totalCount
  }
  unnamed: claims(
    where: {and: [$said, {independence: {eq: NO_NAMED_ORIGIN}, reports: {some: {source: {kind: {eq: UNNAMED}}}}}]}
    first: 0
  ) {
    totalCount
  }
  repeated: claims(
    where: {and: [$said, {originCount: {eq: 1}, sourceCount: {gte: 2}}]}
    first: 0
  ) {
    totalCount
  }
  ours: claims(
    where: {and: [$said, {reports: {some: {source: {kind: {eq: DERIVATION}}}}}]}
    first: 0
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ClaimCountsQuery, ClaimCountsQueryVariables>;
export const OrderListDocument = new TypedDocumentString(`
    query OrderList($first: Int!, $after: String) {
  orders(orderBy: [{field: EARLIEST}], first: $first, after: $after) {
    totalCount
    nodes {
      ...ListedOrder
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment ListedOrder on Order {
  id
  name
  type
  description
  period {
    display
  }
  issuers(first: 5) {
    totalCount
    edges {
      node {
        id
        name
      }
      link {
        claim {
          ...ClaimLine
        }
      }
    }
  }
  prescribed(first: 5) {
    totalCount
    edges {
      node {
        id
        name
      }
      link {
        claim {
          ...ClaimLine
        }
      }
    }
  }
  read: sources(where: {access: {eq: READ}}, first: 5) {
    totalCount
    nodes {
      id
      name
    }
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
}`) as unknown as TypedDocumentString<OrderListQuery, OrderListQueryVariables>;
