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

/** The answer to the one question that a page is about: the same is its question in the playground. */
export function usePageAnswer<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  usePlaygroundQuestion(document, variables);
  return useAnswer(document, variables);
}

/** The question that the footer links to in the playground: in one, what the page chiefly shows. */
export function usePlaygroundQuestion(
  document: { readonly toString: () => string },
  variables: unknown,
): void {
  const query = document.toString();
  const given = JSON.stringify(variables);
  useEffect(() => showInPlayground(query, given), [query, given]);
}
