/** Generated from the pages' queries by `npm run generate`; not written by hand. */
import { TypedDocumentString, type KindListQuery, type KindListQueryVariables, type KindCountsQuery, type KindCountsQueryVariables, type SearchHitsQuery, type SearchHitsQueryVariables, type FiguresOfNumberQuery, type FiguresOfNumberQueryVariables, type HitsOfWordQuery, type HitsOfWordQueryVariables, type SearchOfKindQuery, type SearchOfKindQueryVariables, type SearchByKindQuery, type SearchByKindQueryVariables } from './documents';

export const KindListDocument = new TypedDocumentString(`
    query KindList($first: Int!, $after: String, $conflict: Boolean = false, $event: Boolean = false, $person: Boolean = false, $unit: Boolean = false, $organization: Boolean = false, $place: Boolean = false, $topic: Boolean = false, $source: Boolean = false, $measure: Boolean = false) {
  conflict: conflicts(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $conflict) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  event: events(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $event) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  person: people(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $person) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  unit: units(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $unit) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  organization: organizations(
    first: $first
    after: $after
    orderBy: [{field: NAME}]
  ) @include(if: $organization) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  place: places(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $place) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  topic: topics(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $topic) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  source: sources(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $source) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  measure: measures(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $measure) {
    totalCount
    nodes {
      id
      name
      note: unit
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment NamedEntity on Entity {
  id
  name
  note: description
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<KindListQuery, KindListQueryVariables>;
export const KindCountsDocument = new TypedDocumentString(`
    query KindCounts {
  statistics {
    ...KindCounts
  }
}
    fragment KindCounts on Statistics {
  conflicts
  events
  people
  units
  organizations
  orders
  places
  topics
  sources
  measures
  claims
}`) as unknown as TypedDocumentString<KindCountsQuery, KindCountsQueryVariables>;
export const SearchHitsDocument = new TypedDocumentString(`
    query SearchHits($text: String!, $kinds: [NodeKind!], $first: Int!, $number: Float, $hasNumber: Boolean = false) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    nodes {
      ...HitLine
    }
  }
  figures: claims(
    where: {figure: {any: {eq: $number}}}
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: 3
  ) @include(if: $hasNumber) {
    totalCount
    nodes {
      id
      statement
    }
  }
}
    fragment HitLine on SearchHit {
  matched
  node {
    id
    ... on Entity {
      name
      description
      type
    }
    ... on Measure {
      name
      unit
    }
    ... on Claim {
      statement
    }
  }
}`) as unknown as TypedDocumentString<SearchHitsQuery, SearchHitsQueryVariables>;
export const FiguresOfNumberDocument = new TypedDocumentString(`
    query FiguresOfNumber($number: Float!) {
  claims(
    where: {figure: {any: {eq: $number}}}
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: 10
  ) {
    totalCount
    nodes {
      ...ClaimLine
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
}`) as unknown as TypedDocumentString<FiguresOfNumberQuery, FiguresOfNumberQueryVariables>;
export const HitsOfWordDocument = new TypedDocumentString(`
    query HitsOfWord($word: String!) {
  search(text: $word, first: 3) {
    totalCount
    nodes {
      ...HitLine
    }
  }
}
    fragment HitLine on SearchHit {
  matched
  node {
    id
    ... on Entity {
      name
      description
      type
    }
    ... on Measure {
      name
      unit
    }
    ... on Claim {
      statement
    }
  }
}`) as unknown as TypedDocumentString<HitsOfWordQuery, HitsOfWordQueryVariables>;
export const SearchOfKindDocument = new TypedDocumentString(`
    query SearchOfKind($text: String!, $kinds: [NodeKind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    ...HitPage
  }
}
    fragment HitPage on SearchConnection {
  totalCount
  nodes {
    ...HitLine
    node {
      ... on Claim {
        ...ClaimLine
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment HitLine on SearchHit {
  matched
  node {
    id
    ... on Entity {
      name
      description
      type
    }
    ... on Measure {
      name
      unit
    }
    ... on Claim {
      statement
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
}`) as unknown as TypedDocumentString<SearchOfKindQuery, SearchOfKindQueryVariables>;
export const SearchByKindDocument = new TypedDocumentString(`
    query SearchByKind($text: String!, $first: Int!) {
  all: search(text: $text, first: 0) {
    totalCount
  }
  conflict: search(text: $text, kinds: [CONFLICT], first: $first) {
    ...HitPage
  }
  event: search(text: $text, kinds: [EVENT], first: $first) {
    ...HitPage
  }
  person: search(text: $text, kinds: [PERSON], first: $first) {
    ...HitPage
  }
  unit: search(text: $text, kinds: [UNIT], first: $first) {
    ...HitPage
  }
  organization: search(text: $text, kinds: [ORGANIZATION], first: $first) {
    ...HitPage
  }
  order: search(text: $text, kinds: [ORDER], first: $first) {
    ...HitPage
  }
  place: search(text: $text, kinds: [PLACE], first: $first) {
    ...HitPage
  }
  topic: search(text: $text, kinds: [TOPIC], first: $first) {
    ...HitPage
  }
  source: search(text: $text, kinds: [SOURCE], first: $first) {
    ...HitPage
  }
  measure: search(text: $text, kinds: [MEASURE], first: $first) {
    ...HitPage
  }
  claim: search(text: $text, kinds: [CLAIM], first: $first) {
    ...HitPage
  }
}
    fragment HitPage on SearchConnection {
  totalCount
  nodes {
    ...HitLine
    node {
      ... on Claim {
        ...ClaimLine
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment HitLine on SearchHit {
  matched
  node {
    id
    ... on Entity {
      name
      description
      type
    }
    ... on Measure {
      name
      unit
    }
    ... on Claim {
      statement
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
}`) as unknown as TypedDocumentString<SearchByKindQuery, SearchByKindQueryVariables>;
