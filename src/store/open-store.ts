/** Chooses and opens the store: Neo4j where an address is given, else SQLite in a folder. */
import type { GraphStore } from './graph-store';
import type { Neo4jSettings } from './neo4j/connection';
import { openNeo4jStore } from './neo4j/open';
import { openSqliteStore } from './sqlite/open';

/** Where the graph is kept. */
export interface StoreSettings {
  readonly dataDir: string;
  readonly neo4j: Neo4jSettings | null;
}

/** Opens the store, with its constraints and indexes. Throws STORE_UNAVAILABLE where it cannot. */
export async function openStore({ dataDir, neo4j }: StoreSettings): Promise<GraphStore> {
  return neo4j === null ? openSqliteStore(dataDir) : openNeo4jStore(neo4j);
}
