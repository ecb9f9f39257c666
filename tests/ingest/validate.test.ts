import { exportDocument } from '../../src/ingest/export-documents';
import { createReferenceStore } from '../support/reference-store';

import { everythingIn, importText, mustImport, problemLines } from './importing';
import { sample } from './sample';

type Case = readonly [name: string, content: string, problems: readonly string[]];

/** What is wrong with a document over the sample; where something is, the store stays as it was. */
async function problemsOver(content: string): Promise<readonly string[]> {
  const store = createReferenceStore();
  await mustImport(store, sample);
  const before = await everythingIn(store);
  const problems = problemLines(await importText(store, content));
  if (problems.length > 0) expect(await everythingIn(store)).toEqual(before);
  return problems;
}

describe('unknown ids', () => {
  test.each<Case>([
    [
      'are named with what was probably meant',
      `entities:
  - { id: topic/drill, kind: TOPIC, name: Drill, broader: [topic/disciplin] }
sources:
  - { id: source/new, kind: ARTICLE, name: New, publisher: organization/papers, authors: [person/generall, person/nobody], addressees: [unit/gards], reprintOf: source/articl }
claims:
  - id: claim/new
    statement: New.
    about: [topic/dril, unit/detachments]
    figure: { measure: measure/shots, best: 1 }
    derivedFrom: [claim/shot-70]
    revises: [claim/neww]
    reports: [{ source: source/leter, stance: ASSERTS, reliesOn: [source/nobody] }]
  - { id: claim/link, statement: X, link: { from: unit/a, type: PART_OF, to: unit/guard }, reports: [{ source: source/new, stance: ASSERTS }] }
reports:
  - { claim: claim/shot-700x, source: source/sums, stance: ASSERTS }
retract: [{ id: claim/shot-7000, reason: x }, { id: report/article~a-week, reason: x }, { id: report/artikle~shot-700, reason: x }]
restore: [claim/nothing, report/letter~shot-700]`,
      [
        'doc:2 entities[0].broader[0]: unknown id "topic/disciplin"; did you mean "topic/discipline"?',
        'doc:4 sources[0].publisher: unknown id "organization/papers"; did you mean "organization/paper"?',
        'doc:4 sources[0].authors[0]: unknown id "person/generall"; did you mean "person/general"?',
        'doc:4 sources[0].authors[1]: unknown id "person/nobody"; write it under `entities`, or leave the id out',
        'doc:4 sources[0].addressees[0]: unknown id "unit/gards"; did you mean "unit/guards"?',
        'doc:4 sources[0].reprintOf: unknown id "source/articl"; did you mean "source/article"?',
        'doc:8 claims[0].about[0]: unknown id "topic/dril"; did you mean "topic/drill"?',
        'doc:8 claims[0].about[1]: unknown id "unit/detachments"; did you mean "unit/detachment"?',
        'doc:9 claims[0].figure.measure: unknown id "measure/shots"; did you mean "measure/shot"?',
        'doc:10 claims[0].derivedFrom[0]: unknown id "claim/shot-70"; did you mean "claim/shot-700"?',
        'doc:11 claims[0].revises[0]: unknown id "claim/neww"; did you mean "claim/new"?',
        'doc:12 claims[0].reports[0].source: unknown id "source/leter"; did you mean "source/letter"?',
        'doc:12 claims[0].reports[0].reliesOn[0]: unknown id "source/nobody"; write it under `sources`, or leave the id out',
        'doc:13 claims[1].link.from: unknown id "unit/a"; write it under `entities`, or leave the id out',
        'doc:13 claims[1].link.to: unknown id "unit/guard"; did you mean "unit/guards"?',
        'doc:15 reports[0].claim: unknown id "claim/shot-700x"; did you mean "claim/shot-700"?',
        'doc:16 retract[0].id: unknown id "claim/shot-7000"; did you mean "claim/shot-700"?',
        'doc:16 retract[1].id: unknown id "report/article~a-week"; write that report, or leave the id out',
        'doc:16 retract[2].id: unknown id "report/artikle~shot-700"; did you mean "report/article~shot-700"?',
        'doc:17 restore[0]: unknown id "claim/nothing"; write it under `claims`, or leave the id out',
      ],
    ],
  ])('%s', async (_name, content, problems) => {
    expect(await problemsOver(content)).toEqual(problems);
  });
});

