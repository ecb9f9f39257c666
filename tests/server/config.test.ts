import { readSettings } from '../../src/server/config';

const defaults = {
  port: 4000,
  host: '127.0.0.1',
  dataDir: 'data',
  neo4j: null,
  documentsDir: 'documents',
  writeToken: null,
  logLevel: 'info',
  queryTimeoutMs: 10_000,
  maxCost: 100_000,
  maxDepth: 15,
  rateLimitPerMinute: 6000,
  workers: null,
};

describe('settings', () => {
  test('have defaults, also where a variable is empty', () => {
    expect(readSettings({})).toEqual({ settings: defaults });
    expect(readSettings({ PORT: '', NEO4J_URI: '', WRITE_TOKEN: '' })).toEqual({ settings: defaults });
  });

  test('are taken from the environment', () => {
    expect(
      readSettings({
        PORT: '0', HOST: '::1', DATA_DIR: '/tmp/x', NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_USERNAME: 'u', NEO4J_PASSWORD: 'p',
        NEO4J_DATABASE: 'wars', DOCUMENTS_DIR: '/texts', WRITE_TOKEN: '0123456789abcdef', LOG_LEVEL: 'silent', QUERY_TIMEOUT_MS: '500',
        MAX_COST: '10', MAX_DEPTH: '5', RATE_LIMIT_PER_MINUTE: '60', WORKERS: '3', UNRELATED: 'x',
      }),
    ).toEqual({
      settings: {
        port: 0, host: '::1', dataDir: '/tmp/x', documentsDir: '/texts', writeToken: '0123456789abcdef', logLevel: 'silent',
        neo4j: { uri: 'neo4j+s://db.example:7687', username: 'u', password: 'p', database: 'wars' },
        queryTimeoutMs: 500, maxCost: 10, maxDepth: 5, rateLimitPerMinute: 60, workers: 3,
      },
    });
  }); // prettier-ignore

  test('that are wrong are all named at once', () => {
    expect(
      readSettings({
        PORT: '70000', NEO4J_URI: 'http://db', WRITE_TOKEN: 'two words', LOG_LEVEL: 'loud', QUERY_TIMEOUT_MS: '1s',
        MAX_COST: '-1', MAX_DEPTH: '0', RATE_LIMIT_PER_MINUTE: '1e3', WORKERS: '0',
      }),
    ).toEqual({
      problems: [
        { name: 'PORT', message: 'must be a whole number from 0 to 65535' },
        { name: 'NEO4J_URI', message: 'must begin with bolt:// or neo4j:// (or +s, +ssc) and name a host' },
        { name: 'WRITE_TOKEN', message: 'must be visible ASCII characters without blanks' },
        { name: 'LOG_LEVEL', message: 'must be one of fatal, error, warn, info, debug, trace, silent' },
        { name: 'QUERY_TIMEOUT_MS', message: 'must be a whole number from 1 to 600000' },
        { name: 'MAX_COST', message: 'must be a whole number from 1 to 1000000000' },
        { name: 'MAX_DEPTH', message: 'must be a whole number from 1 to 100' },
        { name: 'RATE_LIMIT_PER_MINUTE', message: 'must be a whole number from 1 to 100000000' },
        { name: 'WORKERS', message: 'must be auto or a whole number from 1 to 64' },
      ],
    });
  }); // prettier-ignore
});
