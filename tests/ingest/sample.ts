/** A small document that has something of everything, for the tests of ingest. */

const sha = (digit: string) => digit.repeat(64);

export const sample = `entities:
  - { id: topic/discipline, kind: TOPIC, name: Discipline }
  - { id: topic/barrier-troops, kind: TOPIC, name: Barrier troops, broader: [topic/discipline] }
  - id: unit/guards
    kind: UNIT
    name: Guards
    names: [{ value: Гвардия, language: ru, script: Cyrl, kind: ALIAS }]
    type: division
    period: 1941/1945
    sameAs: ["https://www.wikidata.org/entity/Q1"]
    remarks: [{ kind: SPELLING, text: Spelled in two ways. }]
  - { id: unit/detachment, kind: UNIT, name: Detachment }
  - { id: person/general, kind: PERSON, name: The General, description: "Line one.\\nLine two." }
  - { id: organization/paper, kind: ORGANIZATION, name: The Paper }
  - { id: place/town, kind: PLACE, name: Town, latitude: 55.75, longitude: -0.5 }
measures:
  - { id: measure/shot, name: soldiers shot, unit: persons, description: By their own side. }
sources:
  - id: source/article
    kind: ARTICLE
    name: What the letter says
    publisher: organization/paper
    authors: [person/general]
    published: 2024-06-09
    language: en
    url: https://paper.example/letter
    text: { file: article.txt, sha256: ${sha('a')}, characters: 4000 }
    reading: [{ paragraphs: [3, 1], reason: Nothing is claimed there. }]
  - { id: source/reprint, kind: ARTICLE, name: Reprint, reprintOf: source/article }
  - { id: source/letter, kind: LETTER, name: The letter, addressees: [person/general], published: 1941-10 }
  - { id: source/sums, kind: DERIVATION, name: Our own sums }
claims:
  - id: claim/shot-700
    statement: Seven hundred were shot.
    about: [unit/guards, topic/barrier-troops]
    period: 1941-06-22/1941-12
    figure: { measure: measure/shot, low: 700, best: 700, high: 700, qualifier: EXACT }
    remarks: [{ kind: NOTATION, text: Written in words. }]
    reports:
      - source: source/article
        stance: RELAYS
        hedge: reportedly
        citations: [{ type: TEXT, paragraph: 21, start: 2888, end: 2999, sha256: ${sha('b')} }]
        reliesOn: [source/letter]
      - { source: source/letter, stance: ASSERTS }
  - id: claim/shot-900
    statement: Nine hundred were shot.
    about: [unit/guards]
    period: 1941
    figure: { measure: measure/shot, low: 900 }
    revises: [claim/shot-700]
    reports: [{ source: source/letter, stance: ASSERTS }]
  - id: claim/a-week
    statement: That is some thirty a week.
    about: [unit/guards]
    derivedFrom: [claim/shot-700]
    reports: [{ source: source/sums, stance: ASSERTS }]
  - id: claim/part-of-guards
    statement: The detachment belonged to the guards.
    link: { from: unit/detachment, type: PART_OF, to: unit/guards }
    period: 1941
    reports: [{ source: source/article, stance: ASSERTS, citations: [{ type: PAGE, at: p. 3 }] }]
`;

/** How many records the sample holds: 7 entities, a measure, 4 sources, 4 claims, 5 reports. */
export const sampleCount = 21;
