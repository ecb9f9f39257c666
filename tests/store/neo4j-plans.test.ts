/** How much of a Neo4j store a question reads: as much as it finds, however much there is beside that. */
import neo4j, { type Driver } from 'neo4j-driver';

import { everything, type Filter, type Relation } from '../../src/domain/filter';
import { completeOrder, type List } from '../../src/domain/lists';
import type { OrderKey, PageSpec } from '../../src/domain/order';
import { importLines } from '../../src/ingest/import-lines';
import type { Connection } from '../../src/store/neo4j/connection';
import { statementOf, type Fragment } from '../../src/store/neo4j/fragment';
import { readCounts, readPages } from '../../src/store/neo4j/lists';
import { openNeo4jStore } from '../../src/store/neo4j/open';
import { readNeighbours } from '../../src/store/neo4j/path';
import { readComparables, readLinkCounts, readNodes, readReliedOnBy } from '../../src/store/neo4j/read';
import { readSearch } from '../../src/store/neo4j/search';
import { openStaging } from '../../src/store/staging';
import { streamOf, today } from '../ingest/importing';
import { jsonLines } from '../support/json-lines';
import { describeWithNeo4j, emptyNeo4j } from '../support/neo4j';

import { unhurried } from './contract';

jest.setTimeout(300_000);

const claimCount = 3_000;
// A page has 21 rows; to look at every claim takes thousands of hits.
const mostHits = 800;

const claims: List = { name: 'claims' };
const sources: List = { name: 'sources' };
const units: List = { name: 'entities', kind: 'UNIT' };
const measures: List = { name: 'measures' };

const equal = (column: string, value: string | number): Filter => ({ kind: 'equal', column, value });
const on = (id: string): Filter => ({ kind: 'on', id });
const all = (...filters: Filter[]): Filter => ({ kind: 'and', filters });
const either = (...filters: Filter[]): Filter => ({ kind: 'or', filters });
const some = (relation: Relation, filter: Filter): Filter => ({
  kind: 'relation',
  relation,
  quantifier: 'some',
  filter,
});
const by = (column: string, direction: OrderKey['direction'], isNullable = false): readonly OrderKey[] => [
  { column, direction, isNullable },
];
const byId: readonly OrderKey[] = [];
const figures = equal('kind', 'FIGURE');
const ofSource = some('claim.reports', some('report.source', equal('id', 'source/s-7')));

const pages: readonly (readonly [string, List, Filter, readonly OrderKey[], Partial<PageSpec>])[] = [
  ['claims by id', claims, everything, byId, {}],
  ['claims by id, deep', claims, everything, byId, { after: ['claim/c-5'] }],
  ['claims by day', claims, everything, by('earliest', 'ASC', true), {}],
  ['claims by day, last first', claims, everything, by('earliest', 'DESC', true), {}],
  ['claims by day, deep', claims, everything, by('earliest', 'DESC', true), { after: [-7000, 'claim/c-5'] }],
  ['claims by day, backwards', claims, everything, by('latest', 'ASC', true), { isBackward: true }],
  [
    'claims between two cursors',
    claims,
    everything,
    by('earliest', 'ASC', true),
    { after: [-20000, 'claim/c-5'], before: [-100, 'claim/c-9'] },
  ],
  ['claims by their sources', claims, everything, by('sourceCount', 'DESC'), {}],
  ['figures by id', claims, figures, byId, {}],
  ['figures by id, backwards', claims, figures, byId, { isBackward: true }],
  ['figures by day', claims, figures, by('earliest', 'ASC', true), {}],
  ['figures by day, deep', claims, figures, by('earliest', 'ASC', true), { after: [-7000, 'claim/c-5'] }],
  ['claims on a unit', claims, on('unit/u-7'), by('earliest', 'DESC', true), {}],
  ['figures on a unit or another', claims, all(figures, either(on('unit/u-7'), on('unit/u-8'))), byId, {}],
  ['claims on a unit or of a source', claims, either(on('unit/u-7'), ofSource), byId, {}],
  ['claims about a unit', claims, some('claim.about', equal('id', 'unit/u-7')), byId, {}],
  ['claims about a unit by name', claims, some('claim.about', equal('name', 'Unit 7')), byId, {}],
  ['claims of a source', claims, ofSource, byId, {}],
  ['claims with an id', claims, all(figures, equal('id', 'claim/c-7')), byId, {}],
  ['sources by day', sources, everything, by('published', 'DESC', true), {}],
  ['sources by name', sources, equal('name', 'Article 7'), byId, {}],
  [
    'sources with figures on a unit',
    sources,
    { kind: 'reportsOn', id: 'unit/u-7', isFigure: true },
    byId,
    {},
  ],
  [
    'sources that report a claim',
    sources,
    some('source.reports', some('report.claim', equal('id', 'claim/c-7'))),
    byId,
    {},
  ],
  ['units by name', units, everything, by('nameFold', 'ASC'), {}],
  ['units by name, deep', units, everything, by('nameFold', 'ASC'), { after: ['unit 30', 'unit/u-30'] }],
  ['units of a name', units, equal('name', 'Unit 7'), by('earliest', 'ASC', true), {}],
  ['units of a claim', units, some('entity.claims', equal('id', 'claim/c-7')), byId, {}],
  ['measures of figures on a unit', measures, some('measure.figures', on('unit/u-7')), byId, {}],
];

