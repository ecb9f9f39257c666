/** Programs that the benchmark starts: they end when it does, however it ends. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A database server that runs; `stop` lets it put its data in order. */
export interface Running {
  /** Waits until the check passes. Throws with the end of the log where the server ends first or takes too long. */
  untilReady(check: () => Promise<boolean>): Promise<void>;
  stop(): Promise<void>;
}

// Runs the server, and ends it when its own standard input ends: so it cannot outlive the benchmark. A shell's
// background jobs ignore the interrupt of a terminal, so only that ending counts.
const guard = `signal=$1; log=$2; shift 2; exec 3<&0
"$@" </dev/null >>"$log" 2>&1 & server=$!
{ cat <&3; kill -$signal $server; } >/dev/null 2>&1 &
wait $server`;

const longestStartMs = 180_000;

/** Starts a server that writes to this log file and takes this signal as the order to shut down. */
export function startServer(command: readonly string[], log: string, signal: 'TERM' | 'INT'): Running {
  const child = spawn('sh', ['-c', guard, 'sh', signal, log, ...command], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
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
      child.stdin.end();
      await ended;
    },
  };
}

/** Starts a script of Node that prints the address it serves at, and waits for that. */
export async function serveScript(
  words: readonly string[],
  settings: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly url: string; readonly process: ChildProcess; readonly close: () => Promise<void> }> {
  const child = spawn(process.execPath, words, {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  // A benchmark that is broken off takes its servers with it.
  const kill = () => child.kill();
  process.once('exit', kill);
  for await (const chunk of child.stdout) {
    const [, url] = / (http:\S+)/.exec(String(chunk)) ?? [];
    if (url === undefined) continue;
    child.stdout.resume();
    return {
      url,
      process: child,
      close: async () => {
        process.off('exit', kill);
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error(`${words.join(' ')} did not start`);
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
