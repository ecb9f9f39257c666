/** The folder that the texts of sources lie in: read when asked, kept while the files stay as they are. */
import { createHash } from 'node:crypto';
import { open, realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

import { passagesOf, type Passages } from '../domain/passage';

import { isFileName } from './check-text';

/** A file as it is now; `passages` is null where it is not UTF-8. `version` changes whenever the file does. */
export interface DocumentText {
  readonly state: 'READ';
  readonly version: string;
  readonly sha256: string;
  readonly passages: Passages | null;
}

/** What a file name leads to: a text, nothing, or where it must not lead. */
export type FoundText =
  DocumentText | { readonly state: 'ABSENT' } | { readonly state: 'REFUSED'; readonly reason: string };

export interface DocumentsFolder {
  /** Reads a file of the folder. Fails where the file is there and cannot be read. */
  read(file: string): Promise<FoundText>;
}

const absent = { state: 'ABSENT' } as const;

/** The texts under a folder, which need not exist. At most so many bytes of texts are kept. */
export function createDocumentsFolder(folder: string, mostKeptBytes = 64 * 1024 * 1024): DocumentsFolder {
  const kept = new Map<string, { readonly text: DocumentText; readonly size: number }>();
  let keptBytes = 0;

  const keep = (path: string, text: DocumentText, size: number) => {
    keptBytes += size - (kept.get(path)?.size ?? 0);
    kept.delete(path);
    kept.set(path, { text, size });
    for (const [oldest, { size: freed }] of kept) {
      if (keptBytes <= mostKeptBytes) break;
      kept.delete(oldest);
      keptBytes -= freed;
    }
  };

  return {
    read: async (file) => {
      if (!isFileName(file)) return refused(`${file} is no name of a file inside the documents folder`);
      const root = await unlessAbsent(realpath(resolve(folder)));
      const path = root === null ? null : await unlessAbsent(realpath(resolve(root, file)));
      if (root === null || path === null) return absent;
      if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) {
        return refused(`${file} leads out of the documents folder`);
      }
      const handle = await unlessAbsent(open(path, 'r'));
      if (handle === null) return absent;
      try {
        const { mtimeMs, size, ino, isFile } = await describe(handle);
        if (!isFile) return refused(`${file} is not a file`);
        const version = `${ino} ${mtimeMs} ${size}`;
        const known = kept.get(path)?.text;
        if (known?.version === version) return known;
        const text = textOf(await handle.readFile(), version);
        keep(path, text, size);
        return text;
      } finally {
        await handle.close();
      }
    },
  };
}

async function describe(handle: Awaited<ReturnType<typeof open>>) {
  const found = await handle.stat();
  return { mtimeMs: found.mtimeMs, size: found.size, ino: found.ino, isFile: found.isFile() };
}

function textOf(bytes: Uint8Array, version: string): DocumentText {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    // A byte order mark counts as the first character: offsets are those of the whole file.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { state: 'READ', version, sha256, passages: passagesOf(text) };
  } catch {
    return { state: 'READ', version, sha256, passages: null };
  }
}

function refused(reason: string): FoundText {
  return { state: 'REFUSED', reason };
}

async function unlessAbsent<Value>(promise: Promise<Value>): Promise<Value | null> {
  try {
    return await promise;
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
