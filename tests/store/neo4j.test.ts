import { openNeo4jStore } from '../../src/store/neo4j/open';
import { describeWithNeo4j, emptyNeo4j } from '../support/neo4j';

import { describeAnchoredFilters } from './anchored-filters';
import { describeContract, type StoreUnderTest } from './contract';

// A server that has just started plans each statement anew.
jest.setTimeout(400_000);

describeWithNeo4j('the Neo4j store', (connect) => {
  const open = async (): Promise<StoreUnderTest> => {
    const store = await openNeo4jStore(connect());
    return { store, reset: () => emptyNeo4j(connect()), close: () => store.close() };
  };
  describeContract('Neo4j', open);
  describeAnchoredFilters('Neo4j', open);
});