const counts: readonly (readonly [string, List, Filter])[] = [
  ['claims', claims, everything],
  ['claims on a unit', claims, on('unit/u-7')],
  ['claims on a unit or another', claims, either(on('unit/u-7'), on('unit/u-8'))],
  ['claims with three sources', claims, equal('sourceCount', 3)],
  ['links', claims, equal('kind', 'LINK')],
  ['sources with figures on a unit', sources, { kind: 'reportsOn', id: 'unit/u-7', isFigure: true }],
  ['units of a name', units, equal('name', 'Unit 7')],
];

const unitIds = Array.from({ length: 20 }, (_, index) => `unit/u-${index}`);
const nested: readonly (readonly [string, List, readonly string[], Filter])[] = [
  ['claims of units', { name: 'entity.claims' }, unitIds, figures],
  ['sources of units', { name: 'entity.sources' }, ['unit/u-1', 'unit/u-2'], everything],
  ['links of units', { name: 'entity.links' }, unitIds, everything],
  ['reports of claims', { name: 'claim.reports' }, ['claim/c-1', 'claim/c-2'], everything],
  ['claims that derive from claims', { name: 'claim.basisOf' }, ['claim/c-1', 'claim/c-2'], everything],
  ['claims that revise claims', { name: 'claim.revisedBy' }, ['claim/c-1', 'claim/c-2'], everything],
  ['reports of a source', { name: 'source.reports' }, ['source/s-1'], some('report.claim', on('unit/u-7'))],
  ['claims on a topic and a unit', { name: 'entity.claims' }, ['topic/losses'], on('unit/u-7')],
];

const others: readonly (readonly [string, (connection: Connection) => Promise<unknown>])[] = [
  ['nodes', (connection) => readNodes(connection, [...unitIds, 'claim/c-1', 'nowhere'], unhurried())],
  ['counts of links', (connection) => readLinkCounts(connection, unitIds, unhurried())],
  ['reports that rely on one', (connection) => readReliedOnBy(connection, ['report/s-1~c-1'], unhurried())],
  ['comparisons', (connection) => readComparables(connection, ['claim/c-1'], unhurried())],
  ['neighbours', (connection) => readNeighbours(connection, ['source/s-1', ...unitIds], unhurried())],
  [
    'a search',
    (connection) =>
      readSearch(connection, { words: ['unit', '77'], kinds: ['UNIT'], page: pageOf({}) }, unhurried()),
  ],
];

