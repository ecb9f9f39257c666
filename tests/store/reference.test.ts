import { createReferenceStore } from '../support/reference-store';

import { describeContract } from './contract';

// The oracle meets the contract itself, but for time limits: it has none.
describeContract('the in-memory reference', async () => {
  let current = createReferenceStore();
  const store = new Proxy(current, { get: (_, name) => Reflect.get(current, name) });
  return {
    store,
    reset: async () => {
      current = createReferenceStore();
    },
    close: async () => undefined,
  };
});
