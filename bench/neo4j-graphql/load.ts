/** Fills the Neo4j of `@neo4j/graphql` with the facts of a world, in the model of its type definitions. */
import neo4j, { type Driver } from 'neo4j-driver';

import { entityKinds } from '../../src/domain/catalogue';
import { foldText } from '../../src/domain/fold';
import { reportId } from '../../src/domain/ids';
import { claimAbout } from '../../src/domain/records';
import { claimColumns, claimEdge, entityRelations, type StoredReport } from '../../src/domain/rows';
import type { Facts } from '../facts';

type Properties = Readonly<Record<string, unknown>>;

interface Relation {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly claim?: string | null;
}

const rowsAtOnce = 10_000;
const labels = [...new Set(Object.values(entityKinds).map(({ typeName }) => typeName))];

/** Makes the indexes, then the nodes, then what runs between them. */
export async function loadNeo4jGraphql(uri: string, facts: Facts): Promise<void> {
  const driver = neo4j.driver(uri, undefined, { telemetryDisabled: true });
  try {
    for (const statement of schema()) await driver.executeQuery(statement);
    await fill(driver, 'CREATE (n:$(row.labels)) SET n = row.properties', nodes(facts));
    await fill(
      driver,
      'MATCH (r:Report {id: row.report}) CREATE (r)-[:CITED_AT]->(c:Citation) SET c = row.properties',
      citations(facts),
    );
    for (const [from, to, relations] of relationGroups(facts)) {
      await fill(
        driver,
        `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
          CREATE (a)-[r:$(row.type)]->(b) SET r.claim = row.claim`,
        relations,
      );
    }
    await driver.executeQuery('CALL db.awaitIndexes(600)');
    await driver.executeQuery('CALL db.prepareForReplanning()');
  } finally {
    await driver.close();
  }
}

function schema(): readonly string[] {
  const withId = ['Entity', ...labels, 'Measure', 'Claim', 'Report'];
  const search = (name: string, of: string) =>
    `CREATE FULLTEXT INDEX ${name} FOR (n:${of}) ON EACH [n.fold] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;
  return [
    ...withId.map((label) => `CREATE CONSTRAINT FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
    'CREATE INDEX FOR (c:Claim) ON (c.kind, c.earliest, c.id)',
    search('names', 'Entity|Measure'),
    search('statements', 'Claim'),
  ];
}

async function fill(driver: Driver, statement: string, rows: Iterable<object>): Promise<void> {
  const send = (some: readonly object[]) =>
    driver.executeQuery(`UNWIND $rows AS row ${statement}`, { rows: some });
  let batch: object[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < rowsAtOnce) continue;
    await send(batch);
    batch = [];
  }
  await send(batch);
}

function* nodes(
  facts: Facts,
): Generator<{ readonly labels: readonly string[]; readonly properties: Properties }> {
  for (const record of facts.entities()) {
    const { id, name, kind, source } = record;
    const ofSource =
      source === null
        ? {}
        : {
            kind: source.kind,
            access: source.text === null ? 'CITED' : 'READ',
            published: source.published?.edtf ?? null,
          };
    const properties = { id, name, fold: foldText(name), ...ofSource };
    yield { labels: ['Entity', entityKinds[kind].typeName], properties };
  }
  for (const { id, name, unit } of facts.measures()) {
    yield { labels: ['Measure'], properties: { id, name, unit, fold: foldText(name) } };
  }
  for (const claim of facts.claims()) {
    const { id, kind, statement, low, best, high, qualifier, independence, isDerivation, ...counts } =
      claimColumns(claim);
    const properties = {
      ...{ id, kind, statement, low, best, high, qualifier, independence, isDerivation },
      fold: foldText(claim.record.statement),
      period: claim.record.period?.edtf ?? null,
      earliest: integer(counts['earliest']),
      sourceCount: integer(counts['sourceCount']),
      originCount: integer(counts['originCount']),
    };
    yield { labels: ['Claim'], properties };
  }
  for (const { record } of facts.reports()) {
    yield { labels: ['Report'], properties: { id: record.id, stance: record.stance } };
  }
}

function* citations(facts: Facts): Generator<object> {
  for (const { record } of facts.reports()) {
    for (const [place, { paragraph, start, end }] of record.citations.entries()) {
      const [at, ...span] = [place, paragraph, start, end].map(integer);
      yield {
        report: record.id,
        properties: { place: at, paragraph: span[0], start: span[1], end: span[2] },
      };
    }
  }
}

/** The relations with the labels of their ends. */
function relationGroups(facts: Facts): readonly (readonly [string, string, Iterable<Relation>])[] {
  return [
    ['Entity', 'Entity', betweenEntities(facts)],
    ['Claim', 'Entity', fromClaims(facts)],
    ['Claim', 'Measure', toMeasures(facts)],
    ['Entity', 'Report', toReports(facts)],
    ['Report', 'Claim', ofReports(facts, ({ record }) => [['OF', record.claim]])],
    [
      'Report',
      'Report',
      ofReports(facts, ({ record }) =>
        record.reliesOn.map((source) => ['RELIES_ON', reportId(source, record.claim)]),
      ),
    ],
    ['Report', 'Entity', ofReports(facts, ({ origins }) => origins.map((source) => ['RESTS_ON', source]))],
  ];
}

function* betweenEntities(facts: Facts): Generator<Relation> {
  for (const entity of facts.entities()) {
    for (const [type, to] of entityRelations(entity)) yield { from: entity.id, to, type };
  }
  for (const claim of facts.claims()) {
    const edge = claimEdge(claim);
    if (edge !== null) yield { from: edge.from, to: edge.to, type: edge.type, claim: edge.claim };
  }
}

function* fromClaims(facts: Facts): Generator<Relation> {
  for (const { record, on, corroboration } of facts.claims()) {
    const from = record.id;
    for (const to of on) yield { from, to, type: 'ON' };
    for (const to of claimAbout(record)) yield { from, to, type: 'ABOUT' };
    for (const to of corroboration.origins) yield { from, to, type: 'ORIGIN' };
  }
}

function* toMeasures(facts: Facts): Generator<Relation> {
  for (const { record } of facts.claims()) {
    if (record.figure !== null) yield { from: record.id, to: record.figure.measure, type: 'OF_MEASURE' };
  }
}

function* toReports(facts: Facts): Generator<Relation> {
  for (const { record } of facts.reports()) yield { from: record.source, to: record.id, type: 'MAKES' };
}

function* ofReports(
  facts: Facts,
  select: (report: StoredReport) => readonly (readonly [string, string])[],
): Generator<Relation> {
  for (const report of facts.reports()) {
    for (const [type, to] of select(report)) yield { from: report.record.id, to, type };
  }
}

// The driver sends every number as a float, and the schema wants integers.
function integer(value: unknown): unknown {
  return typeof value === 'number' ? neo4j.int(value) : null;
}
