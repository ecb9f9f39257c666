/** Generated from the pages' queries by `npm run generate`; not written by hand. */
import { TypedDocumentString, type CanvasThingsQuery, type CanvasThingsQueryVariables, type CanvasLinksQuery, type CanvasLinksQueryVariables, type CanvasQuery, type CanvasQueryVariables, type CanvasFocusQuery, type CanvasFocusQueryVariables, type CanvasEvidenceQuery, type CanvasEvidenceQueryVariables, type CanvasBeginningsQuery, type CanvasBeginningsQueryVariables } from './documents';

export const CanvasThingsDocument = new TypedDocumentString(`
    query CanvasThings($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...CanvasThing
  }
}
    fragment CanvasThing on Entity {
  id
  name
}`) as unknown as TypedDocumentString<CanvasThingsQuery, CanvasThingsQueryVariables>;
export const CanvasLinksDocument = new TypedDocumentString(`
    query CanvasLinks($id: ID!, $type: LinkType!, $direction: LinkDirection!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Entity {
      links(
        first: $first
        after: $after
        where: {type: {eq: $type}, direction: {eq: $direction}}
      ) {
        totalCount
        nodes {
          ...CanvasLink
        }
        pageInfo {
          ...NextPage
        }
      }
    }
  }
}
    fragment CanvasLink on Link {
  type
  from {
    id
    name
  }
  to {
    id
    name
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
}`) as unknown as TypedDocumentString<CanvasLinksQuery, CanvasLinksQueryVariables>;
export const CanvasDocument = new TypedDocumentString(`
    query Canvas($ids: [ID!]!, $others: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...CanvasThing
      linkCounts {
        type
        direction
        count
      }
      links(first: 100, where: {direction: {eq: OUT}, other: {id: {in: $others}}}) {
        totalCount
        nodes {
          ...CanvasLink
        }
      }
    }
  }
}
    fragment CanvasThing on Entity {
  id
  name
}
fragment CanvasLink on Link {
  type
  from {
    id
    name
  }
  to {
    id
    name
  }
  period {
    display
  }
  claim {
    ...ClaimLine
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
}`) as unknown as TypedDocumentString<CanvasQuery, CanvasQueryVariables>;
export const CanvasFocusDocument = new TypedDocumentString(`
    query CanvasFocus($id: ID!) {
  node(id: $id) {
    ... on Entity {
      id
      name
      description
      linkCounts {
        type
        direction
        count
      }
    }
  }
  linkClaims: claims(first: 0, where: {on: $id, link: {other: {id: {eq: $id}}}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CanvasFocusQuery, CanvasFocusQueryVariables>;
export const CanvasEvidenceDocument = new TypedDocumentString(`
    query CanvasEvidence($ids: [ID!]!) {
  statistics {
    dataVersion
  }
  nodes(ids: $ids) {
    ... on Claim {
      id
      statement
      reports(first: 20) {
        totalCount
        nodes {
          stance
          source {
            ...SourceLine
          }
        }
      }
    }
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
}`) as unknown as TypedDocumentString<CanvasEvidenceQuery, CanvasEvidenceQueryVariables>;
export const CanvasBeginningsDocument = new TypedDocumentString(`
    query CanvasBeginnings {
  conflicts(first: 3, orderBy: [{field: LATEST, direction: DESC}]) {
    nodes {
      id
      name
    }
  }
  orders(first: 3, orderBy: [{field: NAME}]) {
    nodes {
      id
      name
    }
  }
  units(first: 3, orderBy: [{field: NAME}]) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CanvasBeginningsQuery, CanvasBeginningsQueryVariables>;
