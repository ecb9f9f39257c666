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

/** What is wrong where a path that was named cannot be read. */
export function unreadable(path: string, error: unknown): string {
  return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

async function findIn(path: string): Promise<FoundFiles> {
  try {
    return (await stat(path)).isDirectory() ? await findInFolder(path) : findAlone(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { files: [], faults: [isMissing ? `There is no file ${path}.` : unreadable(path, error)] };
  }
}

function findAlone(path: string): FoundFiles {
  const format = formatOfFile(path);
  return format === null
    ? { files: [], faults: [`${path} does not end in .yaml, .yml, .json, .jsonl or .ndjson.`] }
    : { files: [{ path, format }], faults: [] };
}

async function findInFolder(folder: string): Promise<FoundFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((entry) => (entry.isDirectory() ? [] : [join(entry.parentPath, entry.name)]));
  const files = paths.sort().flatMap((path): DocumentFile[] => {
    const format = formatOfFile(path);
    return format === null ? [] : [{ path, format }];
  });
  return files.length === 0
    ? { files, faults: [`There is no document in the folder ${folder}.`] }
    : { files, faults: [] };
}
