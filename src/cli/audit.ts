/** `conflict-graph audit`: holds what the store keeps ready for quick answers against its records. */
import { settingsOf, withStore } from './settings';
import { exitCodes, type ExitCode, type Terminal } from './terminal';

/** Prints every difference. Ends with problems where there is one: an answer of this store could be wrong. */
export async function audit(terminal: Terminal): Promise<ExitCode> {
  return withStore(settingsOf(terminal), async (store) => {
    if (store.audit === undefined) {
      terminal.out.write(`NOT AUDITED: there is no audit of a store on ${store.engine}.\n`);
      return exitCodes.done;
    }
    let differences = 0;
    for await (const difference of store.audit()) {
      differences += 1;
      terminal.err.write(`${difference}\n`);
    }
    if (differences > 0) return exitCodes.problems;
    terminal.out.write('No differences: all that the store keeps ready is as its records say.\n');
    return exitCodes.done;
  });
}
