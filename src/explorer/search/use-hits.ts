/** The hits for what is being typed: asked for when the typing rests, given up when it goes on. */
import { useEffect, useState } from 'react';

import { ask } from '../api/ask';
import { explainFailure, Failure } from '../api/failure';
import type { NodeKind, SearchHitsQuery } from '../gql/documents';
import { SearchHitsDocument } from '../gql/search';

import { hitOf, isSearchable, type Hit } from './hit';
import { numberIn } from './words';

const restMs = 120;
const mostHits = 10;

/** What was found for a text; the hits of the text before stay until then. */
export interface Found {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly totalCount: number;
  /** Figures of the number in the text that are not among these hits; they may be among those that are left out. */
  readonly figures: readonly Hit[];
  /** Of how many figures of that number, those among the hits counted too. */
  readonly figureCount: number;
  /** Whether there is more than these. */
  readonly isCut: boolean;
  /** Why nothing could be found out, in a sentence. */
  readonly failure: string | null;
}

const nothing: Found = {
  text: '',
  hits: [],
  totalCount: 0,
  figures: [],
  figureCount: 0,
  isCut: false,
  failure: null,
};

/** What was found last. It is for the text as it is now when their texts are the same. */
export function useHits(typed: string, kinds?: readonly NodeKind[]): Found {
  const [found, setFound] = useState(nothing);
  const text = typed.trim();
  const only = kinds?.join(' ');
  useEffect(() => {
    if (!isSearchable(text)) return undefined;
    const controller = new AbortController();
    const number = numberIn(text);
    const resting = setTimeout(() => {
      ask(
        SearchHitsDocument,
        {
          text,
          first: mostHits,
          ...(only !== undefined && { kinds: only.split(' ') as NodeKind[] }),
          ...(number !== null && only === undefined && { number, hasNumber: true }),
        },
        controller.signal,
      ).then(
        (answer) => setFound({ ...nothing, text, ...hitsIn(answer) }),
        (error: unknown) => {
          if (controller.signal.aborted) return;
          const failure = error instanceof Failure ? error : new Failure('UNKNOWN', String(error));
          setFound({ ...nothing, text, failure: explainFailure(failure) });
        },
      );
    }, restMs);
    return () => {
      clearTimeout(resting);
      controller.abort();
    };
  }, [text, only]);
  return isSearchable(text) ? found : nothing;
}

/** Figures of the number that was typed are found, whether their statements have its digits or not. */
function hitsIn({ search, figures }: SearchHitsQuery): Omit<Found, 'text' | 'failure'> {
  const { nodes, totalCount } = search;
  const { nodes: ofNumber, totalCount: figureCount } = figures ?? { nodes: [], totalCount: 0 };
  const others = ofNumber.filter(({ id }) => nodes.every(({ node }) => node.id !== id));
  return {
    hits: nodes.map(hitOf),
    totalCount,
    figures: others.map(({ id, statement }) => hitOf({ matched: statement, node: { id, statement } })),
    figureCount,
    isCut: nodes.length < totalCount || ofNumber.length < figureCount,
  };
}
