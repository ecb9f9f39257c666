/** PostGraphile 5 on a PostgreSQL that the benchmark starts. */
import { join } from 'node:path';

import { openFacts } from '../facts';
import { cache, isLoaded, markLoaded, prepare, root, timed } from '../folders';
import { sqliteFolder } from '../ours/program';
import { installPeers } from '../peers';
import { serveScript } from '../processes';
import type { Served } from '../system';

import { loadPostgres } from './load';
import { giveAway, startPostgres } from './postgres';

/** Loads a world of so many claims where it is not loaded yet, and serves it. */
export async function servePostgraphile(claims: number): Promise<Served> {
  installPeers();
  const folder = join(cache, `postgraphile-${claims}`);
  if (prepare(folder)) giveAway(folder);
  const postgres = await startPostgres(join(folder, 'data'));
  try {
    if (!isLoaded(folder)) {
      const facts = openFacts(await sqliteFolder(claims));
      await timed('postgraphile: loaded', () => loadPostgres(postgres, facts));
      facts.close();
      markLoaded(folder);
    }
    const script = join(root, 'bench', 'postgraphile', 'server.mjs');
    const served = await serveScript([script], { DATABASE_URL: postgres.connection });
    return { url: served.url, close: () => served.close().then(() => postgres.stop()) };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
