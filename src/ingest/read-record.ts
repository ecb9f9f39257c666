/** Reads one record of a document, whatever its section, into items. */
import type { LocatedNode, ReadContext } from './fields';
import type { Item, Reference } from './item';
import type { ProblemList } from './problem';
import { readClaim } from './read-claim';
import { readEntity, readMeasure } from './read-entity';
import { readReport } from './read-report';
import { readRestore, readRetract } from './read-retraction';
import { readSource } from './read-source';

/** The sections of a document, each with the key that a line of JSON Lines has for one of its records. */
export const sections = {
  entities: 'entity',
  measures: 'measure',
  sources: 'source',
  claims: 'claim',
  reports: 'report',
  retract: 'retract',
  restore: 'restore',
} as const;

export type RecordKind = (typeof sections)[keyof typeof sections];

/** The items of one record: none where its id cannot be read, several for a claim with its reports. */
export function readRecord(
  kind: RecordKind,
  node: LocatedNode,
  file: string,
  problems: ProblemList,
): readonly Item[] {
  if (kind === 'claim') return claimItems(node, file, problems);
  const reading = startReading(node, file, problems);
  switch (kind) {
    case 'entity':
    case 'source': {
      const record = (kind === 'entity' ? readEntity : readSource)(node, reading.context);
      return record === null ? [] : [{ kind: 'entity', record, ...reading.finish() }];
    }
    case 'measure': {
      const record = readMeasure(node, reading.context);
      return record === null ? [] : [{ kind, record, ...reading.finish() }];
    }
    case 'report': {
      const report = readReport(node, null, reading.context);
      return report === null ? [] : [{ kind, ...report, ...reading.finish() }];
    }
    case 'retract': {
      const retraction = readRetract(node, reading.context);
      return retraction === null ? [] : [{ ...retraction, ...reading.finish() }];
    }
    case 'restore': {
      const restoration = readRestore(node, reading.context);
      return restoration === null ? [] : [{ ...restoration, ...reading.finish() }];
    }
  }
}

function claimItems(node: LocatedNode, file: string, problems: ProblemList): readonly Item[] {
  const reading = startReading(node, file, problems);
  const { record, fields } = readClaim(node, reading.context);
  const reporting = new Set<string>();
  const reports = fields.list('reports', Infinity).flatMap((report): readonly Item[] => {
    const below = startReading(report, file, problems);
    const read = readReport(report, record?.id ?? 'claim/unread', below.context);
    if (read === null) return [];
    const { source } = read.record;
    if (reporting.has(source)) {
      const place = { file, path: `${report.path}.source`, line: report.node.line };
      problems.add(place, `${source} reports the claim twice`, 'make one report of the two');
    }
    reporting.add(source);
    return [{ kind: 'report', ...read, ...below.finish() }];
  });
  return record === null ? [] : [{ kind: 'claim', record, ...reading.finish() }, ...reports];
}

function startReading({ node, path }: LocatedNode, file: string, problems: ProblemList) {
  const references: Reference[] = [];
  const context: ReadContext = { file, problems, references };
  const before = problems.count;
  const place = { file, path, line: node.line };
  return { context, finish: () => ({ place, references, isSound: problems.count === before }) };
}
