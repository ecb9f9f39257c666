#!/usr/bin/env node
/** The program `conflict-graph`. */
import './production-mode';

import { runProgram } from './program';
import { exitCodes } from './terminal';

process.stdout.on('error', endWhereLost);
process.stderr.on('error', endWhereLost);

void runProgram(process.argv.slice(2), {
  environment: process.env,
  out: process.stdout,
  err: process.stderr,
  input: process.stdin,
}).then((code) => {
  process.exitCode = code;
});

/** Where the reader has gone, as `head` goes when it has enough, there is nobody left to tell; anything else is a loss. */
function endWhereLost(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`The output cannot be written: ${error.message}\n`);
  process.exit(exitCodes.problems);
}