test('what a reading of documents goes wrong with is named at once, with its remedy, and nothing is written', async () => {
  const content = `sources:
  - { id: source/cited, kind: ARTICLE, name: Cited }
claims:
  - id: claim/itself
    statement: X
    derivedFrom: [claim/itself]
  - { id: claim/x, statement: X, derivedFrom: [claim/z] }
  - { id: claim/y, statement: X, derivedFrom: [claim/x] }
  - { id: claim/z, statement: X, derivedFrom: [claim/y] }
  - id: claim/remarked
    statement: X
    remarks: [{ kind: SPELING, text: x }, { kind: OPINION, text: x }]
  - id: claim/reported
    statement: X
    reports:
      - source: source/article
        stance: RELAYS
        reliesOn: [source/cite, source/nobody]
      - source: source/cited
        stance: RELAYS
        citations: [{ type: TEXT, paragraph: 1, start: 0, end: 4, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }]`;
  expect(await problemsOver(content)).toEqual([
    'doc:6 claims[0].derivedFrom: a claim stands in its own `derivedFrom`; leave claim/itself out',
    'doc:7 claims[1].derivedFrom[0]: `derivedFrom` runs in a circle: claim/x → claim/z → claim/y → claim/x; leave one of them out',
    'doc:12 claims[4].remarks[0].kind: unknown kind of remark "SPELING"; did you mean "SPELLING"?',
    'doc:12 claims[4].remarks[1].kind: unknown kind of remark "OPINION"; choose one of DATE, NOTATION, ARITHMETIC, IMPOSSIBLE, AMBIGUOUS, SCOPE, SPELLING, HEADLINE',
    'doc:18 claims[5].reports[0].reliesOn[0]: unknown id "source/cite"; did you mean "source/cited"?',
    'doc:18 claims[5].reports[0].reliesOn[1]: unknown id "source/nobody"; write it under `sources`, or leave the id out',
    'doc:21 claims[5].reports[1].citations[0]: source/cited was not read: we hold no text of it; leave the citations out, or give the source its `text`',
  ]);
});

describe('repetitions', () => {
  test.each<Case>([
    [
      'with the same content are fine',
      `entities:
  - { id: unit/new, kind: UNIT, name: New }
  - { kind: UNIT, name: New, id: unit/new }
retract: [{ id: report/article~part-of-guards, reason: x }, { id: report/article~part-of-guards, reason: x }]`,
      [],
    ],
    [
      'with other content are not',
      `entities:
  - { id: unit/new, kind: UNIT, name: New }
  - { id: unit/new, kind: UNIT, name: Other }
  - { id: unit/new, kind: UNIT, name: New, description: X }
measures:
  - { id: measure/new, name: a, unit: b }
  - { id: measure/new, name: a, unit: c }
claims:
  - { id: claim/new, statement: A, reports: [{ source: source/letter, stance: ASSERTS }] }
  - { id: claim/new, statement: B }
reports:
  - { claim: claim/new, source: source/letter, stance: DENIES }
retract: [{ id: claim/shot-900, reason: a }, { id: claim/shot-900, reason: b }]
restore: [claim/shot-900]`,
      [
        'doc:3 entities[1]: unit/new stands twice with different content; the other is in doc, line 2',
        'doc:4 entities[2]: unit/new stands twice with different content; the other is in doc, line 2',
        'doc:7 measures[1]: measure/new stands twice with different content; the other is in doc, line 6',
        'doc:10 claims[1]: claim/new stands twice with different content; the other is in doc, line 9',
        'doc:12 reports[0]: report/letter~new stands twice with different content; the other is in doc, line 9',
        'doc:13 retract[1]: claim/shot-900 stands twice with different content; the other is in doc, line 13',
        'doc:14 restore[0]: claim/shot-900 is both retracted and restored; the other is in doc, line 13',
      ],
    ],
  ])('%s', async (_name, content, problems) => {
    expect(await problemsOver(content)).toEqual(problems);
  });
});

