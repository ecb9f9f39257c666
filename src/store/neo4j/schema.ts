/**
 * The constraints and indexes of the Neo4j store, with the version that a store is stamped with. Everything that
 * has an id is a `Node` with that id, and from when it is first named; the labels `Entity` and its kind, `Measure`,
 * `Claim` and `Report` say what it is while it is live, and `Retracted` that it is kept by its id alone.
 */
import { CodedError } from '../../domain/errors';

import type { Connection, Neo4jSettings, Row, Transaction } from './connection';
import { cypher, join, name, type Fragment } from './fragment';
import { numberIn } from './row';
import { checkServerVersion } from './server-version';
import { inTransaction } from './transaction';
import { inSomeTries } from './tries';

/** Advanced whenever labels, relationships or properties change, so that an older program refuses a newer store. */
export const schemaVersion = 2;

/** The full-text indexes: over names, which a `SearchText` or a `Measure` holds, and over the statements of claims. */
export const searchIndexes = { names: 'names', statements: 'statements' } as const;

const longestSetupMs = 300_000;
const claimsAtOnce = 5_000;

const constraints = [
  ['node_id', 'Node', 'id'],
  ['meta_key', 'Meta', 'key'],
  ['summary_entity', 'Summary', 'entity'],
] as const;

const indexes: readonly (readonly [label: string, ...properties: string[]])[] = [
  ['Entity', 'name'],
  ['Entity', 'kind', 'nameFold', 'id'],
  ...ascendingAndDescending('Entity', ['kind'], ['earliest', 'latest', 'published']),
  ['Claim', 'kind', 'id'],
  ['Claim', 'sourceCount', 'id'],
  ['Claim', 'originCount', 'id'],
  ...ascendingAndDescending('Claim', [], ['earliest', 'latest']),
  ...ascendingAndDescending('Claim', ['kind'], ['earliest']),
  ['Claim', 'measure', 'scopeStart'],
  ['Claim', 'measure', 'id'],
  ['Measure', 'name'],
  ['Measure', 'nameFold', 'id'],
  ['Measure', 'figureCount', 'id'],
  ['Retracted', 'claim'],
];

/**
 * Creates what is missing and stamps the version; harmless to repeat. Throws STORE_UNAVAILABLE where the store is newer
 * than the program, or the server too old.
 */
export async function ensureSchema(connection: Connection, settings: Neo4jSettings): Promise<void> {
  const stored = await inTransaction(connection, longestSetupMs, async (transaction) => {
    await checkServerVersion(transaction, settings);
    return storedVersion(transaction);
  });
  if (stored !== null && stored > schemaVersion) {
    throw new CodedError(
      'STORE_UNAVAILABLE',
      `The store at ${settings.uri} was made by a newer Conflict Graph (schema ${stored}, this one knows ${schemaVersion}). Use that version, or another NEO4J_DATABASE.`,
    );
  }
  // Neo4j takes changes of the schema and of data in separate transactions only; two programs that change the schema
  // at once can stand in each other's way.
  await inSomeTries(() =>
    inTransaction(connection, longestSetupMs, async (transaction) => {
      for (const statement of ddl()) await transaction.run(statement);
    }),
  );
  await inTransaction(connection, longestSetupMs, async (transaction) => {
    await transaction.run(cypher`CALL db.awaitIndexes(${longestSetupMs / 1000})`);
  });
  if (stored === 1) await putDaysOnClaims(connection);
  await inTransaction(connection, longestSetupMs, async (transaction) => {
    await transaction.run(cypher`MERGE (m:Meta {key: 'schemaVersion'}) SET m.value = ${schemaVersion}`);
    await transaction.run(cypher`MERGE (m:Meta {key: 'dataVersion'}) ON CREATE SET m.value = 0`);
  });
}

/** From version 1 to 2: what a claim is ON tells its kind and its day, and is summarised. */
async function putDaysOnClaims(connection: Connection): Promise<void> {
  for (let after: string | null = 'claim/'; after !== null;) {
    const [row = {}]: readonly Row[] = await inTransaction(connection, longestSetupMs, (transaction) =>
      transaction.run(
        cypher`MATCH (c:Node) WHERE c.id > ${after} AND c.id STARTS WITH 'claim/' WITH c ORDER BY c.id LIMIT ${claimsAtOnce}
          OPTIONAL MATCH (c)-[o:ON]->(e)
          SET o.entity = e.id, o.id = c.id, o.kind = c.kind, o.earliestAsc = c.earliestAsc, o.earliestDesc = c.earliestDesc
          SET e:Stale
          RETURN max(c.id) AS last`,
      ),
    );
    after = typeof row['last'] === 'string' ? row['last'] : null;
  }
}

async function storedVersion(transaction: Transaction): Promise<number | null> {
  const [row] = await transaction.run(
    cypher`MATCH (m:Meta {key: 'schemaVersion'}) RETURN m.value AS version`,
  );
  return row === undefined ? null : numberIn(row, 'version');
}

function ddl(): readonly Fragment[] {
  return [
    ...constraints.map(
      ([called, label, property]) =>
        cypher`CREATE CONSTRAINT ${name(called)} IF NOT EXISTS FOR (n:${name(label)}) REQUIRE ${name(`n.${property}`)} IS UNIQUE`,
    ),
    ...indexes.map(([label, ...properties]) => {
      const called = [label.toLowerCase(), ...properties].join('_');
      const keys = join(
        properties.map((property) => name(`n.${property}`)),
        ', ',
      );
      return cypher`CREATE INDEX ${name(called)} IF NOT EXISTS FOR (n:${name(label)}) ON (${keys})`;
    }),
    ...['earliestAsc', 'earliestDesc'].map((day) => {
      const keys = join(
        ['entity', 'kind', day, 'id'].map((property) => name(`o.${property}`)),
        ', ',
      );
      return cypher`CREATE INDEX ${name(`on_kind_${day}`)} IF NOT EXISTS FOR ()-[o:ON]-() ON (${keys})`;
    }),
    cypher`CREATE INDEX reporting_source IF NOT EXISTS FOR ()-[r:REPORTING]-() ON (r.entity, r.isFigure, r.source)`,
    fulltextIndex(searchIndexes.names, 'SearchText|Measure'),
    fulltextIndex(searchIndexes.statements, 'Claim'),
  ];
}

// The texts are folded and split already, so the analyzer has only to split at blanks; and a search right after a
// write has to see it.
function fulltextIndex(called: string, labels: string): Fragment {
  return cypher`CREATE FULLTEXT INDEX ${name(called)} IF NOT EXISTS FOR (n:${name(labels)}) ON EACH [n.fold]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`;
}

function ascendingAndDescending(
  label: string,
  first: readonly string[],
  columns: readonly string[],
): (readonly [string, ...string[]])[] {
  return columns.flatMap((column) =>
    ['Asc', 'Desc'].map((end) => [label, ...first, `${column}${end}`, 'id'] as const),
  );
}
