/** The settings of a command: those of the server, from the same environment. */
import { readSettings, type Settings } from '../server/config';
import { openStore } from '../store/open-store';
import type { GraphStore } from '../store/graph-store';

import { WrongUse, type Terminal } from './terminal';

/** Reads the settings. Throws WrongUse that names every wrong one. */
export function settingsOf({ environment }: Terminal): Settings {
  const read = readSettings(environment);
  if ('settings' in read) return read.settings;
  const lines = read.problems.map(({ name, message }) => `  ${name} ${message}`);
  throw new WrongUse(`Wrong settings:\n${lines.join('\n')}`);
}

/** Runs work on the store that the settings name, and closes it afterwards. */
export async function withStore<Result>(
  settings: Settings,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(settings);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
