/** The question of the page that is shown, as an address of the playground: `/playground#query=…&variables=…`. */
import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let address = '/playground';

/** Sets the question, and gives what takes it away again. `variables` is JSON. */
export function showInPlayground(query: string, variables: string): () => void {
  const shown = playgroundAddress(query, variables);
  set(shown);
  return () => {
    if (address === shown) set('/playground');
  };
}

/** Where the playground opens with this question. */
export function playgroundAddress(query: string, variables = '{}'): string {
  const parts = new URLSearchParams({ query: query.trim() });
  if (variables !== '{}') parts.set('variables', variables);
  return `/playground#${parts}`;
}

/** The address for the page that is shown now. */
export function usePlaygroundAddress(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => address,
  );
}

function set(next: string): void {
  address = next;
  listeners.forEach((listener) => listener());
}
