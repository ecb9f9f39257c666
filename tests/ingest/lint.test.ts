import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createDocumentsFolder } from '../../src/ingest/documents-folder';
import { importStaged, stageImport } from '../../src/ingest/import-lines';
import { lintStaged, type UnreadText } from '../../src/ingest/lint';
import { areNearNames } from '../../src/ingest/near-names';
import type { GraphStore } from '../../src/store/graph-store';
import { openStaging } from '../../src/store/staging';
import { createReferenceStore } from '../support/reference-store';

import { everythingIn, mustImport, problemLines, streamOf, today } from './importing';

const text = 'First.\n\nSecond.\n  \nThird.\nFourth.\nFifth.\n';
const sha256 = createHash('sha256').update(text).digest('hex');
const textKey = (file = 'a.txt', hash = sha256) => `text: { file: ${file}, sha256: ${hash}, characters: 41 }`;
const cites = (...paragraphs: readonly number[]) =>
  `citations: [${paragraphs.map((paragraph) => `{ type: PARAGRAPH, paragraph: ${paragraph} }`).join(', ')}]`;

/** A small graph that no lint finds anything in, and that the cases write over. */
const good = `entities:
  - { id: topic/discipline, kind: TOPIC, name: Discipline }
  - { id: topic/drill, kind: TOPIC, name: Drill, broader: [topic/discipline] }
  - { id: unit/guards, kind: UNIT, name: Guards, names: [{ value: Гвардия, kind: ALIAS, language: ru }] }
  - { id: unit/corps, kind: UNIT, name: Corps }
  - { id: organization/paper, kind: ORGANIZATION, name: The Paper }
  - { id: person/author, kind: PERSON, name: The Author }
  - { id: person/reader, kind: PERSON, name: The Reader }
measures:
  - { id: measure/shot, name: soldiers shot, unit: persons }
sources:
  - { id: source/article, kind: ARTICLE, name: Guards, publisher: organization/paper, authors: [person/author], ${textKey()}, reading: [{ paragraphs: [1, 4], reason: Headings. }] }
  - { id: source/letter, kind: LETTER, name: Guards, addressees: [person/reader] }
claims:
  - id: claim/shot
    statement: Seven were shot.
    about: [unit/guards, topic/drill]
    period: 1941
    figure: { measure: measure/shot, best: 7 }
    reports:
      - { source: source/article, stance: RELAYS, reliesOn: [source/letter], ${cites(2, 3)} }
      - { source: source/letter, stance: ASSERTS }
  - id: claim/part
    statement: The guards belonged to the corps.
    link: { from: unit/guards, type: PART_OF, to: unit/corps }
    reports: [{ source: source/article, stance: ASSERTS, ${cites(5)} }]
`;

let folder: string;
let store: GraphStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  writeFileSync(join(folder, 'a.txt'), text);
  store = createReferenceStore();
});

afterEach(() => rmSync(folder, { recursive: true }));

interface Found {
  readonly lines: readonly string[];
  readonly unread: readonly UnreadText[];
}

/** What the lints find in a document and in lines beside it, over what the store holds. */
async function lint(content: string, lines: readonly unknown[] = [], batchSize = 1000): Promise<Found> {
  const staging = openStaging();
  const settings = { store, staging, today, dryRun: true, batchSize, onProgress: () => undefined };
  const jsonLines = lines.map((line) => JSON.stringify(line) + '\n').join('');
  const files = {
    documents: [{ file: 'doc', format: 'YAML' as const, content }],
    lines: [{ file: 'lines', bytes: streamOf(jsonLines) }],
  };
  try {
    const before = await everythingIn(store);
    const staged = await stageImport(files, settings);
    expect(problemLines(await importStaged(staged, settings))).toEqual([]);
    const { unread, ...found } = await lintStaged(staged.documents, createDocumentsFolder(folder), settings);
    expect(await everythingIn(store)).toEqual(before);
    expect(found.problemCount).toBe(found.problems.length);
    return { lines: problemLines(found), unread };
  } finally {
    staging.close();
  }
}

type Case = readonly [name: string, content: string, findings: readonly string[]];

