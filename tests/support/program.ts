/** The program as a user runs it: another process, its output, its exit code. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const programFile = join(__dirname, '..', '..', 'src', 'cli', 'main.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the program with nothing but these settings in its environment; one process serves where they do not say. */
export function startProgram(
  given: readonly string[],
  settings: Readonly<Record<string, string>>,
): ChildProcessWithoutNullStreams {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [programFile, ...given], {
    env: { PATH, WORKERS: '1', ...settings },
    stdio: 'pipe',
  });
}

/** Runs the program to its end. */
export async function runProgram(
  given: readonly string[],
  settings: Readonly<Record<string, string>>,
  input = '',
): Promise<Ran> {
  const child = startProgram(given, settings);
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
  ]);
  return { code, out, err };
}
