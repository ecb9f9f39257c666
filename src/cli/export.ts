/** `conflict-graph export`: everything as one document. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { exportDocument } from '../ingest/export-documents';
import type { DocumentFormat } from '../ingest/read-document';

import { settingsOf, withStore } from './settings';
import { exitCodes, WrongUse, type ExitCode, type Terminal } from './terminal';

const formats: Readonly<Record<string, DocumentFormat>> = { yaml: 'YAML', json: 'JSON', jsonl: 'JSON_LINES' };

/** Writes the export to a file, which appears only when it is whole, or to the output. */
export async function exportAll(
  { format, output }: { readonly format: string; readonly output?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = settingsOf(terminal);
  return withStore(settings, async (store) => {
    const pieces = exportDocument(store, formats[format] ?? 'YAML');
    if (output === undefined) {
      for await (const piece of pieces) if (!(await isWritten(terminal, piece))) break;
      return exitCodes.done;
    }
    const partial = `${output}.partial`;
    try {
      await pipeline(Readable.from(pieces), createWriteStream(partial));
      await rename(partial, output);
    } catch (error) {
      await rm(partial, { force: true });
      // Anything else is none of the file's own failures.
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      throw new WrongUse(`${output} cannot be written: ${error.message}`);
    }
    return exitCodes.done;
  });
}

/** False where the output takes no more: why, and what follows from it, is for whoever holds the stream. */
async function isWritten({ out }: Terminal, text: string): Promise<boolean> {
  return new Promise((resolve) => out.write(text, (error) => resolve(!error)));
}