test.each([1, 2, 1000])('nothing is found in a good document, in batches of %d', async (batchSize) => {
  expect(await lint(good, [], batchSize)).toEqual({ lines: [], unread: [] });
});

describe('an entity', () => {
  const unspoken = (id: string) => `nothing speaks about ${id}; write a claim about it, or leave it out`;

  test.each<Case>([
    [
      'that nothing speaks about',
      'entities: [{ id: unit/new, kind: UNIT, name: New }, { id: topic/new, kind: TOPIC, name: New topic, broader: [topic/drill] }]',
      [`doc:1 entities[0]: ${unspoken('unit/new')}`, `doc:1 entities[1]: ${unspoken('topic/new')}`],
    ],
    [
      'that a claim is about, links, or another record names',
      `entities:
  - { id: unit/new, kind: UNIT, name: New }
  - { id: unit/from, kind: UNIT, name: From }
  - { id: unit/to, kind: UNIT, name: To }
  - { id: topic/above, kind: TOPIC, name: Above }
  - { id: topic/drill, kind: TOPIC, name: Drill, broader: [topic/above] }
  - { id: organization/press, kind: ORGANIZATION, name: Press }
  - { id: person/writer, kind: PERSON, name: Writer }
  - { id: person/addressee, kind: PERSON, name: Addressee }
sources:
  - { id: source/first, kind: ARTICLE, name: First, publisher: organization/press, authors: [person/writer], addressees: [person/addressee] }
  - { id: source/second, kind: ARTICLE, name: Second, publisher: organization/press, reprintOf: source/first }
claims:
  - { id: claim/new, statement: X, about: [unit/new] }
  - { id: claim/link, statement: X, link: { from: unit/from, type: PART_OF, to: unit/to }, reports: [{ source: source/second, stance: ASSERTS }] }`,
      [],
    ],
    [
      'that only retracted claims are about, and a source that only retracted reports are of',
      `entities: [{ id: unit/new, kind: UNIT, name: New }]
sources: [{ id: source/new, kind: LETTER, name: New }]
claims:
  - { id: claim/new, statement: X, about: [unit/new], reports: [{ source: source/letter, stance: ASSERTS }] }
reports:
  - { claim: claim/shot, source: source/new, stance: ASSERTS }
retract: [{ id: claim/new, reason: x }, { id: report/new~shot, reason: x }]`,
      [
        `doc:1 entities[0]: ${unspoken('unit/new')}`,
        'doc:2 sources[0]: source/new reports nothing, and nothing speaks about it; write a claim about it, or leave it out',
      ],
    ],
    [
      'that is a source and reports nothing, or is only spoken about',
      `sources:
  - { id: source/silent, kind: LETTER, name: Silent }
  - { id: source/forged, kind: LETTER, name: Forged }
claims:
  - { id: claim/new, statement: The letter is forged., about: [source/forged] }`,
      [
        'doc:2 sources[0]: source/silent reports nothing, and nothing speaks about it; write a claim about it, or leave it out',
      ],
    ],
  ])('%s', async (_name, content, findings) => {
    await mustImport(store, good);
    expect((await lint(content)).lines).toEqual(findings);
  });
});

