/** The versions of Neo4j that the statements of this store run on. */
import { CodedError } from '../../domain/errors';

import type { Neo4jSettings, Transaction } from './connection';
import { cypher } from './fragment';
import { textIn } from './row';

// The first one where the type of a relationship to create can be a parameter.
const least = { major: 5, minor: 26 } as const;

/** Throws STORE_UNAVAILABLE where the server is too old. */
export async function checkServerVersion(transaction: Transaction, { uri }: Neo4jSettings): Promise<void> {
  const [row] = await transaction.run(
    cypher`CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version`,
  );
  const version = row === undefined ? '' : textIn(row, 'version');
  if (isRecentEnough(version)) return;
  throw new CodedError(
    'STORE_UNAVAILABLE',
    `Neo4j at ${uri} is ${version || 'of no known version'}; Conflict Graph needs ${least.major}.${least.minor} or newer.`,
  );
}

/** Whether the server's version, such as `5.26.30` or `2025.06.0`, is one that the store runs on. */
export function isRecentEnough(version: string): boolean {
  const [major = NaN, minor = NaN] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > least.major || (major === least.major && minor >= least.minor);
}
