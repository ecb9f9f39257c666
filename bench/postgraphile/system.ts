/** PostGraphile 5 on a PostgreSQL that the benchmark starts. */
import { join } from 'node:path';

import { openFacts } from '../facts';
import { cache, markLoaded, markOf, prepare, root, timed } from '../folders';
import { sqliteFolder, worldMark } from '../ours/program';
import { installPeers } from '../peers';
import { serveScript } from '../processes';
import type { Served } from '../system';

import { loadPostgres } from './load';
import { giveAway, startPostgres } from './postgres';

const makers = ['schema.sql', 'indexes.sql', 'load.ts'].map((name) => `bench/postgraphile/${name}`);

/** Loads a world of so many claims where it is not loaded yet, and serves it. */
export async function servePostgraphile(claims: number): Promise<Served> {
  installPeers();
  const folder = join(cache, `postgraphile-${claims}`);
  const mark = `${markOf(makers)} of world ${worldMark}\n`;
  const isNew = prepare(folder, mark);
  if (isNew) giveAway(folder);
  const postgres = await startPostgres(join(folder, 'data'));
  try {
    if (isNew) {
      const facts = openFacts(await sqliteFolder(claims));
      await timed('postgraphile: loaded', () => loadPostgres(postgres, facts));
      facts.close();
      markLoaded(folder, mark);
    }
    const script = join(root, 'bench', 'postgraphile', 'server.mjs');
    const served = await serveScript([script], { DATABASE_URL: postgres.connection });
    return { url: served.url, close: () => served.close().then(() => postgres.stop()) };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
