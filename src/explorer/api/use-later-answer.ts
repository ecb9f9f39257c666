/** A question that waits for its turn, so that it does not stand in the way of what a page is about. */
import { useSyncExternalStore } from 'react';

import { questionOf, type Answer } from './answers';
import type { Document } from './ask';

/** The answer to a question that is asked once `isTurn`; until then it is as if on its way. */
export function useLaterAnswer<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  isTurn: boolean,
): Answer<Data> {
  const question = questionOf(document, variables);
  return useSyncExternalStore(isTurn ? question.subscribe : subscribeToNothing, question.answer);
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
