/** The nodes and relationships of our own graph, put into an empty Neo4j by UNWIND with nothing around it. */
import neo4j, { type Driver } from 'neo4j-driver';

import { connect } from '../../src/store/neo4j/connection';
import {
  claimNode,
  entityNode,
  measureProperties,
  reportNode,
  searchTexts,
} from '../../src/store/neo4j/nodes';
import {
  claimRelationships,
  entityRelationships,
  reportRelationships,
} from '../../src/store/neo4j/relationships';
import { ensureSchema } from '../../src/store/neo4j/schema';
import type { Facts } from '../facts';

import type { Loaded } from './import';

const rowsAtOnce = 10_000;

/** Loads all nodes and then all relationships, 10,000 to a statement, with our constraints and indexes there. Only the statements are timed. */
export async function bareNeo4jLoad(uri: string, facts: Facts): Promise<Loaded> {
  const settings = { uri, username: null, password: null, database: 'neo4j' };
  const connection = connect(settings);
  await ensureSchema(connection, settings);
  await connection.close();
  const driver = neo4j.driver(uri, undefined, { telemetryDisabled: true });
  try {
    const parts = [
      await timedLoad(driver, 'CREATE (n:Node:$(row.labels)) SET n = row.properties', nodes(facts)),
      await timedLoad(
        driver,
        'MATCH (e:Node {id: row.node}) CREATE (e)-[:TEXT]->(t:SearchText) SET t = row',
        texts(facts),
      ),
      await timedLoad(
        driver,
        'MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties',
        relationships(facts),
      ),
    ];
    return {
      rows: parts.reduce((sum, { rows }) => sum + rows, 0),
      seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0),
    };
  } finally {
    await driver.close();
  }
}

async function timedLoad(driver: Driver, statement: string, rows: Iterable<object>): Promise<Loaded> {
  let [count, milliseconds] = [0, 0];
  let batch: object[] = [];
  const send = async () => {
    const start = performance.now();
    await driver.executeQuery(`UNWIND $rows AS row ${statement}`, { rows: batch });
    milliseconds += performance.now() - start;
    count += batch.length;
    batch = [];
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length === rowsAtOnce) await send();
  }
  await send();
  return { rows: count, seconds: milliseconds / 1000 };
}

function* nodes(facts: Facts): Generator<object> {
  for (const record of facts.entities()) yield entityNode(record);
  for (const record of facts.measures())
    yield { labels: ['Measure'], properties: { ...measureProperties(record), figureCount: 0 } };
  for (const claim of facts.claims()) yield claimNode(claim);
  for (const report of facts.reports()) yield reportNode(report, true);
}

function* texts(facts: Facts): Generator<object> {
  for (const record of facts.entities()) yield* searchTexts(record);
}

function* relationships(facts: Facts): Generator<object> {
  for (const record of facts.entities()) yield* entityRelationships(record);
  for (const claim of facts.claims()) yield* claimRelationships(claim);
  for (const report of facts.reports()) yield* reportRelationships(report);
}
