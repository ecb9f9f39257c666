import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { GraphStore } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/open';

import { describeContract } from './contract';

describeContract('SQLite', async () => {
  const folders: string[] = [];
  const openAnew = () => {
    folders.push(mkdtempSync(join(tmpdir(), 'conflict-graph-')));
    return openSqliteStore(folders.at(-1) ?? '');
  };
  let current: GraphStore = openAnew();
  const store = new Proxy(current, { get: (_, method) => Reflect.get(current, method) });
  return {
    store,
    reset: async () => {
      await current.close();
      current = openAnew();
    },
    close: async () => {
      await current.close();
      folders.forEach((folder) => rmSync(folder, { recursive: true }));
    },
  };
});
