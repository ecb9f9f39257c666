/** Generated from the pages' queries by `npm run generate`; not written by hand. */
import { TypedDocumentString, type EntityQuery, type EntityQueryVariables, type EntityCountsQuery, type EntityCountsQueryVariables, type EntityLinkClaimsQuery, type EntityLinkClaimsQueryVariables, type EntityClaimsQuery, type EntityClaimsQueryVariables, type EntityContradictionsQuery, type EntityContradictionsQueryVariables, type EntityLinksQuery, type EntityLinksQueryVariables, type EntityMeasuresQuery, type EntityMeasuresQueryVariables, type EntityFigureSourcesQuery, type EntityFigureSourcesQueryVariables, type EntityTimelineQuery, type EntityTimelineQueryVariables, type EntitySourcesQuery, type EntitySourcesQueryVariables, type EntityOwnSourcesQuery, type EntityOwnSourcesQueryVariables, type EntityRelianceQuery, type EntityRelianceQueryVariables, type WhatIsSaidQuery, type WhatIsSaidQueryVariables } from './documents';

export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!) {
  node(id: $id) {
    id
    ...Identity
    ... on Place {
      latitude
      longitude
    }
    ... on Topic {
      broader(first: 10) {
        ...TopicSteps
      }
      narrower(first: 10) {
        ...TopicSteps
      }
    }
  }
}
    fragment Identity on Entity {
  id
  name
  names {
    value
    language
    kind
  }
  description
  type
  period {
    display
    edtf
  }
  sameAs
  remarks {
    text
  }
  linkCounts {
    type
    direction
    count
  }
}
fragment TopicSteps on LinkedEntityConnection {
  totalCount
  nodes {
    id
    name
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const EntityCountsDocument = new TypedDocumentString(`
    query EntityCounts($id: ID!) {
  claims(first: 0, where: {on: $id}) {
    totalCount
  }
  contradicted: claims(first: 0, where: {on: $id, contradicted: true}) {
    totalCount
  }
  denied: claims(
    first: 0
    where: {on: $id, reports: {some: {stance: {in: [DISPUTES, DENIES]}}}}
  ) {
    totalCount
  }
  sources(first: 0, where: {reportsOn: $id}) {
    totalCount
  }
  measures(first: 0, where: {figures: {some: {on: $id}}}) {
    totalCount
  }
  own: sources(
    first: 0
    where: {or: [{publisher: {id: {eq: $id}}}, {authors: {some: {id: {eq: $id}}}}]}
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<EntityCountsQuery, EntityCountsQueryVariables>;
export const EntityLinkClaimsDocument = new TypedDocumentString(`
    query EntityLinkClaims($id: ID!) {
  claims(first: 0, where: {on: $id, link: {other: {id: {eq: $id}}}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<EntityLinkClaimsQuery, EntityLinkClaimsQueryVariables>;
export const EntityClaimsDocument = new TypedDocumentString(`
    query EntityClaims($where: ClaimFilter!, $first: Int!, $after: String) {
  claims(
    where: $where
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...ClaimLine
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
}`) as unknown as TypedDocumentString<EntityClaimsQuery, EntityClaimsQueryVariables>;
export const EntityContradictionsDocument = new TypedDocumentString(`
    query EntityContradictions($id: ID!, $first: Int!, $after: String) {
  measures(
    where: {figures: {some: {on: $id, contradicted: true}}}
    orderBy: [{field: NAME}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      name
      figures(
        where: {on: $id, contradicted: true}
        orderBy: [{field: EARLIEST}]
        first: 10
      ) {
        totalCount
        nodes {
          ...ClaimLine
        }
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
}`) as unknown as TypedDocumentString<EntityContradictionsQuery, EntityContradictionsQueryVariables>;
export const EntityLinksDocument = new TypedDocumentString(`
    query EntityLinks($id: ID!, $type: LinkType!, $direction: LinkDirection!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Entity {
      links(
        where: {type: {eq: $type}, direction: {eq: $direction}}
        first: $first
        after: $after
      ) {
        totalCount
        nodes {
          ...LinkRow
        }
        pageInfo {
          ...NextPage
        }
      }
    }
  }
}
    fragment LinkRow on Link {
  other {
    id
    name
    ... on Unit {
      names {
        value
        language
      }
    }
  }
  period {
    display
  }
  claim {
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
}`) as unknown as TypedDocumentString<EntityLinksQuery, EntityLinksQueryVariables>;
export const EntityMeasuresDocument = new TypedDocumentString(`
    query EntityMeasures($id: ID!, $first: Int!, $after: String) {
  measures(
    where: {figures: {some: {on: $id}}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...MeasureTable
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment FigureNumbers on Figure {
  low
  best
  high
  qualifier
}
fragment MeasureTable on Measure {
  id
  name
  unit
  description
  range(where: {on: $id}) {
    low
    high
    sources
    origins
    contradictions
  }
  figures(
    where: {on: $id}
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: 5
  ) {
    totalCount
    nodes {
      ...FigureRow
    }
  }
}
fragment FigureRow on Claim {
  ...ClaimLine
  figure {
    ...FigureNumbers
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
}`) as unknown as TypedDocumentString<EntityMeasuresQuery, EntityMeasuresQueryVariables>;
export const EntityFigureSourcesDocument = new TypedDocumentString(`
    query EntityFigureSources($id: ID!, $first: Int!, $after: String) {
  sources(
    where: {reportsFiguresOn: $id}
    orderBy: [{field: PUBLISHED, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...SourceLine
      reports(first: 0, where: {claim: {on: $id, kind: {eq: FIGURE}}}) {
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
}`) as unknown as TypedDocumentString<EntityFigureSourcesQuery, EntityFigureSourcesQueryVariables>;
export const EntityTimelineDocument = new TypedDocumentString(`
    query EntityTimeline($id: ID!, $first: Int!, $after: String) {
  first: claims(
    where: {on: $id, period: {overlaps: "-9999/9999"}}
    orderBy: [{field: EARLIEST}]
    first: 1
  ) {
    nodes {
      ...DatedPeriod
    }
  }
  last: claims(
    where: {on: $id, period: {overlaps: "-9999/9999"}}
    orderBy: [{field: LATEST, direction: DESC}]
    first: 1
  ) {
    nodes {
      ...DatedPeriod
    }
  }
  dated: claims(
    where: {on: $id, period: {overlaps: "-9999/9999"}}
    orderBy: [{field: EARLIEST}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...ClaimLine
      ...DatedPeriod
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment DatedPeriod on Claim {
  period {
    edtf
    earliest
    latest
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
}`) as unknown as TypedDocumentString<EntityTimelineQuery, EntityTimelineQueryVariables>;
export const EntitySourcesDocument = new TypedDocumentString(`
    query EntitySources($id: ID!, $first: Int!, $after: String) {
  read: sources(first: 0, where: {reportsOn: $id, access: {eq: READ}}) {
    totalCount
  }
  sources(
    where: {reportsOn: $id}
    orderBy: [{field: PUBLISHED, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...SourceLine
      reports(first: 0, where: {claim: {on: $id}}) {
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
}`) as unknown as TypedDocumentString<EntitySourcesQuery, EntitySourcesQueryVariables>;
export const EntityOwnSourcesDocument = new TypedDocumentString(`
    query EntityOwnSources($id: ID!, $first: Int!, $after: String) {
  sources(
    where: {or: [{publisher: {id: {eq: $id}}}, {authors: {some: {id: {eq: $id}}}}]}
    orderBy: [{field: PUBLISHED, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...SourceLine
      reports(first: 0) {
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
}`) as unknown as TypedDocumentString<EntityOwnSourcesQuery, EntityOwnSourcesQueryVariables>;
export const EntityRelianceDocument = new TypedDocumentString(`
    query EntityReliance($id: ID!, $first: Int!, $after: String) {
  sources(
    where: {reports: {some: {reliesOn: {some: {source: {or: [{publisher: {id: {eq: $id}}}, {authors: {some: {id: {eq: $id}}}}]}}}}}}
    orderBy: [{field: NAME}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...SourceLine
      reports(
        first: 20
        where: {reliesOn: {some: {source: {or: [{publisher: {id: {eq: $id}}}, {authors: {some: {id: {eq: $id}}}}]}}}}
      ) {
        totalCount
        nodes {
          id
          claim {
            ...ClaimLine
          }
        }
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
}`) as unknown as TypedDocumentString<EntityRelianceQuery, EntityRelianceQueryVariables>;
export const WhatIsSaidDocument = new TypedDocumentString(`
    query WhatIsSaid($id: ID!) {
  node(id: $id) {
    id
    ... on Entity {
      name
      description
      linkCounts {
        type
        direction
        count
      }
    }
  }
  claims(
    where: {on: $id}
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: 20
  ) {
    totalCount
    nodes {
      id
      statement
      period {
        display
      }
      figure {
        display
        measure {
          name
        }
      }
      corroboration {
        sourceCount
        originCount
        explanation
      }
      reports(first: 10) {
        totalCount
        nodes {
          stance
          source {
            id
            name
          }
          citations {
            at
            paragraph
            verification
          }
          reliesOn {
            source {
              name
            }
          }
        }
      }
    }
  }
  sources(
    where: {reportsOn: $id}
    orderBy: [{field: PUBLISHED, direction: DESC}]
    first: 20
  ) {
    totalCount
    nodes {
      id
      name
      reports(where: {claim: {on: $id}}, first: 0) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsSaidQuery, WhatIsSaidQueryVariables>;