describe('reports', () => {
  test.each<Case>([
    [
      'rely on reports of the same claim, of the document or the store',
      `reports:
  - { claim: claim/shot-700, source: source/reprint, stance: RELAYS, reliesOn: [source/article, source/letter] }
  - { claim: claim/shot-900, source: source/reprint, stance: RELAYS, reliesOn: [source/article] }
  - { claim: claim/a-week, source: source/article, stance: RELAYS, reliesOn: [source/letter, source/sums] }`,
      [
        'doc:3 reports[1].reliesOn[0]: source/article does not report claim/shot-900; write its report of the claim too, or leave it out',
        'doc:4 reports[2].reliesOn[0]: source/letter does not report claim/a-week; write its report of the claim too, or leave it out',
      ],
    ],
    [
      'may rely on each other in a circle',
      `claims:
  - { id: claim/new, statement: X, reports: [{ source: source/letter, stance: RELAYS, reliesOn: [source/article] }, { source: source/article, stance: RELAYS, reliesOn: [source/letter] }] }`,
      [],
    ],
    [
      'may rely on each other in a circle of three, in a document and the store',
      `sources:
  - { id: source/third, kind: ARTICLE, name: X }
reports:
  - { claim: claim/shot-700, source: source/letter, stance: RELAYS, reliesOn: [source/third] }
  - { claim: claim/shot-700, source: source/third, stance: RELAYS, reliesOn: [source/article] }`,
      [],
    ],
    [
      'cite only what was read, within its text',
      `claims:
  - id: claim/new
    statement: X
    reports:
      - { source: source/letter, stance: ASSERTS, citations: [{ type: ARCHIVE, at: box 3 }] }
      - { source: source/sums, stance: ASSERTS, citations: [{ type: PAGE, at: p. 1 }] }
      - source: source/article
        stance: ASSERTS
        citations:
          - { type: TEXT, paragraph: 1, start: 3999, end: 4000, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }
          - { type: TEXT, paragraph: 1, start: 3999, end: 4001, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }
          - { type: PARAGRAPH, paragraph: 3 }`,
      [
        'doc:5 claims[0].reports[0].citations[0]: source/letter was not read: we hold no text of it; leave the citations out, or give the source its `text`',
        'doc:6 claims[0].reports[1].citations[0]: source/sums was not read: we hold no text of it; leave the citations out, or give the source its `text`',
        'doc:11 claims[0].reports[2].citations[1].end: the span ends at 4001, but the text of source/article has 4000 characters',
      ],
    ],
    [
      'of a source whose own entry is broken are not judged by its text',
      `sources:
  - { id: source/article, kind: ARTICLE, name: X, text: { file: a.txt, characters: 5 } }
reports:
  - { claim: claim/shot-900, source: source/article, stance: ASSERTS, citations: [{ type: PAGE, at: p. 4 }] }`,
      ['doc:2 sources[0].text.sha256: "sha256" is missing'],
    ],
    [
      'that a source can no longer hold',
      `sources:
  - { id: source/article, kind: ARTICLE, name: X }`,
      [
        'doc:2 sources[0].text: report/article~part-of-guards cites what is then not in the text; write that report anew, or keep the text',
        'doc:2 sources[0].text: report/article~shot-700 cites what is then not in the text; write that report anew, or keep the text',
      ],
    ],
    [
      'beyond the end of a shorter text',
      `sources:
  - { id: source/article, kind: ARTICLE, name: X, text: { file: a.txt, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc, characters: 2998 } }`,
      [
        'doc:2 sources[0].text: report/article~shot-700 cites what is then not in the text; write that report anew, or keep the text',
      ],
    ],
    [
      'within a shorter text, or written anew',
      `sources:
  - { id: source/article, kind: ARTICLE, name: X, text: { file: a.txt, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc, characters: 100 } }
reports:
  - { claim: claim/shot-700, source: source/article, stance: ASSERTS }`,
      [],
    ],
    [
      'that are retracted keep no text',
      `sources:
  - { id: source/article, kind: ARTICLE, name: X }
retract:
  - { id: claim/part-of-guards, reason: x }
  - { id: report/article~shot-700, reason: x }`,
      [],
    ],
    [
      'are there for every link',
      `claims:
  - { id: claim/new, statement: X, link: { from: person/general, type: COMMANDED, to: unit/guards } }`,
      ['doc:2 claims[0]: claim/new is a link without a report; write who reports it under `reports`'],
    ],
    [
      'of a link may come from elsewhere',
      `claims:
  - { id: claim/new, statement: X, link: { from: person/general, type: COMMANDED, to: unit/guards } }
  - { id: claim/part-of-guards, statement: X, link: { from: unit/detachment, type: PART_OF, to: unit/guards } }
reports:
  - { claim: claim/new, source: source/letter, stance: DENIES }`,
      [],
    ],
  ])('%s', async (_name, content, problems) => {
    expect(await problemsOver(content)).toEqual(problems);
  });
});

