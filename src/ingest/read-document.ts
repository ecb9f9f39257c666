/** From the text of a document to its items, with a problem for everything that is not as it must be. */
import { decodeDocument } from './decode';
import type { DocumentNode } from './document-node';
import { Fields } from './fields';
import type { Item } from './item';
import { readLine } from './read-line';
import { parseJson } from './parse-json';
import { parseYaml } from './parse-yaml';
import type { ProblemList } from './problem';
import { readRecord, sections } from './read-record';

/** How a document is written. */
export type DocumentFormat = 'YAML' | 'JSON' | 'JSON_LINES';

/** A document with the name it has in problems. */
export interface SourceDocument {
  readonly file: string;
  readonly format: DocumentFormat;
  readonly content: string | Uint8Array;
}

/** Reads a document whole. What cannot be read becomes problems, the rest items. */
export function readDocument(document: SourceDocument, problems: ProblemList): readonly Item[] {
  const { file, format } = document;
  const decoded = decodeDocument(document.content);
  if (decoded.text === null) {
    problems.add({ file, path: '', line: decoded.line }, decoded.message, decoded.suggestion);
    return [];
  }
  if (format === 'JSON_LINES') {
    return decoded.text.split('\n').flatMap((text, index) => readLine(text, file, index + 1, problems));
  }
  const parse = format === 'YAML' ? parseYaml : parseJson;
  const root = parse(decoded.text, file, problems);
  return root === null ? [] : readSections(root, file, problems);
}

/** The format that a file name ends in, or null. */
export function formatOfFile(file: string): DocumentFormat | null {
  const [, ending] = /\.([a-z]+)$/i.exec(file) ?? [];
  switch (ending?.toLowerCase()) {
    case 'yaml':
    case 'yml':
      return 'YAML';
    case 'json':
      return 'JSON';
    case 'jsonl':
    case 'ndjson':
      return 'JSON_LINES';
    default:
      return null;
  }
}

function readSections(root: DocumentNode, file: string, problems: ProblemList): readonly Item[] {
  const context = { file, problems, references: [] };
  const fields = new Fields({ node: root, path: '' }, Object.keys(sections), context);
  return Object.entries(sections).flatMap(([section, kind]) =>
    fields.list(section, Infinity).flatMap((node) => readRecord(kind, node, file, problems)),
  );
}
