/** The thread that writes: holds the one writing connection and runs the steps of one transaction at a time. */
import { workerData } from 'node:worker_threads';

import type { Changes, FigureGroup } from '../write-transaction';

import { openConnection } from './connection';
import {
  findClaimsDerivedFrom,
  findClaimsOn,
  findClaimsReportedBy,
  findFiguresIn,
  findLinksFrom,
  findReportsOf,
} from './find';
import type { WorkerData, WriteTask } from './protocol';
import { beginMany, endMany } from './many';
import { findNodes, readDataVersion } from './read';
import { refreshSome } from './refresh';
import { toReply, type Reply } from './reply';
import { advanceVersion, markContradicted, putChanges } from './write';

const { file } = workerData as WorkerData;
const connection = openConnection(file, 'write');

type Method = (...argument: never[]) => unknown;

const methods = {
  // IMMEDIATE takes the write lock at once, so that what is found still holds when rows are put.
  begin: () => connection.script('BEGIN IMMEDIATE'),
  commit: () => connection.script('COMMIT'),
  rollback: () => connection.rollback(),
  dropIndexes: (units: number) => beginMany(connection, units),
  makeIndexes: () => endMany(connection),
  refresh: (leastClaims: number) => refreshSome(connection, leastClaims),
  find: (ids: readonly string[]) => findNodes(connection, ids),
  reportsOf: (claims: readonly string[]) => findReportsOf(connection, claims),
  claimsReportedBy: (sources: readonly string[]) => findClaimsReportedBy(connection, sources),
  claimsDerivedFrom: (claims: readonly string[]) => findClaimsDerivedFrom(connection, claims),
  claimsOn: (entities: readonly string[]) => findClaimsOn(connection, entities),
  figuresIn: (groups: readonly FigureGroup[]) => findFiguresIn(connection, groups),
  linksFrom: (entities: readonly string[], type: string) => findLinksFrom(connection, entities, type),
  put: (changes: Changes) => putChanges(connection, changes),
  markContradicted: (marks: ReadonlyMap<string, boolean>) => markContradicted(connection, marks),
  advanceVersion: () => advanceVersion(connection),
  dataVersion: () => readDataVersion(connection),
} satisfies Record<WriteTask['method'], Method>;

/** Runs one step of the transaction. */
export default function write(task: WriteTask): Reply {
  const run = methods[task.method] as (...argument: readonly unknown[]) => unknown;
  return toReply(() => run(...('argument' in task ? task.argument : [])));
}
