#!/usr/bin/env node
/** The program `conflict-graph`. */
import './production-mode';

import { runProgram } from './program';

void runProgram(process.argv.slice(2), {
  environment: process.env,
  out: process.stdout,
  err: process.stderr,
  input: process.stdin,
}).then((code) => {
  process.exitCode = code;
});
