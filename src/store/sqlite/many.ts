/**
 * Adding far more than there is: the indexes of lists are dropped meanwhile and made in the end, and more of the file is
 * kept in memory. With all indexes each row changes pages all over the file, and these are written again and again.
 */
import type { Connection } from './connection';
import { sql } from './fragment';
import { inOneTransaction } from './in-one-transaction';
import { dropListIndexes, makeListIndexes } from './list-indexes';

/** With fewer units than this it is not worth it. */
const leastUnits = 10_000;
const timesWhatIsThere = 10;

/** Begins, where so many units are far more than there are claims; else does nothing. */
export function beginMany(connection: Connection, units: number): void {
  // The last row number, which is found at once, is about the number of claims.
  const last = connection.get<{ row: number | null }>(sql`SELECT max(rowid) AS row FROM claim`)?.row ?? 0;
  if (units < leastUnits || units < timesWhatIsThere * last) return;
  connection.script('PRAGMA cache_size = -262144');
  inOneTransaction(connection, () => dropListIndexes(connection));
}

/** Ends what was begun, here or by a program that did not come to its end. */
export function endMany(connection: Connection): void {
  // What is sorted for an index may be more than memory should hold.
  connection.script('PRAGMA temp_store = FILE');
  inOneTransaction(connection, () => makeListIndexes(connection));
  connection.script('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536');
}
