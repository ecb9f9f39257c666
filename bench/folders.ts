/** Where the benchmark keeps what it makes, and how it knows that data were loaded whole. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The top of the project. */
export const root = join(__dirname, '..', '..');

/** What is kept between runs, in a folder that git ignores. */
export const cache = join(root, '.cache', 'bench');

/** Whether a folder's data were loaded whole. */
export function isLoaded(folder: string): boolean {
  return existsSync(join(folder, 'loaded'));
}

/** Marks that a folder's data are whole. */
export function markLoaded(folder: string): void {
  writeFileSync(join(folder, 'loaded'), 'yes\n');
}

/** Makes a folder anew where its data are not whole; answers whether they must be loaded. */
export function prepare(folder: string): boolean {
  if (isLoaded(folder)) return false;
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
