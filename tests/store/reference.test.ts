import { createReferenceStore } from '../support/reference-store';

import { forwarding } from '../support/forwarding-store';

import { describeContract } from './contract';

// The oracle meets the contract itself, but for time limits: it has none.
describeContract('the in-memory reference', async () => {
  let current = createReferenceStore();
  const store = forwarding(() => current);
  return {
    store,
    reset: async () => {
      current = createReferenceStore();
    },
    close: async () => undefined,
  };
});