/** A step of a plan that was run. */
interface Step {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly dbHits: number;
  readonly children: readonly Step[];
}

describeWithNeo4j('what a question reads of a Neo4j store', (given) => {
  let driver: Driver;

  beforeAll(async () => {
    const { uri, username, password } = given();
    driver = neo4j.driver(uri, neo4j.auth.basic(username ?? '', password ?? ''));
    const store = await openNeo4jStore(given());
    const staging = openStaging();
    const file = { file: 'world', bytes: streamOf(...jsonLines(claimCount)) };
    const settings = { store, today, dryRun: false, staging, batchSize: 1_000, onProgress: () => undefined };
    expect(await importLines({ documents: [], lines: [file] }, settings)).toHaveProperty('result');
    staging.close();
    await store.close();
    // The planner goes by what it knows of the indexes, which the server counts when it finds the time.
    await driver.executeQuery('CALL db.prepareForReplanning(60)');
  });
  afterAll(async () => {
    await driver.close();
    await emptyNeo4j(given());
  });

  /** Runs the statement that the question asks, with a profile. */
  async function profileOf(ask: (connection: Connection) => Promise<unknown>): Promise<Step> {
    const statements: Fragment[] = [];
    const overheard: Connection = {
      read: async (statement) => {
        statements.push(statement);
        throw new Error('only the statement is wanted');
      },
      begin: () => Promise.reject(new Error('a question begins no transaction')),
      close: async () => undefined,
    };
    await expect(ask(overheard)).rejects.toThrow('only the statement is wanted');
    const [statement] = statements;
    if (statement === undefined) throw new Error('nothing was asked');
    const { text, parameters } = statementOf(statement);
    const { database } = given();
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, withIntegers(parameters), {
      routing: 'READ',
      ...(database === null ? {} : { database }),
    });
    if (summary.profile === false) throw new Error('no profile');
    return summary.profile;
  }

  async function expectSelective(ask: (connection: Connection) => Promise<unknown>): Promise<void> {
    const steps = stepsOf(await profileOf(ask));
    const scans = steps.filter(({ operatorType }) => /^(NodeByLabelScan|AllNodesScan)/.test(operatorType));
    expect(scans.map(({ operatorType, arguments: details }) => [operatorType, details['Details']])).toEqual(
      [],
    );
    expect(steps.reduce((sum, { dbHits }) => sum + dbHits, 0)).toBeLessThan(mostHits);
  }

  test.each(pages)('a page of %s', async (_, list, where, keys, page) => {
    const order = completeOrder(list, keys);
    await expectSelective((connection) =>
      readPages(connection, { list, parents: [''], where, order, page: pageOf(page) }, unhurried()),
    );
  });

  test.each(counts)('the number of %s', async (_, list, where) => {
    await expectSelective((connection) =>
      readCounts(connection, { list, parents: [''], where }, unhurried()),
    );
  });

  test.each(nested)('%s', async (_, list, parents, where) => {
    const order = completeOrder(list, byId);
    await expectSelective((connection) =>
      readPages(connection, { list, parents, where, order, page: pageOf({}) }, unhurried()),
    );
    await expectSelective((connection) => readCounts(connection, { list, parents, where }, unhurried()));
  });

  test.each(others)('%s', (_, ask) => expectSelective(ask));

  test('a filter that no index serves reads every claim, which this test can tell', async () => {
    const where: Filter = {
      kind: 'text',
      column: 'statementLower',
      operator: 'contains',
      value: 'nothing like it',
    };
    const ask = (connection: Connection) =>
      readCounts(connection, { list: claims, parents: [''], where }, unhurried());
    await expect(expectSelective(ask)).rejects.toThrow('NodeByLabelScan');
  });
});

function pageOf(given: Partial<PageSpec>): PageSpec {
  return { limit: 21, after: null, before: null, isBackward: false, ...given };
}

function stepsOf(plan: Step): readonly Step[] {
  return [plan, ...plan.children.flatMap(stepsOf)];
}

function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
}
