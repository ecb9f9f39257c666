/** Saves the figures of a page as a file that the browser makes itself from what the API gives. */
import { useState } from 'react';

import { explainFailure, Failure } from '../api/failure';
import { counted, number } from '../things/counted';

import type { FigureFile } from './all-figures';
import type { FileEnding } from './figure-file';
import { scopedAddress } from './scope-links';

interface DownloadProps {
  readonly measure: FigureFile['measure'];
  readonly scope: FigureFile['scope'];
  readonly within: Readonly<{ on?: string }>;
}

export function Download({ measure: { id, name, unit }, scope, within }: DownloadProps) {
  const [status, setStatus] = useState('');
  const [isBusy, setBusy] = useState(false);
  const take = async (ending: FileEnding) => {
    setBusy(true);
    try {
      const { makeFigureFile } = await import('./figure-file');
      const page = scopedAddress(id, scope?.id ?? null);
      const of = { measure: { id, name, unit }, scope, origin: location.origin, page };
      const { blob, count } = await makeFigureFile(ending, of, within, (done, total) =>
        setStatus(`${number(done)} of ${counted(total, 'figure')} fetched…`),
      );
      save(blob, `${page.slice('/measure/'.length).replaceAll('/', '-')}.${ending}`);
      setStatus(`Saved: ${counted(count, 'figure')} as ${ending.toUpperCase()}.`);
    } catch (error) {
      setStatus(error instanceof Failure ? explainFailure(error) : 'The file could not be made. Try again.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <p className="download">
      {endings.map((ending) => (
        <button key={ending} type="button" disabled={isBusy} onClick={() => void take(ending)}>
          Download {ending.toUpperCase()}
        </button>
      ))}{' '}
      <span role="status">{status}</span>
    </p>
  );
}

const endings: readonly FileEnding[] = ['csv', 'json'];

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
