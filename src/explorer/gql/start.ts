/** Generated from the pages' queries by `npm run generate`; not written by hand. */
import { TypedDocumentString, type StartQuery, type StartQueryVariables, type QuestionsQuery, type QuestionsQueryVariables, type WholeQuestionsQuery, type WholeQuestionsQueryVariables } from './documents';

export const StartDocument = new TypedDocumentString(`
    query Start {
  statistics {
    ...KindCounts
  }
  contested: measures(
    where: {figures: {some: {contradicted: true}}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: 50
  ) {
    totalCount
    nodes {
      ...MeasureLine
    }
  }
  mostCounted: measures(
    where: {figures: {some: {}}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: 5
  ) {
    nodes {
      ...MeasureLine
    }
  }
  repeated: claims(
    where: {kind: {eq: FIGURE}, originCount: {eq: 1}, sourceCount: {gte: 2}}
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: 5
  ) {
    totalCount
    nodes {
      ...ClaimLine
      corroboration {
        origins {
          id
          name
        }
      }
    }
  }
  latest: sources(
    where: {access: {eq: READ}}
    orderBy: [{field: PUBLISHED, direction: DESC}]
    first: 5
  ) {
    totalCount
    nodes {
      ...SourceLine
      reports(first: 0) {
        totalCount
      }
    }
  }
}
    fragment MeasureLine on Measure {
  id
  name
  unit
  figures(first: 0) {
    totalCount
  }
  range {
    low
    high
    claims
    sources
    origins
    contradictions
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
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions {
  deserters: claim(id: "claim/russian-deserters-50000-by-2024") {
    corroboration {
      sourceCount
      originCount
    }
  }
  barrierFigures: claims(
    where: {on: "topic/barrier-troops", kind: {eq: FIGURE}}
    first: 0
  ) {
    totalCount
  }
  barrierOurs: claims(
    where: {on: "topic/barrier-troops", kind: {eq: FIGURE}, reports: {some: {source: {kind: {eq: DERIVATION}}}}}
    first: 0
  ) {
    totalCount
  }
  barrierSources: sources(
    where: {reportsFiguresOn: "topic/barrier-troops", not: {kind: {in: [DERIVATION, UNNAMED]}}}
    first: 0
  ) {
    totalCount
  }
  barrierVoices: sources(
    where: {reportsFiguresOn: "topic/barrier-troops", kind: {eq: UNNAMED}}
    first: 0
  ) {
    totalCount
  }
  names: topic(id: "topic/barrier-troops") {
    practisedBy(first: 0) {
      totalCount
    }
  }
  orders(first: 0) {
    totalCount
  }
  stalinsOrder: path(
    from: "order/ussr-nko-227"
    to: "unit/russian-barrier-troops"
  ) {
    length
  }
  ownSide: topic(id: "topic/executions-by-own-side") {
    claims(first: 0) {
      totalCount
    }
    sources(first: 0) {
      totalCount
    }
  }
  prosecutionFigures: claims(
    where: {on: "topic/prosecution-of-soldiers", kind: {eq: FIGURE}}
    first: 0
  ) {
    totalCount
  }
  prosecutionOurs: claims(
    where: {on: "topic/prosecution-of-soldiers", kind: {eq: FIGURE}, reports: {some: {source: {kind: {eq: DERIVATION}}}}}
    first: 0
  ) {
    totalCount
  }
  prosecutionSources: sources(
    where: {reportsFiguresOn: "topic/prosecution-of-soldiers", not: {kind: {in: [DERIVATION, UNNAMED]}}}
    first: 0
  ) {
    totalCount
  }
  prosecutionVoices: sources(
    where: {reportsFiguresOn: "topic/prosecution-of-soldiers", kind: {eq: UNNAMED}}
    first: 0
  ) {
    totalCount
  }
  putin: person(id: "person/vladimir-putin") {
    claims(first: 0) {
      totalCount
    }
    sources(first: 0) {
      totalCount
    }
  }
  recruitmentFigures: claims(
    where: {on: "topic/military-recruitment", kind: {eq: FIGURE}}
    first: 0
  ) {
    totalCount
  }
  recruitmentOurs: claims(
    where: {on: "topic/military-recruitment", kind: {eq: FIGURE}, reports: {some: {source: {kind: {eq: DERIVATION}}}}}
    first: 0
  ) {
    totalCount
  }
  recruitmentSources: sources(
    where: {reportsFiguresOn: "topic/military-recruitment", not: {kind: {in: [DERIVATION, UNNAMED]}}}
    first: 0
  ) {
    totalCount
  }
  recruitmentVoices: sources(
    where: {reportsFiguresOn: "topic/military-recruitment", kind: {eq: UNNAMED}}
    first: 0
  ) {
    totalCount
  }
  rfeRl: sources(
    where: {reports: {some: {reliesOn: {some: {source: {publisher: {id: {eq: "organization/rfe-rl"}}}}}}}}
    first: 0
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const WholeQuestionsDocument = new TypedDocumentString(`
    query WholeQuestions {
  denied: claims(
    where: {reports: {some: {stance: {in: [DENIES, DISPUTES]}}}}
    first: 0
  ) {
    totalCount
  }
  unnamed: claims(
    where: {independence: {eq: NO_NAMED_ORIGIN}, reports: {some: {source: {kind: {eq: UNNAMED}}}}}
    first: 0
  ) {
    totalCount
  }
  unnamedFigures: claims(
    where: {kind: {eq: FIGURE}, independence: {eq: NO_NAMED_ORIGIN}, reports: {some: {source: {kind: {eq: UNNAMED}}}}}
    first: 0
  ) {
    totalCount
  }
  contested: measures(where: {figures: {some: {contradicted: true}}}, first: 0) {
    totalCount
  }
  measures(where: {figures: {some: {}}}, first: 0) {
    totalCount
  }
  ours: claims(
    where: {reports: {some: {source: {kind: {eq: DERIVATION}}}}}
    first: 0
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WholeQuestionsQuery, WholeQuestionsQueryVariables>;
