/** Reads one line of JSON Lines: a map of one key, the kind of its record. */
import { quote } from './document-node';
import type { Item } from './item';
import { parseJson } from './parse-json';
import type { ProblemList } from './problem';
import { readRecord, sections, type RecordKind } from './read-record';
import { didYouMeanOneOf } from './suggest';

const recordKinds: readonly RecordKind[] = Object.values(sections);

/** The items of a line; a blank one has none. */
export function readLine(text: string, file: string, line: number, problems: ProblemList): readonly Item[] {
  if (text.trim() === '') return [];
  const root = parseJson(text, file, problems, line);
  if (root === null) return [];
  const place = { file, path: '', line };
  const [entry, second] = root.kind === 'map' ? root.entries : [];
  if (entry === undefined || second !== undefined) {
    problems.add(
      place,
      'expected one record',
      `write {"claim": {…}}, or another of ${recordKinds.join(', ')}`,
    );
    return [];
  }
  const [key, { node }] = entry;
  const kind = recordKinds.find((known) => known === key);
  if (kind === undefined) {
    problems.add({ ...place, path: key }, `unknown record ${quote(key)}`, didYouMeanOneOf(key, recordKinds));
    return [];
  }
  return readRecord(kind, { node, path: key }, file, problems);
}
