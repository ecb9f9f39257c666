/** Whether there is room for a picture beside the list. */
import { useSyncExternalStore } from 'react';

const query = matchMedia('(min-width: 48.01rem)');

export function useIsWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => query.matches,
  );
}
