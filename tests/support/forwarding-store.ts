/** A store that hands every call on to whichever store is current. */
import type { GraphStore } from '../../src/store/graph-store';

export function forwarding(current: () => GraphStore): GraphStore {
  return {
    get engine() {
      return current().engine;
    },
    nodes: (...given) => current().nodes(...given),
    pages: (...given) => current().pages(...given),
    counts: (...given) => current().counts(...given),
    linkCounts: (...given) => current().linkCounts(...given),
    reliedOnBy: (...given) => current().reliedOnBy(...given),
    comparables: (...given) => current().comparables(...given),
    ranges: (...given) => current().ranges(...given),
    search: (...given) => current().search(...given),
    countHits: (...given) => current().countHits(...given),
    neighbours: (...given) => current().neighbours(...given),
    statistics: (...given) => current().statistics(...given),
    write: (work) => current().write(work),
    exportAll: (...given) => current().exportAll(...given),
    ping: (...given) => current().ping(...given),
    close: () => current().close(),
  };
}
