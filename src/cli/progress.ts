/** Progress of long work: a bar where a person looks on, else a line now and then. */
import { Presets, SingleBar } from 'cli-progress';

import type { Terminal } from './terminal';

export interface Progress {
  /** How far a step of the work has come; `total` is null while it is not known. */
  update(step: string, done: number, total: number | null): void;
  stop(): void;
}

const millisecondsBetweenLines = 5_000;

/** Shows progress on the error stream, so that the output stays clean. `work` names what is worked on. */
export function createProgress(terminal: Terminal, work: string): Progress {
  return terminal.err.isTTY === true ? progressBars(work) : progressLines(terminal, work);
}

function progressBars(work: string): Progress {
  let bar: SingleBar | null = null;
  let current = '';
  return {
    update: (step, done, total) => {
      if (step !== current) {
        bar?.stop();
        current = step;
        bar = new SingleBar({ format: `${work} {bar} {value} of {total} ${step}` }, Presets.shades_classic);
        bar.start(total ?? done, done);
        return;
      }
      bar?.setTotal(total ?? done);
      bar?.update(done);
    },
    stop: () => bar?.stop(),
  };
}

function progressLines({ err }: Terminal, work: string): Progress {
  let last = performance.now();
  return {
    update: (step, done, total) => {
      if (performance.now() - last < millisecondsBetweenLines) return;
      last = performance.now();
      err.write(`${work}: ${done}${total === null ? '' : ` of ${total}`} ${step}\n`);
    },
    stop: () => undefined,
  };
}
