/** A question as a page shows it: asked when the page comes, given up when it goes. */
import { useEffect, useSyncExternalStore } from 'react';

import { questionOf, type Answer } from './answers';
import type { Document } from './ask';
import { showInPlayground } from './playground-address';

/** The answer to a question of a part of a page. */
export function useAnswer<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const question = questionOf(document, variables);
  return useSyncExternalStore(question.subscribe, question.answer);
}

/** The answer to the one question that a page is about: the footer links to the same in the playground. */
export function usePageAnswer<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const query = document.toString();
  const given = JSON.stringify(variables);
  useEffect(() => showInPlayground(query, given), [query, given]);
  return useAnswer(document, variables);
}
