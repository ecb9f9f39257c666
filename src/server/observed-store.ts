/** A store that tells how long each of its calls took, so that stores need not know of metrics. */
import type { GraphStore } from '../store/graph-store';

import type { Metrics } from './metrics';

/** The same store, timed. */
export function observeStore(store: GraphStore, onCall: Metrics['onStoreCall']): GraphStore {
  const timed = async <Answer>(method: string, call: () => Promise<Answer>): Promise<Answer> => {
    const start = performance.now();
    const end = (outcome: 'ok' | 'error') => onCall(method, outcome, (performance.now() - start) / 1000);
    try {
      const answer = await call();
      end('ok');
      return answer;
    } catch (error) {
      end('error');
      throw error;
    }
  };
  const { branch, path, refreshSummaries, audit } = store;
  return {
    engine: store.engine,
    ...(branch === undefined ? {} : { branch: (...given) => timed('branch', () => branch(...given)) }),
    ...(path === undefined ? {} : { path: (...given) => timed('path', () => path(...given)) }),
    ...(refreshSummaries === undefined
      ? {}
      : { refreshSummaries: () => timed('refreshSummaries', refreshSummaries) }),
    ...(audit === undefined ? {} : { audit }),
    nodes: (...given) => timed('nodes', () => store.nodes(...given)),
    pages: (...given) => timed('pages', () => store.pages(...given)),
    counts: (...given) => timed('counts', () => store.counts(...given)),
    linkCounts: (...given) => timed('linkCounts', () => store.linkCounts(...given)),
    reliedOnBy: (...given) => timed('reliedOnBy', () => store.reliedOnBy(...given)),
    comparables: (...given) => timed('comparables', () => store.comparables(...given)),
    ranges: (...given) => timed('ranges', () => store.ranges(...given)),
    search: (...given) => timed('search', () => store.search(...given)),
    countHits: (...given) => timed('countHits', () => store.countHits(...given)),
    neighbours: (...given) => timed('neighbours', () => store.neighbours(...given)),
    statistics: (...given) => timed('statistics', () => store.statistics(...given)),
    write: (work) => timed('write', () => store.write(work)),
    exportAll: () => store.exportAll(),
    ping: (...given) => timed('ping', () => store.ping(...given)),
    close: () => store.close(),
  };
}