describe('retractions', () => {
  test.each<Case>([
    [
      'of what others are derived from',
      `retract: [{ id: claim/shot-700, reason: x }]`,
      [
        'doc:1 retract[0]: claim/a-week is derived from claim/shot-700; retract that too, or write it without `derivedFrom`',
      ],
    ],
    [
      'of what is then derived from anew',
      `claims:
  - { id: claim/new, statement: X, derivedFrom: [claim/shot-900] }
retract: [{ id: claim/shot-900, reason: x }]`,
      [
        'doc:3 retract[0]: claim/new is derived from claim/shot-900; retract that too, or write it without `derivedFrom`',
      ],
    ],
    [
      'of what others rely on',
      `retract: [{ id: report/letter~shot-700, reason: x }]`,
      [
        'doc:1 retract[0]: report/article~shot-700 relies on report/letter~shot-700; retract that too, or write it without `reliesOn`',
      ],
    ],
    [
      'together with what depends on them',
      `retract: [{ id: claim/shot-700, reason: x }, { id: claim/a-week, reason: x }, { id: report/letter~shot-900, reason: x }]`,
      [],
    ],
    [
      'of what is no longer depended on',
      `claims:
  - { id: claim/a-week, statement: X }
reports:
  - { claim: claim/shot-700, source: source/article, stance: RELAYS }
retract: [{ id: claim/shot-700, reason: x }, { id: report/letter~shot-700, reason: x }]`,
      [],
    ],
    ['of what is revised', `retract: [{ id: claim/shot-900, reason: x }]`, []],
  ])('%s', async (_name, content, problems) => {
    expect(await problemsOver(content)).toEqual(problems);
  });

  test('of what is restored without the text that it cites', async () => {
    const store = createReferenceStore();
    await mustImport(store, sample);
    const retracted = '[{ id: claim/part-of-guards, reason: x }, { id: report/article~shot-700, reason: x }]';
    await mustImport(store, `retract: ${retracted}`);
    const textless = 'sources: [{ id: source/article, kind: ARTICLE, name: X }]';
    await mustImport(store, textless);
    const content = `restore: [claim/part-of-guards, report/article~shot-700]`;
    expect(problemLines(await importText(store, content))).toEqual([
      'doc:1 restore[0]: report/article~part-of-guards cites what is not in the text of source/article; write that report anew, or give the source that text',
      'doc:1 restore[1]: report/article~shot-700 cites what is not in the text of source/article; write that report anew, or give the source that text',
    ]);
    const pieces: string[] = [];
    for await (const piece of exportDocument(store, 'JSON')) pieces.push(piece);
    const other = createReferenceStore();
    expect(problemLines(await importText(other, pieces.join(''), { format: 'JSON' }))).toEqual([]);
    expect(await everythingIn(other)).toEqual(await everythingIn(store));
  });

  test('of what is derived from a claim that is restored at the same time', async () => {
    const store = createReferenceStore();
    await mustImport(store, sample);
    await mustImport(store, 'retract: [{ id: claim/a-week, reason: x }]');
    const content = 'retract: [{ id: claim/shot-700, reason: x }]\nrestore: [claim/a-week]';
    expect(problemLines(await importText(store, content))).toEqual([
      'doc:1 retract[0]: claim/a-week is derived from claim/shot-700; retract that too, or write it without `derivedFrom`',
    ]);
  });
});

