/** Waits for several questions at once, so that what they fill is shown whole and nothing jumps. */
import { useCallback, useState, useSyncExternalStore } from 'react';

import type { Question } from './answers';

/** True once each of these questions is answered or has failed; it stays so when one is asked again. */
export function useSettled(questions: readonly Question<unknown>[]): boolean {
  // Each render finds the same questions in a list of its own.
  const [asked] = useState(questions);
  const [isSettled, setSettled] = useState(false);
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = asked.map((question) => question.subscribe(listener));
      return () => ends.forEach((end) => end());
    },
    [asked],
  );
  const isNow = useSyncExternalStore(subscribe, () =>
    asked.every((question) => question.answer().status !== 'loading'),
  );
  if (isNow && !isSettled) setSettled(true);
  return isNow || isSettled;
}
