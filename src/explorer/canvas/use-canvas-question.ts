/** What the canvas shows as one question, which the footer offers in the playground. */
import { useEffect } from 'react';

import { showInPlayground } from '../api/playground-address';
import { CanvasDocument } from '../gql/canvas';

/** The API takes so many ids at once. */
const mostIds = 100;

/** Sets the question: how the things with these ids are linked to each other. */
export function useCanvasQuestion(ids: readonly string[]): void {
  const query = `${limitNote(ids.length)}${CanvasDocument.toString().trim()}`;
  const variables = JSON.stringify({ ids: ids.slice(0, mostIds), others: ids });
  const isEmpty = ids.length === 0;
  useEffect(() => (isEmpty ? undefined : showInPlayground(query, variables)), [isEmpty, query, variables]);
}

function limitNote(count: number): string {
  return count > mostIds
    ? `# Of the first ${mostIds} of ${count} things: the API takes no more at once.\n`
    : '';
}
