/** Where the benchmark keeps what it makes, and how it knows that data were loaded whole, and of what making. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The top of the project. */
export const root = join(__dirname, '..', '..');

/** What is kept between runs, in a folder that git ignores. */
export const cache = join(root, '.cache', 'bench');

/** A mark that is another one as soon as one of these files of the project is changed. */
export function markOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 12);
}

/** Whether a folder's data were loaded whole, under this mark. */
export function isLoaded(folder: string, mark: string): boolean {
  const file = markFile(folder);
  return existsSync(file) && readFileSync(file, 'utf8') === mark;
}

/** Marks that a folder's data are whole. */
export function markLoaded(folder: string, mark: string): void {
  writeFileSync(markFile(folder), mark);
}

/** Makes a folder anew where its data are not whole or of another making; answers whether they must be loaded. */
export function prepare(folder: string, mark: string): boolean {
  if (isLoaded(folder, mark)) return false;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return true;
}

/** Does the work and says on standard error how long it took. */
export async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await work();
  process.stderr.write(`${what} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

function markFile(folder: string): string {
  return join(folder, 'loaded');
}
