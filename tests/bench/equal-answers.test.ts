/**
 * All systems of the benchmark on a small world, held against each other as before a measurement. The peers take part
 * where they are installed (`npm ci --prefix bench`, and PostgreSQL); REQUIRE_PEERS=1 makes their absence a failure.
 */
import { openFacts, type Facts } from '../../bench/facts';
import { requestsWithEqualAnswers } from '../../bench/measure';
import { sqliteFolder, worldFile } from '../../bench/ours/program';
import { arePeersInstalled } from '../../bench/peers';
import { findPostgres } from '../../bench/postgraphile/postgres';
import { questions } from '../../bench/questions';
import type { Served, System } from '../../bench/system';
import { createSystems } from '../../bench/systems';
import { describeWithNeo4j } from '../support/neo4j';
import { runProgram } from '../support/program';

// A size of its own: another file may make the world of another size at the same time.
const claims = 600;
const startMs = 300_000;

const peers = ['neo4j-graphql', 'postgraphile'];
const missing = missingPeers();

describeWithNeo4j('the systems of the benchmark', (connect) => {
  let facts: Facts;
  const columns: { system: System; served: Served }[] = [];

  beforeAll(async () => {
    facts = openFacts(await sqliteFolder(claims));
    const { uri, username, password, database } = connect();
    const settings = {
      NEO4J_URI: uri,
      ...(username === null ? {} : { NEO4J_USERNAME: username }),
      ...(password === null ? {} : { NEO4J_PASSWORD: password }),
      ...(database === null ? {} : { NEO4J_DATABASE: database }),
    };
    const imported = await runProgram(['import', await worldFile(claims)], settings);
    // A slow machine has progress to tell of.
    expect(imported).toMatchObject({ code: 0 });
    const systems = createSystems(async () => ({ settings, release: async () => undefined }));
    for (const system of systems.filter(({ name }) => missing === null || !peers.includes(name)))
      columns.push({ system, served: await system.serve(claims) });
  }, startMs);

  afterAll(async () => {
    for (const { served } of columns) await served.close();
    facts.close();
  });

  test.each(questions.map((question) => [question.name, question] as const))(
    '%s is answered the same by all',
    async (_, question) => {
      const requests = await requestsWithEqualAnswers(question, question.variations(claims), columns, facts);
      expect(requests.map(({ length }) => length)).toEqual(columns.map(() => 32));
    },
  );
});

function missingPeers(): string | null {
  const reason = reasonAgainstPeers();
  if (reason === null) return null;
  if (process.env['REQUIRE_PEERS'] === '1') throw new Error(`REQUIRE_PEERS=1, but ${reason}.`);
  process.stderr.write(`LEFT OUT ${peers.join(' and ')} of "the systems of the benchmark": ${reason}.\n`);
  return reason;
}

function reasonAgainstPeers(): string | null {
  if (!arePeersInstalled()) return 'bench/node_modules is not there';
  try {
    findPostgres();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
