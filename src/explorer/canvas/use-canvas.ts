/** The graph of a canvas; while the next one is on its way, the last one stays. */
import { useEffect, useState } from 'react';

import { Failure } from '../api/failure';

import type { CanvasGraph } from './canvas-graph';
import { textOf, type CanvasStep } from './canvas-state';
import { loadCanvas } from './load-canvas';

export interface LoadedCanvas {
  /** What was loaded last; null before anything was. */
  readonly graph: CanvasGraph | null;
  readonly isLoading: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

export function useCanvas(steps: readonly CanvasStep[]): LoadedCanvas {
  const key = steps.map(textOf).join(',');
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly graph: CanvasGraph } | null>(null);
  const [failed, setFailed] = useState<{ readonly key: string; readonly failure: Failure } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    loadCanvas(steps, controller.signal).then(
      (graph) => {
        if (!controller.signal.aborted) setLoaded({ key, graph });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setFailed({ key, failure: error instanceof Failure ? error : new Failure('UNKNOWN', String(error)) });
      },
    );
    return () => controller.abort();
    // The steps are a new list on every render; their text is the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, tries]);
  const isThere = loaded?.key === key;
  const failure = failed?.key === key && !isThere ? failed.failure : null;
  return {
    graph: loaded?.graph ?? null,
    isLoading: !isThere && failure === null,
    failure,
    retry: () => {
      setFailed(null);
      setTries(tries + 1);
    },
  };
}
