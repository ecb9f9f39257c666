/** Saves the picture as a file, with every link and who says so listed beneath it. */
import { useState } from 'react';

import { explainFailure, Failure } from '../api/failure';

import type { CanvasGraph } from './canvas-graph';
import { evidenceLines } from './evidence-lines';
import type { Places } from './place-new';
import { pngWithLines } from './save-png';
import { svgOf } from './save-svg';

interface SaveButtonsProps {
  readonly graph: CanvasGraph;
  readonly places: Places;
  readonly png: () => Promise<Blob>;
}

export function SaveButtons({ graph, places, png }: SaveButtonsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (name: string, make: () => Promise<Blob>) => {
    setProblem(null);
    try {
      download(name, await make());
    } catch (error) {
      setProblem(error instanceof Failure ? explainFailure(error) : 'The picture could not be saved.');
    }
  };
  return (
    <>
      <button
        type="button"
        onClick={() =>
          void save('canvas.png', async () => pngWithLines(await png(), await evidenceLines(graph)))
        }
      >
        Save as PNG
      </button>
      <button
        type="button"
        onClick={() =>
          void save(
            'canvas.svg',
            async () =>
              new Blob([svgOf(graph, places, await evidenceLines(graph))], { type: 'image/svg+xml' }),
          )
        }
      >
        Save as SVG
      </button>
      {problem !== null && <span role="alert">{problem}</span>}
    </>
  );
}

function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
