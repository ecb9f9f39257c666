/** Work in a transaction: committed when it is done, undone when it throws; and the lock that lets writers take turns. */
import type { Connection, Transaction } from './connection';
import { cypher } from './fragment';

/** Runs the work in one transaction, which the server undoes where it stays open longer than that. */
export async function inTransaction<Result>(
  connection: Connection,
  timeoutMs: number,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const transaction = await connection.begin(timeoutMs);
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

/** Waits until no other process writes, and keeps them waiting until the transaction ends: a write locks the node. */
export async function lockWriters(transaction: Transaction): Promise<void> {
  await transaction.run(cypher`MERGE (m:Meta {key: 'writers'}) SET m.turns = coalesce(m.turns, 0) + 1`);
}
