/**
 * Staging on disk for large imports: what lines of files say, by the unit that they bear on. The database is SQLite's own
 * temporary file, which the system removes with the process, however that ends.
 */
import { Latest } from '../domain/latest';
import { openConnection } from './sqlite/connection';
import { sql } from './sqlite/fragment';

interface Line {
  readonly file: number;
  readonly line: number;
  readonly items: string;
}

interface Unit {
  readonly rank: number;
  readonly seq: number;
  readonly id: string;
}

const mostIds = 50_000;

/** Opens an empty staging area. Throws STORE_UNAVAILABLE where the disk takes no temporary file. */
export function openStaging() {
  const connection = openConnection('', 'write');
  connection.script(`
    PRAGMA journal_mode = OFF;
    CREATE TABLE unit (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rank INTEGER NOT NULL, isWritten INTEGER NOT NULL,
      isDone INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX unit_order ON unit (rank, seq);
    CREATE TABLE line (unit INTEGER NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL, items TEXT NOT NULL) STRICT;
    CREATE INDEX line_of_unit ON line (unit, file, line);
    CREATE TABLE relation (type TEXT NOT NULL, target TEXT NOT NULL, claim TEXT NOT NULL,
      PRIMARY KEY (type, target, claim)) STRICT, WITHOUT ROWID;
    BEGIN;
  `);
  const addUnit = connection.prepare(
    `INSERT INTO unit (id, rank, isWritten) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET isWritten = max(isWritten, excluded.isWritten)`,
  );
  const addLine = connection.prepare(
    'INSERT INTO line (unit, file, line, items) SELECT seq, ?, ?, ? FROM unit WHERE id = ?',
  );
  const addRelation = connection.prepare(
    'INSERT OR IGNORE INTO relation (type, target, claim) VALUES (?, ?, ?)',
  );
  // What is found once stays so, but for what is not there yet.
  const written = new Latest<boolean>(mostIds);
  const done = new Latest<true>(mostIds);
  const setDone = connection.prepare('UPDATE unit SET isDone = 1 WHERE id = ?');

  return {
    add: (
      unit: { readonly id: string; readonly rank: number; readonly isWritten: boolean },
      line: Line | null,
    ) => {
      if (unit.isWritten) written.set(unit.id, true);
      addUnit(unit.id, unit.rank, Number(unit.isWritten));
      if (line !== null) addLine(line.file, line.line, line.items, unit.id);
    },
    relate: (relation: string, target: string, claim: string) => addRelation(relation, target, claim),
    linesOf: (unit: string): readonly Line[] =>
      connection.all(
        sql`SELECT line.file, line.line, line.items FROM unit JOIN line ON line.unit = unit.seq
            WHERE unit.id = ${unit} ORDER BY line.file, line.line`,
      ),
    isWritten: (unit: string): boolean => {
      const known = written.get(unit);
      if (known !== undefined) return known;
      const isWritten =
        connection.get(sql`SELECT 1 FROM unit WHERE id = ${unit} AND isWritten`) !== undefined;
      written.set(unit, isWritten);
      return isWritten;
    },
    claimsRelatedTo: (relation: string, target: string): readonly string[] =>
      idsOf(
        connection.all(sql`SELECT claim AS id FROM relation WHERE type = ${relation} AND target = ${target}`),
      ),
    idsLike: (id: string): readonly string[] => {
      const prefix = id.slice(0, id.indexOf('/') + 1);
      const before = sql`SELECT id FROM unit WHERE id >= ${prefix} AND id < ${id} AND isWritten ORDER BY id DESC LIMIT 500`;
      const after = sql`SELECT id FROM unit WHERE id >= ${id} AND id < ${`${prefix}~`} AND isWritten ORDER BY id LIMIT 500`;
      return idsOf([...connection.all<Unit>(before), ...connection.all<Unit>(after)]);
    },
    pending: (after: Unit | null, limit: number): readonly Unit[] =>
      connection.all(
        sql`SELECT rank, seq, id FROM unit
            WHERE (rank, seq) > (${after?.rank ?? -1}, ${after?.seq ?? -1}) AND NOT isDone
            ORDER BY rank, seq LIMIT ${limit}`,
      ),
    unwrittenClaims: (after: Unit | null, limit: number): readonly Unit[] =>
      connection.all(
        sql`SELECT rank, seq, id FROM unit
            WHERE seq > ${after?.seq ?? -1} AND NOT isWritten AND id >= 'claim/' AND id < 'claim0'
            ORDER BY seq LIMIT ${limit}`,
      ),
    isDone: (unit: string): boolean => {
      if (done.get(unit) !== undefined) return true;
      const isDone = connection.get(sql`SELECT 1 FROM unit WHERE id = ${unit} AND isDone`) !== undefined;
      if (isDone) done.set(unit, true);
      return isDone;
    },
    setDone: (units: readonly string[]) => {
      for (const unit of units) {
        setDone(unit);
        done.set(unit, true);
      }
    },
    count: (): number =>
      connection.get<{ count: number }>(sql`SELECT count(*) AS count FROM unit`)?.count ?? 0,
    close: () => connection.close(),
  };
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}