describe('a name', () => {
  const advice = 'make one entity of them, or name each so that they can be told apart';
  const spoken = (...ids: readonly string[]) =>
    `claims: [{ id: claim/new, statement: X, about: [${ids.join(', ')}] }]`;

  test.each<Case>([
    [
      'that an entity of the store has, whatever its case, accents and script',
      `entities: [{ id: person/guard, kind: PERSON, name: A guard, names: [{ value: GVÁRDIYA, kind: ALIAS }, { value: guards, kind: ALIAS }] }]\n${spoken('person/guard')}`,
      [`doc:1 entities[0].name: the name "GVÁRDIYA" is also that of unit/guards; ${advice}`],
    ],
    [
      'that two of the document share is told once, of the second by id',
      `entities: [{ id: unit/b, kind: UNIT, name: Rifles }, { id: unit/a, kind: UNIT, name: Scouts, names: [{ value: Rifles, kind: CODE }] }]\n${spoken('unit/a', 'unit/b')}`,
      [`doc:1 entities[0].name: the name "Rifles" is also that of unit/a; ${advice}`],
    ],
    [
      'that many share is told with some of them',
      `entities: [{ id: unit/e, kind: UNIT, name: Rifles }]\n${spoken('unit/e')}`,
      [
        `doc:1 entities[0].name: the name "Rifles" is also that of unit/a, unit/b, unit/c and 1 more; ${advice}`,
      ],
    ],
    [
      'that an entity has twice, or shares with a source, or whose letters are none, is its own',
      `entities: [{ id: unit/new, kind: UNIT, name: New, names: [{ value: NEW, kind: ALIAS }, { value: —, kind: CODE }] }, { id: unit/other, kind: UNIT, name: Other, names: [{ value: –, kind: CODE }] }]
sources: [{ id: source/new, kind: LETTER, name: New }]
claims: [{ id: claim/new, statement: X, about: [unit/new, unit/other], reports: [{ source: source/new, stance: ASSERTS }] }]`,
      [],
    ],
    [
      'that the document gives to another is no longer shared',
      `entities: [{ id: unit/guards, kind: UNIT, name: First guards }, { id: unit/new, kind: UNIT, name: Guards }]\n${spoken('unit/new')}`,
      [],
    ],
  ])('%s', async (name, content, findings) => {
    await mustImport(store, good);
    if (name.includes('many')) {
      const rifles = ['a', 'b', 'c', 'd'].map((slug) => `{ id: unit/${slug}, kind: UNIT, name: Rifles }`);
      await mustImport(store, `entities: [${rifles.join(', ')}]`);
    }
    expect((await lint(content)).lines).toEqual(findings);
  });
});

describe('a claim', () => {
  const long = (characters: number) => '𝒳'.repeat(characters);

  test.each<Case>([
    [
      'about nothing',
      'claims: [{ id: claim/new, statement: X, about: [] }]',
      ['doc:1 claims[0]: claim/new is about no entity and no topic; name what it speaks of under `about`'],
    ],
    [
      'about a topic, an entity, or the two ends of its link',
      `claims:
  - { id: claim/a, statement: X, about: [topic/drill] }
  - { id: claim/b, statement: X, about: [unit/guards] }
  - { id: claim/c, statement: X, link: { from: unit/guards, type: PART_OF, to: unit/corps }, reports: [{ source: source/letter, stance: ASSERTS }] }`,
      [],
    ],
    [
      'with a statement of more than 300 characters',
      `claims: [{ id: claim/new, statement: ${long(301)}, about: [unit/guards] }]`,
      [
        'doc:1 claims[0].statement: the statement has 301 characters, more than 300; shorten it, or make several claims of it',
      ],
    ],
    [
      'with a statement of 300 characters',
      `claims: [{ id: claim/new, statement: ${long(300)}, about: [unit/guards] }]`,
      [],
    ],
    [
      'with a figure without a period',
      'claims:\n  - id: claim/new\n    statement: X\n    about: [unit/guards]\n    figure: { measure: measure/shot, best: 9 }',
      [
        'doc:2 claims[0].figure: the figure of claim/new has no period; write the `period` that it speaks of, open where it must be',
      ],
    ],
    [
      'with a figure and an open period, or without a figure',
      `claims:
  - { id: claim/a, statement: X, about: [unit/guards], period: ../.., figure: { measure: measure/shot, best: 9 } }
  - { id: claim/b, statement: X, about: [unit/guards] }`,
      [],
    ],
    [
      'that is retracted',
      'claims: [{ id: claim/new, statement: X, figure: { measure: measure/shot, best: 9 } }]\nretract: [{ id: claim/new, reason: x }]',
      [],
    ],
  ])('%s', async (_name, content, findings) => {
    await mustImport(store, good);
    expect((await lint(content)).lines).toEqual(findings);
  });
});

