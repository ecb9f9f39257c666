/** Programs that the benchmark starts: they end when it does, however it ends. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import type { Served } from './system';

/** A database server that runs; `stop` lets it put its data in order. */
export interface Running {
  /** Waits until the check passes. Throws with the end of the log where the server ends first or takes too long. */
  untilReady(check: () => Promise<boolean>): Promise<void>;
  stop(): Promise<void>;
}

type Signal = 'TERM' | 'INT';
type Environment = Readonly<Record<string, string | undefined>>;

// Runs a program, and ends it when its own standard input ends: so it cannot outlive the benchmark. A shell's
// background jobs ignore the interrupt of a terminal, so only that ending counts; what it says of them nobody needs.
const guard = `signal=$1; shift; exec 3<&0
"$@" </dev/null & program=$!
exec >/dev/null 2>&1
{ while read -r line; do :; done <&3; kill -$signal $program; } &
wait $program`;

const longestStartMs = 180_000;

/** Starts a server that writes to this log file and takes this signal as the order to shut down. */
export function startServer(command: readonly string[], log: string, signal: Signal): Running {
  const file = openSync(log, 'a');
  const child = guarded(command, signal, process.env, ['pipe', file, file]);
  closeSync(file);
  const ended = once(child, 'exit');
  return {
    untilReady: async (check) => {
      const end = Date.now() + longestStartMs;
      while (!(await check())) {
        if (child.exitCode !== null || Date.now() > end)
          throw new Error(`${command[0]} did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
        await wait(100);
      }
    },
    stop: async () => {
      child.stdin?.end();
      await ended;
    },
  };
}

/** Starts a script of Node that prints the address it serves at, and waits for that. */
export async function serveScript(words: readonly string[], settings: Environment): Promise<Served> {
  const environment = { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings };
  const child = guarded([process.execPath, ...words], 'TERM', environment, ['pipe', 'pipe', 'inherit']);
  const ended = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      const [, printed] = / (http:\S+)/.exec(String(chunk)) ?? [];
      if (printed !== undefined) resolve(printed);
    });
    child.once('exit', () => reject(new Error(`${words.join(' ')} did not start`)));
  });
  return {
    url,
    close: async () => {
      child.stdin?.end();
      await ended;
    },
  };
}

/** A port of the loopback address that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

function guarded(
  command: readonly string[],
  signal: Signal,
  env: Environment,
  stdio: StdioOptions,
): ChildProcess {
  return spawn('sh', ['-c', guard, 'sh', signal, ...command], { env, stdio });
}
