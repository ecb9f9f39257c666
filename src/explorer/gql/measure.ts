/** Generated from the pages' queries by `npm run generate`; not written by hand. */
import { TypedDocumentString, type MeasureQuery, type MeasureQueryVariables, type MeasureFiguresQuery, type MeasureFiguresQueryVariables, type ContradictedFiguresQuery, type ContradictedFiguresQueryVariables, type FiguresOutsideQuery, type FiguresOutsideQueryVariables, type FiguresToDownloadQuery, type FiguresToDownloadQueryVariables, type ReportsToDownloadQuery, type ReportsToDownloadQueryVariables, type MeasureComparisonsQuery, type MeasureComparisonsQueryVariables, type MeasuresQuery, type MeasuresQueryVariables, type MoreMeasuresQuery, type MoreMeasuresQueryVariables, type ContestedMeasuresQuery, type ContestedMeasuresQueryVariables, type TopicsWithFiguresQuery, type TopicsWithFiguresQueryVariables } from './documents';

export const MeasureDocument = new TypedDocumentString(`
    query Measure($measure: ID!, $scope: ID!, $isScoped: Boolean!, $within: ClaimFilter!, $outside: ClaimFilter!) {
  scope: node(id: $scope) @include(if: $isScoped) {
    id
    ... on Entity {
      name
    }
  }
  measure(id: $measure) {
    id
    name
    unit
    description
    range(where: $within) {
      low
      high
      claims
      sources
      origins
      contradictions
    }
    figures(where: $within, first: 50, orderBy: [{field: EARLIEST}]) {
      ...FigureList
    }
    contradicted: figures(
      where: {and: [$within, {contradicted: true}]}
      first: 50
      orderBy: [{field: EARLIEST}]
    ) {
      ...MarkList
    }
    outside: figures(where: $outside, first: 20) @include(if: $isScoped) {
      totalCount
      nodes {
        ...ClaimLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment FigureNumbers on Figure {
  low
  best
  high
  qualifier
}
fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment FigureList on ClaimConnection {
  totalCount
  nodes {
    ...FigureLine
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment MarkList on ClaimConnection {
  totalCount
  nodes {
    id
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment FigureLine on Claim {
  ...ClaimLine
  period {
    edtf
    earliest
    latest
  }
  figure {
    ...FigureNumbers
  }
  about {
    id
    name
  }
  corroboration {
    origins {
      id
      name
      kind
      access
    }
  }
  reports(first: 10) {
    totalCount
    nodes {
      id
      stance
      source {
        ...SourceLine
      }
      citations {
        ...CitationLine
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
}`) as unknown as TypedDocumentString<MeasureQuery, MeasureQueryVariables>;
export const MeasureFiguresDocument = new TypedDocumentString(`
    query MeasureFigures($measure: ID!, $within: ClaimFilter!, $first: Int!, $after: String) {
  measure(id: $measure) {
    figures(
      where: $within
      first: $first
      after: $after
      orderBy: [{field: EARLIEST}]
    ) {
      ...FigureList
    }
  }
}
    fragment FigureNumbers on Figure {
  low
  best
  high
  qualifier
}
fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment FigureList on ClaimConnection {
  totalCount
  nodes {
    ...FigureLine
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment FigureLine on Claim {
  ...ClaimLine
  period {
    edtf
    earliest
    latest
  }
  figure {
    ...FigureNumbers
  }
  about {
    id
    name
  }
  corroboration {
    origins {
      id
      name
      kind
      access
    }
  }
  reports(first: 10) {
    totalCount
    nodes {
      id
      stance
      source {
        ...SourceLine
      }
      citations {
        ...CitationLine
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
}`) as unknown as TypedDocumentString<MeasureFiguresQuery, MeasureFiguresQueryVariables>;
export const ContradictedFiguresDocument = new TypedDocumentString(`
    query ContradictedFigures($measure: ID!, $within: ClaimFilter!, $first: Int!, $after: String) {
  measure(id: $measure) {
    contradicted: figures(
      where: {and: [$within, {contradicted: true}]}
      first: $first
      after: $after
      orderBy: [{field: EARLIEST}]
    ) {
      ...MarkList
    }
  }
}
    fragment MarkList on ClaimConnection {
  totalCount
  nodes {
    id
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<ContradictedFiguresQuery, ContradictedFiguresQueryVariables>;
export const FiguresOutsideDocument = new TypedDocumentString(`
    query FiguresOutside($measure: ID!, $outside: ClaimFilter!, $first: Int!, $after: String) {
  measure(id: $measure) {
    figures(where: $outside, first: $first, after: $after) {
      totalCount
      nodes {
        ...ClaimLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
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
}`) as unknown as TypedDocumentString<FiguresOutsideQuery, FiguresOutsideQueryVariables>;
export const FiguresToDownloadDocument = new TypedDocumentString(`
    query FiguresToDownload($measure: ID!, $within: ClaimFilter!, $after: String) {
  statistics {
    dataVersion
  }
  measure(id: $measure) {
    figures(where: $within, first: 50, after: $after, orderBy: [{field: EARLIEST}]) {
      totalCount
      nodes {
        ...DownloadedFigure
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DownloadedFigure on Claim {
  id
  statement
  period {
    edtf
    display
  }
  figure {
    low
    best
    high
    qualifier
    display
  }
  about {
    id
    name
  }
  remarks {
    kind
    text
  }
  corroboration {
    sourceCount
    originCount
    explanation
  }
  reports(first: 100) {
    ...DownloadedReports
  }
}
fragment DownloadedReports on ReportConnection {
  totalCount
  nodes {
    id
    stance
    hedge
    source {
      id
      name
      kind
      access
      url
      published {
        edtf
      }
      publisher {
        name
      }
    }
    citations {
      type
      at
      paragraph
      start
      end
      sha256
      verification
    }
    reliesOn {
      id
    }
    origins {
      id
      name
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<FiguresToDownloadQuery, FiguresToDownloadQueryVariables>;
export const ReportsToDownloadDocument = new TypedDocumentString(`
    query ReportsToDownload($claim: ID!, $after: String) {
  claim(id: $claim) {
    reports(first: 100, after: $after) {
      ...DownloadedReports
    }
  }
}
    fragment DownloadedReports on ReportConnection {
  totalCount
  nodes {
    id
    stance
    hedge
    source {
      id
      name
      kind
      access
      url
      published {
        edtf
      }
      publisher {
        name
      }
    }
    citations {
      type
      at
      paragraph
      start
      end
      sha256
      verification
    }
    reliesOn {
      id
    }
    origins {
      id
      name
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<ReportsToDownloadQuery, ReportsToDownloadQueryVariables>;
export const MeasureComparisonsDocument = new TypedDocumentString(`
    query MeasureComparisons($measure: ID!, $where: ClaimFilter!, $after: String) {
  measure(id: $measure) {
    figures(where: $where, first: 20, after: $after, orderBy: [{field: EARLIEST}]) {
      nodes {
        id
        statement
        figure {
          display
        }
        comparisons {
          kind
          explanation
          other {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureComparisonsQuery, MeasureComparisonsQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($figures: ClaimFilter!, $topic: ID!, $isOnTopic: Boolean!) {
  topic(id: $topic) @include(if: $isOnTopic) {
    id
    name
  }
  measures(
    where: {figures: {some: $figures}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: 50
  ) {
    ...MeasureList
  }
}
    fragment MeasureList on MeasureConnection {
  totalCount
  nodes {
    ...MeasureReach
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment MeasureReach on Measure {
  id
  name
  unit
  figures(where: $figures, first: 0) {
    totalCount
  }
  range(where: $figures) {
    low
    high
    claims
    sources
    origins
    contradictions
  }
}`) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MoreMeasuresDocument = new TypedDocumentString(`
    query MoreMeasures($figures: ClaimFilter!, $first: Int!, $after: String) {
  measures(
    where: {figures: {some: $figures}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: $first
    after: $after
  ) {
    ...MeasureList
  }
}
    fragment MeasureList on MeasureConnection {
  totalCount
  nodes {
    ...MeasureReach
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment MeasureReach on Measure {
  id
  name
  unit
  figures(where: $figures, first: 0) {
    totalCount
  }
  range(where: $figures) {
    low
    high
    claims
    sources
    origins
    contradictions
  }
}`) as unknown as TypedDocumentString<MoreMeasuresQuery, MoreMeasuresQueryVariables>;
export const ContestedMeasuresDocument = new TypedDocumentString(`
    query ContestedMeasures($figures: ClaimFilter!) {
  measures(
    where: {figures: {some: {and: [$figures, {contradicted: true}]}}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: 12
  ) {
    totalCount
    nodes {
      ...MeasureReach
    }
  }
}
    fragment MeasureReach on Measure {
  id
  name
  unit
  figures(where: $figures, first: 0) {
    totalCount
  }
  range(where: $figures) {
    low
    high
    claims
    sources
    origins
    contradictions
  }
}`) as unknown as TypedDocumentString<ContestedMeasuresQuery, ContestedMeasuresQueryVariables>;
export const TopicsWithFiguresDocument = new TypedDocumentString(`
    query TopicsWithFigures {
  topics(
    where: {claims: {some: {kind: {eq: FIGURE}}}}
    orderBy: [{field: NAME}]
    first: 60
  ) {
    totalCount
    nodes {
      id
      name
      claims(where: {kind: {eq: FIGURE}}, first: 0) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicsWithFiguresQuery, TopicsWithFiguresQueryVariables>;