describe('a source without a publisher', () => {
  const reported =
    'claims: [{ id: claim/new, statement: X, about: [unit/guards], reports: [{ source: source/new, stance: ASSERTS }] }]';
  const source = (keys: string) => `sources: [{ id: source/new, name: New, ${keys} }]\n${reported}`;

  test.each([
    ['ARTICLE', 1], ['REPORT', 1], ['DOCUMENT', 1], ['INTERVIEW', 1], ['DATASET', 1], ['BROADCAST', 1],
    ['SOCIAL_MEDIA', 1], ['BOOK', 1], ['LAW', 1], ['LETTER', 0], ['STATEMENT', 0], ['DERIVATION', 0], ['UNNAMED', 0],
  ])('of the kind %s: %d', async (kind, findings) => {
    await mustImport(store, good);
    const found = 'doc:1 sources[0].publisher: source/new has no publisher; write `publisher`, or a remark that the document names no publisher';
    expect((await lint(source(`kind: ${kind}`))).lines).toEqual(findings === 0 ? [] : [found]);
  }); // prettier-ignore

  test.each([
    ['The document names no publisher.', true],
    ['It bears no date. The document names neither author nor publisher; so it stands alone.', true],
    ['The publisher is unknown.', true],
    ['The publisher is spelled in two ways.', false],
    ['There is no date. The publisher is a paper.', false],
  ])('with the remark "%s": %s', async (remark, isContent) => {
    await mustImport(store, good);
    const content = source(`kind: ARTICLE, remarks: [{ kind: SCOPE, text: "${remark}" }]`);
    expect((await lint(content)).lines).toHaveLength(isContent ? 0 : 1);
  });

  test('is found no fault with where it has one', async () => {
    await mustImport(store, good);
    expect((await lint(source('kind: ARTICLE, publisher: organization/paper'))).lines).toEqual([]);
  });
});

describe('a measure', () => {
  const advice = 'use one measure for both, or name them further apart';
  const figure = (id: string, measure: string) =>
    `{ id: claim/${id}, statement: X, about: [unit/guards], period: 1941, figure: { measure: measure/${measure}, best: 9 } }`;

  test.each<Case>([
    [
      'used once that is nearly another one of the store',
      `measures: [{ id: measure/new, name: Soldier shot, unit: Persons }]\nclaims: [${figure('new', 'new')}]`,
      [`doc:1 measures[0].name: measure/new is used once, and is nearly measure/shot; ${advice}`],
    ],
    [
      'used nowhere that is nearly another one',
      `measures: [{ id: measure/new, name: the shot soldiers, unit: persons }]`,
      [`doc:1 measures[0].name: measure/new is used nowhere, and is nearly measure/shot; ${advice}`],
    ],
    [
      'used once and once more by a retracted claim',
      `measures: [{ id: measure/new, name: soldier shot, unit: persons }]\nclaims: [${figure('a', 'new')}, ${figure('b', 'new')}]\nretract: [{ id: claim/b, reason: x }]`,
      [`doc:1 measures[0].name: measure/new is used once, and is nearly measure/shot; ${advice}`],
    ],
    [
      'used twice',
      `measures: [{ id: measure/new, name: soldier shot, unit: persons }]\nclaims: [${figure('a', 'new')}, ${figure('b', 'new')}]`,
      [],
    ],
    [
      'used once with a name or a unit of its own',
      `measures: [{ id: measure/a, name: soldiers sent, unit: persons }, { id: measure/b, name: soldiers shot, unit: percent }]\nclaims: [${figure('a', 'a')}, ${figure('b', 'b')}]`,
      [],
    ],
  ])('%s', async (_name, content, findings) => {
    await mustImport(store, good);
    expect((await lint(content)).lines).toEqual(findings);
  });

  test.each([
    ['Soldiers shot', 'soldier shot', true],
    ['Soldiers shot in a war', 'Soldiers shot in the war', true],
    ['Shot soldiers', 'Soldiers shot', true],
    ['Soldiers sentenced to death', 'Soldiers sentanced to death', true],
    ['Soldiers shot', 'Soldiers sent', false],
    ['Soldiers jailed per week', 'Soldiers jailed per year', false],
    ['Losses in 1941', 'Losses in 1942', false],
    ['Killed', 'Killed or wounded', false],
  ])('"%s" and "%s" are near: %s', (one, other, isNear) => {
    expect([areNearNames(one, other), areNearNames(other, one)]).toEqual([isNear, isNear]);
  });
});

