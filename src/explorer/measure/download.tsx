/** Saves the figures of a page as a file that the browser makes itself from what the API gives. */
import { useState } from 'react';

import { explainFailure, Failure } from '../api/failure';
import { counted, number } from '../things/counted';

import { allFigures } from './all-figures';
import { figuresJson, type FigureFile } from './figure-file';
import { figuresCsv } from './figures-csv';
import { scopedAddress } from './scope-links';

interface DownloadProps {
  readonly measure: FigureFile['measure'];
  readonly scope: FigureFile['scope'];
  readonly within: Readonly<{ on?: string }>;
}

export function Download({ measure: { id, name, unit }, scope, within }: DownloadProps) {
  const [status, setStatus] = useState('');
  const [isBusy, setBusy] = useState(false);
  const take = async ({ ending, type, print }: FileKind) => {
    setBusy(true);
    try {
      const found = await allFigures(id, within, (done, total) =>
        setStatus(`${number(done)} of ${counted(total, 'figure')} fetched…`),
      );
      const page = scopedAddress(id, scope?.id ?? null);
      const text = print({ ...found, measure: { id, name, unit }, scope, origin: location.origin, page });
      save(new Blob([text], { type }), `${page.slice('/measure/'.length).replaceAll('/', '-')}.${ending}`);
      setStatus(`Saved: ${counted(found.figures.length, 'figure')} as ${ending.toUpperCase()}.`);
    } catch (error) {
      setStatus(error instanceof Failure ? explainFailure(error) : 'The file could not be made. Try again.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <p className="download">
      {fileKinds.map((kind) => (
        <button key={kind.ending} type="button" disabled={isBusy} onClick={() => void take(kind)}>
          Download {kind.ending.toUpperCase()}
        </button>
      ))}{' '}
      <span role="status">{status}</span>
    </p>
  );
}

interface FileKind {
  readonly ending: string;
  readonly type: string;
  readonly print: (file: FigureFile) => string;
}

const fileKinds: readonly FileKind[] = [
  { ending: 'csv', type: 'text/csv;charset=utf-8', print: figuresCsv },
  { ending: 'json', type: 'application/json', print: figuresJson },
];

/** A link that is followed at once: to save is no navigation, so the policy of the pages has nothing against it. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
