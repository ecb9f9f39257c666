/** Locks between processes: a directory that one process alone can make, with the id of its owner in it. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// A directory without an owner is being made, or its maker died in between.
const longestWithoutOwnerMs = 5_000;

/** Takes the lock if it is free or its owner is gone; answers whether this process holds it now. */
export function tryLock(path: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  if (isStale(path)) steal(path);
  try {
    mkdirSync(path);
  } catch {
    return false;
  }
  writeFileSync(join(path, 'owner'), String(process.pid));
  return true;
}

/** Gives the lock back. */
export function unlock(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

function isStale(path: string): boolean {
  try {
    const owner = ownerOf(path);
    return owner === null ? Date.now() - statSync(path).mtimeMs > longestWithoutOwnerMs : !isAlive(owner);
  } catch {
    return false;
  }
}

function ownerOf(path: string): number | null {
  try {
    const owner = Number(readFileSync(join(path, 'owner'), 'utf8'));
    return owner > 0 ? owner : null;
  } catch {
    return null;
  }
}

function isAlive(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// Renaming is atomic, so that of several processes that see the same stale lock one alone removes it. One that
// comes late may have moved a new owner's lock instead, which goes back.
function steal(path: string): void {
  const aside = `${path}.stale-${process.pid}`;
  try {
    renameSync(path, aside);
    if (isStale(aside)) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, path);
  } catch {
    // Another process was first.
  }
}