describe('the paragraphs of a text', () => {
  const advice = 'cite a passage there, or say under `reading` why there is no claim';
  const article = (keys: string) =>
    `sources: [{ id: source/new, kind: LETTER, name: New, ${keys} }]\nclaims: [{ id: claim/new, statement: X, about: [unit/guards], reports: [{ source: source/new, stance: ASSERTS, ${cites(4)} }] }]`;

  test.each<Case>([
    [
      'that are neither cited nor accounted for',
      article(textKey()),
      [`doc:1 sources[0].reading: paragraphs 1 to 3, 5 of 5 are neither cited nor accounted for; ${advice}`],
    ],
    [
      'but for one',
      article(`${textKey()}, reading: [{ paragraphs: [3, 2], reason: x }, { paragraphs: [1], reason: y }]`),
      [`doc:1 sources[0].reading: paragraph 5 of 5 is neither cited nor accounted for; ${advice}`],
    ],
    [
      'all of them, and one that there is not',
      article(`${textKey()}, reading: [{ paragraphs: [1, 2, 3, 5, 6], reason: x }]`),
      [
        'doc:1 sources[0].reading: the text has no paragraph 6: it has 5; leave it out; a paragraph is a non-blank line',
      ],
    ],
    [
      'that a report is retracted from',
      `${article(`${textKey()}, reading: [{ paragraphs: [1, 2, 3, 5], reason: x }]`)}\nretract: [{ id: report/new~new, reason: x }]\nreports: [{ claim: claim/shot, source: source/new, stance: ASSERTS }]`,
      [`doc:1 sources[0].reading: paragraph 4 of 5 is neither cited nor accounted for; ${advice}`],
    ],
    ['of a source that was not read', 'sources: [{ id: source/letter, kind: LETTER, name: Letter }]', []],
  ])('%s', async (_name, content, findings) => {
    await mustImport(store, good);
    expect(await lint(content)).toEqual({ lines: findings, unread: [] });
  });

  test('that the store cites count as cited', async () => {
    await mustImport(store, good);
    const content = `sources: [{ id: source/article, kind: ARTICLE, name: Guards, publisher: organization/paper, ${textKey()} }]`;
    expect((await lint(content)).lines).toEqual([
      `doc:1 sources[0].reading: paragraphs 1, 4 of 5 are neither cited nor accounted for; ${advice}`,
    ]);
  });

  test.each([
    ['is not there', 'b.txt', sha256, 'it is not there'],
    ['is another', 'a.txt', 'f'.repeat(64), 'it is not the text that was recorded'],
    ['is not UTF-8', 'latin.txt', createHash('sha256').update('\xe9', 'latin1').digest('hex'), 'it is not the text that was recorded'],
    ['is a folder', '.git', sha256, '.git is not a file'],
  ])('are not looked at where it %s, and that is said', async (_name, file, hash, reason) => {
    writeFileSync(join(folder, 'latin.txt'), '\xe9', 'latin1');
    mkdirSync(join(folder, '.git'));
    await mustImport(store, good);
    const content = article(textKey(file, hash));
    expect(await lint(content)).toEqual({ lines: [], unread: [{ source: 'source/new', file, reason }] });
  }); // prettier-ignore
});

describe('documents together', () => {
  const lines = [
    { entity: { id: 'unit/new', kind: 'UNIT', name: 'New' } },
    { report: { claim: 'claim/shot', source: 'source/new', stance: 'ASSERTS' } },
    { claim: { id: 'claim/empty', statement: 'X' } },
  ];

  test.each([1, 1000])('and lines are linted as one, in batches of %d', async (batchSize) => {
    await mustImport(store, good);
    const content = `sources: [{ id: source/new, kind: LETTER, name: New }]\nclaims: [{ id: claim/new, statement: X, about: [unit/new] }]`;
    expect((await lint(content, lines, batchSize)).lines).toEqual([
      'lines:3 claim: claim/empty is about no entity and no topic; name what it speaks of under `about`',
    ]);
  });

  test('are not blamed for what the store holds', async () => {
    await mustImport(store, `${good}  - { id: claim/old, statement: Old }\n`);
    await mustImport(store, 'entities: [{ id: unit/old, kind: UNIT, name: Old }]');
    const content = 'claims: [{ id: claim/new, statement: X, about: [unit/guards] }]';
    expect((await lint(content)).lines).toEqual([]);
  });
});
