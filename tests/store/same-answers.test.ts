/** The seed behind the whole server, on both stores: the same questions, the same answers to the letter. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openNeo4jStore } from '../../src/store/neo4j/open';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { describeWithNeo4j, emptyNeo4j } from '../support/neo4j';
import { createReferenceStore } from '../support/reference-store';
import { importSeed } from '../support/seeded-store';
import { serveForTest, type ServedForTest } from '../support/serve';

const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const source = 'id name kind access published { edtf earliest latest display }';
const claim = 'id kind statement period { edtf } figure { display qualifier measure { id } }';

const questions: readonly string[] = [
  `{ sources(where: { reportsFiguresOn: "topic/barrier-troops" }) { ${page} nodes { ${source} publisher { name } reports(where: { claim: { on: "topic/barrier-troops", kind: { eq: FIGURE } } }) { nodes { stance hedge claim { ${claim} remarks { kind text } corroboration { sourceCount originCount unnamedOriginCount independence explanation cycles { id } origins { id } } } citations { paragraph start end sha256 verification } reliesOn { source { id } } reliedOnBy { id } origins { id name } } } } } }`,
  `{ conflicts { ${page} nodes { id name names { value language script kind } type period { display } linkCounts { type direction count } links { ${page} edges { cursor } nodes { type direction other { id } claim { id } } } } } }`,
  `{ units { nodes { id partOf { nodes { id } } commanders { nodes { id } } foughtIn { edges { link { claim { id } period { edtf } } node { id } } } practised { nodes { id } } establishedBy { nodes { id } } } } }`,
  `{ orders { nodes { id issuers { nodes { id name } } concerned { nodes { id } } prescribed { nodes { id } } addressedTo { nodes { id } } targeted { nodes { id } } } } }`,
  `{ people { nodes { id issued { nodes { id } } led { nodes { id } } memberOf { nodes { id } } tookPartIn { nodes { id } } claims { totalCount } sources { totalCount nodes { id } } } } }`,
  `{ organizations(orderBy: [{ field: NAME, direction: DESC }]) { ${page} nodes { id name parts { totalCount } leaders { nodes { id } } operatedIn { nodes { id } } } } }`,
  `{ places { nodes { id latitude longitude partOf { nodes { id } } occurrences { nodes { id } } operators { nodes { id } } } } }`,
  `{ topics(first: 50) { nodes { id broader { nodes { id } } narrower { nodes { id } } practisedBy { nodes { id } } claims { totalCount } } } }`,
  `{ events(orderBy: [{ field: EARLIEST }]) { nodes { id period { earliest latest } occurredAt { nodes { id } } exampleOf { nodes { id } } participants { nodes { id } } belligerents { nodes { id } } } } }`,
  `{ claims(where: { kind: { eq: FIGURE } }, orderBy: [{ field: EARLIEST }], first: 100) { ${page} nodes { ${claim} about { id } topics { id } } } }`,
  `{ claims(where: { kind: { eq: LINK } }, orderBy: [{ field: LATEST, direction: DESC }], first: 30) { ${page} edges { cursor node { id link { type from { id } to { id } direction other { id } } } } } }`,
  `{ claims(last: 7, orderBy: [{ field: SOURCE_COUNT, direction: DESC }, { field: KIND }]) { ${page} nodes { id } } }`,
  `{ claims(orderBy: [{ field: ORIGIN_COUNT }], first: 40) { nodes { id corroboration { originCount } } } }`,
  `{ claims(where: { independence: { in: [NO_NAMED_ORIGIN, CIRCULAR] } }) { ${page} nodes { id } } }`,
  `{ claims(where: { not: { reports: { some: { cited: true } } } }) { ${page} nodes { id } } }`,
  `{ claims(where: { about: { all: { kind: { in: [TOPIC, UNIT, CONFLICT] } } } }, first: 100) { ${page} nodes { id } } }`,
  `{ claims(where: { figure: { any: { gte: 10000 } } }) { nodes { ${claim} } } }`,
  `{ claims(where: { figure: { qualifier: { in: [AT_LEAST, MORE_THAN, AT_MOST] }, low: { eq: null } } }) { nodes { ${claim} } } }`,
  `{ claims(where: { period: { overlaps: "1941/1945" } }, first: 100) { ${page} nodes { id } } }`,
  `{ claims(where: { or: [{ period: { before: "1941" } }, { period: { during: "2022" } }], not: { statement: { contains: "SOLDIERS" } } }, first: 100) { ${page} nodes { id } } }`,
  `{ claims(where: { link: { type: { eq: PRACTISED }, other: { id: { eq: "topic/barrier-troops" } } } }) { nodes { id statement } } }`,
  `{ claims(where: { on: "topic/coercion-of-own-troops" }, first: 100) { ${page} nodes { id } } }`,
  `{ sources(where: { access: { eq: READ } }) { nodes { ${source} cites { nodes { id } } citedBy { nodes { id } } reports(first: 100, orderBy: [{ field: PARAGRAPH }]) { ${page} nodes { id } } } } }`,
  `{ sources(where: { kind: { eq: UNNAMED } }, orderBy: [{ field: NAME }]) { nodes { ${source} reports { nodes { stance } } } } }`,
  `{ sources(where: { publisher: { name: { contains: "rfe" } }, reports: { some: { stance: { eq: RELAYS } } } }) { nodes { id authors { id } addressees { id } reprintOf { id } } } }`,
  `{ sources(orderBy: [{ field: PUBLISHED, direction: DESC }], first: 100) { ${page} nodes { id published { edtf } } } }`,
  `{ measures(orderBy: [{ field: FIGURE_COUNT, direction: DESC }]) { nodes { id unit range { low high claims sources origins contradictions } figures { nodes { id comparisons { kind overlap explanation other { id } } } } } } }`,
  `{ measures(where: { figures: { some: { on: "topic/barrier-troops" } } }) { nodes { name range(where: { on: "topic/barrier-troops" }) { low high claims sources origins contradictions } } } }`,
  `{ path(from: "person/joseph-stalin", to: "unit/russian-barrier-troops") { length steps { from { id } link { type claim { id } direction } to { id } } } }`,
  `{ path(from: "person/lavrentiy-beria", to: "person/natasha-lindstaedt", maxLength: 10) { length steps { from { id } link { type claim { id } } to { id } } } }`,
  `{ path(from: "topic/barrier-troops", to: "person/joseph-stalin", maxLength: 1) { length } }`,
  `{ search(text: "Beria") { totalCount nodes { matched node { id } } } }`,
  `{ search(text: "Берия") { totalCount nodes { matched node { id } } } }`,
  `{ search(text: "Beriya") { totalCount nodes { matched node { id } } } }`,
  `{ search(text: "barrier tro", kinds: [TOPIC, UNIT]) { totalCount nodes { node { id } } } }`,
  `{ search(text: "order no 227", kinds: [ORDER]) { nodes { node { id } } } }`,
  `{ nodes(ids: ["order/ussr-nko-227", "unit/nowhere", "claim/russian-deserters-50000-by-2024", "measure/deserters"]) { __typename id ... on Entity { name } ... on Claim { statement derivedFrom { id } revises { id } retracted { reason } } } }`,
  `{ claims(first: 100) { nodes { id derivedFrom { id } basisOf(first: 2) { ${page} nodes { id derivedFrom { id } } } revises { id } revisedBy(last: 1) { ${page} nodes { id } } } } }`,
  `{ person(id: "person/lavrentiy-beria") { id name sameAs description remarks { text } sources { nodes { id } } claims { nodes { id } } } }`,
  `{ topic(id: "topic/desertion") { claims(where: { kind: { eq: FIGURE } }, orderBy: [{ field: EARLIEST, direction: DESC }]) { ${page} nodes { ${claim} reports { nodes { source { id } stance reliesOn { id } } } } } } }`,
  `{ statistics { conflicts events units orders people organizations places topics sources claims measures reports links dataVersion } }`,
]; // prettier-ignore

type Ask = (query: string) => Promise<unknown>;

const asker =
  (server: ServedForTest): Ask =>
  async (query) =>
    (await server.post({ query })).body;

describe('the questions', () => {
  let server: ServedForTest;
  beforeAll(async () => {
    server = await serveForTest(await importSeed(createReferenceStore()));
  });
  afterAll(() => server.close());

  test.each(questions.map((question) => [question]))('%s has an answer', async (question) => {
    const body = (await server.post({ query: question })).body;
    expect(body.errors).toBeUndefined();
    expect(body.data).toBeTruthy();
  });
});

describe('SQLite and the reference', () => {
  let folder: string;
  let servers: readonly ServedForTest[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
    const stores = [createReferenceStore(), openSqliteStore(folder)];
    servers = await Promise.all(stores.map(async (store) => serveForTest(await importSeed(store))));
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true });
  });

  test.each(questions.map((question) => [question]))('%s is answered alike', async (question) => {
    const [expected, found] = await Promise.all(servers.map((server) => asker(server)(question)));
    expect(found).toEqual(expected);
  });
});

describeWithNeo4j('Neo4j and SQLite', (connect) => {
  let folder: string;
  let servers: readonly ServedForTest[];
  beforeAll(async () => {
    await emptyNeo4j(connect());
    folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
    const stores = [openSqliteStore(folder), await openNeo4jStore(connect())];
    servers = await Promise.all(
      stores.map(async (store) => serveForTest(await importSeed(store), { queryTimeoutMs: 60_000 })),
    );
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true });
  });

  test.each(questions.map((question) => [question]))('%s is answered alike', async (question) => {
    const [expected, found] = await Promise.all(servers.map((server) => asker(server)(question)));
    expect(found).toEqual(expected);
  });
});
