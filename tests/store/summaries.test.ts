import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { completeOrder } from '../../src/domain/lists';
import type { GraphStore } from '../../src/store/graph-store';
import { openConnection } from '../../src/store/sqlite/connection';
import { name, sql } from '../../src/store/sqlite/fragment';
import { reportingOf, reportingPage } from '../../src/store/sqlite/reporting';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { connect as connectTo } from '../../src/store/neo4j/connection';
import { cypher } from '../../src/store/neo4j/fragment';
import { openNeo4jStore } from '../../src/store/neo4j/open';
import { crowdedWorld } from '../support/crowded-world';
import { forwarding } from '../support/forwarding-store';
import { describeWithNeo4j, emptyNeo4j } from '../support/neo4j';
import { world as longWar } from '../support/world';

import { describeAnchoredFilters } from './anchored-filters';
import { describeContract, put } from './contract';
import { describeSummaries, everySummary, faultsOf } from './summaries-contract';

const folders: string[] = [];
function openAnew(): GraphStore {
  folders.push(mkdtempSync(join(tmpdir(), 'conflict-graph-')));
  return openSqliteStore(folders.at(-1) ?? '', everySummary);
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A store whose summaries are made anew as soon as anything is written. */
async function openSummarised() {
  let current = openAnew();
  const store: GraphStore = {
    ...forwarding(() => current),
    write: async (work) => {
      const result = await current.write(work);
      await current.refreshSummaries?.();
      return result;
    },
  };
  const reset = async () => {
    await current.close();
    current = openAnew();
  };
  return { store, reset, close: () => current.close() };
}

describeContract('SQLite where everything is summarised', openSummarised);
describeAnchoredFilters('SQLite where everything is summarised', openSummarised);

describeSummaries('SQLite', async () => openAnew(), 16);
describeWithNeo4j('Neo4j', (connect) => {
  jest.setTimeout(400_000);
  const open = async () => {
    await emptyNeo4j(connect());
    return openNeo4jStore(connect(), everySummary);
  };
  describeSummaries('Neo4j', open, 4);

  test('the audit of Neo4j tells what is not as the records say', async () => {
    const store = await open();
    await put(store, longWar);
    await store.refreshSummaries?.();
    expect(await faultsOf(store)).toEqual([]);
    const connection = connectTo(connect());
    const transaction = await connection.begin(10_000);
    for (const statement of [
      cypher`MATCH (m:Measure {id: 'measure/shot-by-own-side'}) SET m.figureCount = m.figureCount + 1`,
      cypher`MATCH (s:Summary {entity: 'topic/barrier-troops'}) SET s.sources = s.sources + 1 WITH s
        MATCH (s)-[g:RANGE]->(:Node {id: 'measure/shot-by-own-side'}) SET g.sources = g.sources + 1`,
      cypher`MATCH (:Claim {id: 'claim/shot-10201'})-[o:ON]->() SET o.kind = 'LINK'`,
    ]) {
      await transaction.run(statement);
    }
    await transaction.commit();
    await connection.close();
    expect(await faultsOf(store)).toEqual([
      'measure/shot-by-own-side: the number of its figures is wrong',
      'claim/shot-10201: its place among the claims on something is wrong',
      'topic/barrier-troops: the number of sources that report on it is wrong',
      'topic/barrier-troops: the range of measure/shot-by-own-side over the figures on it is wrong',
    ]);
    await store.close();
  });
});

describe('a summary', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = openAnew();
    await put(store, longWar);
    await store.refreshSummaries?.();
  });
  afterEach(() => store.close());

  test('is taken away where too few claims are left', async () => {
    const claims = longWar.claims.map((claim) => ({
      ...claim,
      record: { ...claim.record, retracted: { date: '2026-01-01', reason: 'wrong' } },
    }));
    const reports = longWar.reports.map(({ report }) => ({ report, isLive: false }));
    await store.write((transaction) => transaction.put({ ...longWar, claims, reports }));
    await store.refreshSummaries?.();
    expect(await faultsOf(store)).toEqual([]);
    const looking = openConnection(join(folders.at(-1) ?? '', 'conflict-graph.sqlite'), 'read');
    for (const table of ['summary', 'reporting', 'figure_range', 'stale'])
      expect(looking.all(sql`SELECT entity FROM ${name(table)}`)).toEqual([]);
    looking.close();
  });

  test.each(['id', 'nameFold', 'published'])('is read by %s without a look at other sources', (column) => {
    const looking = openConnection(join(folders.at(-1) ?? '', 'conflict-graph.sqlite'), 'read');
    const request = {
      list: { name: 'sources' },
      parents: [''],
      where: { kind: 'reportsOn', id: 'topic/barrier-troops', isFigure: true },
    } as const;
    const reporting = reportingOf(looking, request, '');
    if (reporting === null) throw new Error('the topic has no summary');
    const order = completeOrder(request.list, [{ column, direction: 'ASC', isNullable: false }]);
    const page = { limit: 50, after: order.map(() => 'a'), before: null, isBackward: false };
    const { text, values } = reportingPage(looking, reporting, order, page, name('x.record'));
    const plan = looking.all<{ detail: string }>({ text: `EXPLAIN QUERY PLAN ${text}`, values });
    looking.close();
    const bound = column === 'id' ? ' AND source>?' : '';
    expect(plan.map(({ detail }) => detail).slice(0, 2)).toEqual([
      `SEARCH s USING PRIMARY KEY (entity=? AND isFigure=?${bound})`,
      'SEARCH x USING INDEX sqlite_autoindex_entity_1 (id=?)',
    ]);
  });

  test('is made between writes, which need not wait for all of them, and no more once the store closes', async () => {
    const other = openAnew();
    await put(other, crowdedWorld(20_000));
    const refreshed = other.refreshSummaries?.();
    const version = await other.write((transaction) => transaction.advanceVersion());
    expect(version).toBe('1');
    await other.close();
    expect(await refreshed).toBeLessThanOrEqual(3);
  });
});