describe('circles', () => {
  test.each<Case>([
    [
      'of broader topics through the store',
      `entities:
  - { id: topic/discipline, kind: TOPIC, name: D, broader: [topic/drill] }
  - { id: topic/drill, kind: TOPIC, name: D, broader: [topic/barrier-troops] }`,
      [
        'doc:2 entities[0].broader[0]: `broader` runs in a circle: topic/discipline → topic/drill → topic/barrier-troops → topic/discipline; leave one of them out',
      ],
    ],
    [
      'two at once',
      `entities:
  - { id: topic/a, kind: TOPIC, name: A, broader: [topic/b] }
  - { id: topic/b, kind: TOPIC, name: B, broader: [topic/a, topic/c] }
  - { id: topic/c, kind: TOPIC, name: C, broader: [topic/d] }
  - { id: topic/d, kind: TOPIC, name: D, broader: [topic/c] }`,
      [
        'doc:2 entities[0].broader[0]: `broader` runs in a circle: topic/a → topic/b → topic/a; leave one of them out',
        'doc:4 entities[2].broader[0]: `broader` runs in a circle: topic/c → topic/d → topic/c; leave one of them out',
      ],
    ],
    [
      'of reprints',
      `sources:
  - { id: source/article, kind: ARTICLE, name: A, reprintOf: source/reprint, text: { file: a.txt, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, characters: 4000 } }`,
      [
        'doc:2 sources[0].reprintOf: `reprintOf` runs in a circle: source/article → source/reprint → source/article; leave one of them out',
      ],
    ],
    [
      'of derivations and revisions',
      `claims:
  - { id: claim/shot-700, statement: X, derivedFrom: [claim/a-week], revises: [claim/shot-900] }`,
      [
        'doc:2 claims[0].derivedFrom[0]: `derivedFrom` runs in a circle: claim/shot-700 → claim/a-week → claim/shot-700; leave one of them out',
        'doc:2 claims[0].revises[0]: `revises` runs in a circle: claim/shot-700 → claim/shot-900 → claim/shot-700; leave one of them out',
      ],
    ],
    [
      'of parts at the same time',
      `claims:
  - { id: claim/x, statement: X, link: { from: unit/guards, type: PART_OF, to: unit/corps }, period: 1941-06, reports: [{ source: source/letter, stance: ASSERTS }] }
  - { id: claim/y, statement: X, link: { from: unit/corps, type: PART_OF, to: unit/detachment }, period: 1941-01/1941-06-01, reports: [{ source: source/letter, stance: ASSERTS }] }
entities:
  - { id: unit/corps, kind: UNIT, name: C }`,
      [
        'doc:2 claims[0]: PART_OF runs in a circle: unit/guards → unit/corps → unit/detachment → unit/guards; leave one of them out, or give them periods that do not overlap',
      ],
    ],
    [
      'of parts one after the other are none',
      `claims:
  - { id: claim/x, statement: X, link: { from: unit/guards, type: PART_OF, to: unit/corps }, period: 1941-06, reports: [{ source: source/letter, stance: ASSERTS }] }
  - { id: claim/y, statement: X, link: { from: unit/corps, type: PART_OF, to: unit/detachment }, period: 1941-07, reports: [{ source: source/letter, stance: ASSERTS }] }
entities:
  - { id: unit/corps, kind: UNIT, name: C }`,
      [],
    ],
    [
      'of parts without a period',
      `claims:
  - { id: claim/x, statement: X, link: { from: unit/guards, type: PART_OF, to: unit/detachment },  reports: [{ source: source/letter, stance: ASSERTS }] }`,
      [
        'doc:2 claims[0]: PART_OF runs in a circle: unit/guards → unit/detachment → unit/guards; leave one of them out, or give them periods that do not overlap',
      ],
    ],
    [
      'of parts that the document ends',
      `claims:
  - { id: claim/x, statement: X, link: { from: unit/guards, type: PART_OF, to: unit/detachment }, period: 1942/.., reports: [{ source: source/letter, stance: ASSERTS }] }
  - { id: claim/part-of-guards, statement: X, link: { from: unit/detachment, type: PART_OF, to: unit/guards }, period: ../1941, reports: [{ source: source/letter, stance: ASSERTS }] }`,
      [],
    ],
    [
      'of parts that the document turns round',
      `claims:
  - { id: claim/part-of-guards, statement: X, link: { from: unit/guards, type: PART_OF, to: unit/detachment },  reports: [{ source: source/letter, stance: ASSERTS }] }`,
      [],
    ],
    [
      'of parts that are only denied',
      `claims:
  - { id: claim/x, statement: X, link: { from: unit/guards, type: PART_OF, to: unit/detachment }, reports: [{ source: source/letter, stance: DENIES }] }`,
      [],
    ],
    [
      'of parts that are retracted with it',
      `claims:
  - { id: claim/x, statement: X, link: { from: unit/guards, type: PART_OF, to: unit/detachment },  reports: [{ source: source/letter, stance: ASSERTS }] }
retract: [{ id: claim/x, reason: x }]`,
      [],
    ],
  ])('%s', async (_name, content, problems) => {
    expect(await problemsOver(content)).toEqual(problems);
  });
});
