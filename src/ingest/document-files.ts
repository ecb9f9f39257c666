/** The files of an import: those that are named, and the documents in the folders that are named. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { formatOfFile, type DocumentFormat, type SourceDocument } from './read-document';

/** A document on disk. */
export interface DocumentFile {
  readonly path: string;
  readonly format: DocumentFormat;
}

/** What was found, and for each path that gives no document a sentence that says why. */
export interface FoundFiles {
  readonly files: readonly DocumentFile[];
  readonly faults: readonly string[];
}

/** The documents that paths name, in their order; those of a folder by name, the folders in it too. */
export async function findDocumentFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found = await Promise.all(paths.map(findIn));
  return {
    files: found.flatMap(({ files }) => files),
    faults: found.flatMap(({ faults }) => faults),
  };
}

/** Reads a document into memory. */
export async function readDocumentFile({ path, format }: DocumentFile): Promise<SourceDocument> {
  return { file: path, format, content: await readFile(path) };
}

async function findIn(path: string): Promise<FoundFiles> {
  const entry = await stat(path).catch(() => null);
  if (entry === null) return { files: [], faults: [`There is no file ${path}.`] };
  if (!entry.isDirectory()) {
    const format = formatOfFile(path);
    return format === null
      ? { files: [], faults: [`${path} does not end in .yaml, .yml, .json, .jsonl or .ndjson.`] }
      : { files: [{ path, format }], faults: [] };
  }
  const names = await readdir(path, { recursive: true });
  const files = names.sort().flatMap((name): DocumentFile[] => {
    const format = formatOfFile(name);
    return format === null ? [] : [{ path: join(path, name), format }];
  });
  return files.length === 0
    ? { files, faults: [`There is no document in the folder ${path}.`] }
    : { files, faults: [] };
}
