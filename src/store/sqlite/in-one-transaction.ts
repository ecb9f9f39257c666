/** Several statements as one transaction of their own. */
import type { Connection } from './connection';

/** Takes the write lock, runs the work and commits it; a throw leaves nothing written. */
export function inOneTransaction<Result>(connection: Connection, work: () => Result): Result {
  connection.script('BEGIN IMMEDIATE');
  try {
    const result = work();
    connection.script('COMMIT');
    return result;
  } catch (error) {
    connection.rollback();
    throw error;
  }
}
