import { openNeo4jStore } from '../../src/store/neo4j/open';
import { describeWithNeo4j, emptyNeo4j } from '../support/neo4j';

import { describeContract } from './contract';

jest.setTimeout(400_000);

describeWithNeo4j('the Neo4j store', (connect) => {
  describeContract('Neo4j', async () => {
    const store = await openNeo4jStore(connect());
    return { store, reset: () => emptyNeo4j(connect()), close: () => store.close() };
  });
});
