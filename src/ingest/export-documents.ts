/**
 * Exports everything to one document, in an order that depends on the content alone: importing it into an empty
 * store and exporting that gives the same bytes.
 */
import { stringify } from 'yaml';

import type { ReportRecord } from '../domain/records';
import type { ExportedRecord, GraphStore } from '../store/graph-store';

import type { DocumentFormat } from './read-document';
import { sections, type RecordKind } from './read-record';
import {
  writeClaim,
  writeEntity,
  writeMeasure,
  writeRetraction,
  type Written,
  type WrittenRecord,
} from './write-record';

/** The text of the export, piece by piece. JSON Lines are streamed; the others hold back what comes in later sections. */
export async function* exportDocument(store: GraphStore, format: DocumentFormat): AsyncGenerator<string> {
  switch (format) {
    case 'JSON_LINES':
      yield* exportLines(store);
      return;
    case 'YAML':
      yield* exportSections(store, yamlLayout);
      return;
    case 'JSON':
      yield* exportSections(store, jsonLayout);
      return;
  }
}

interface Layout {
  readonly empty: string;
  readonly start: string;
  section(name: string, isFirst: boolean): string;
  record(name: string, written: Written, isFirst: boolean): string;
  readonly sectionEnd: string;
  readonly end: string;
}

// No anchors, no folded lines, and quotes around all that YAML 1.1 or 1.2 would not read as text.
const yamlOptions = { aliasDuplicateObjects: false, lineWidth: 0, compat: 'yaml-1.1' } as const;

const yamlLayout: Layout = {
  empty: '{}\n',
  start: '',
  section: (name) => `${name}:\n`,
  record: (name, written) => stringify({ [name]: [written] }, yamlOptions).slice(`${name}:\n`.length),
  sectionEnd: '',
  end: '',
};

const jsonLayout: Layout = {
  empty: '{}\n',
  start: '{',
  section: (name, isFirst) => `${isFirst ? '' : ','}\n"${name}": [`,
  record: (_, written, isFirst) => `${isFirst ? '' : ','}\n${JSON.stringify(written)}`,
  sectionEnd: '\n]',
  end: '\n}\n',
};

async function* exportLines(store: GraphStore): AsyncGenerator<string> {
  for await (const exported of store.exportAll()) {
    for (const { kind, written } of recordsOf(exported)) yield `${JSON.stringify({ [kind]: written })}\n`;
  }
}

async function* exportSections(store: GraphStore, layout: Layout): AsyncGenerator<string> {
  const bySection = new Map<RecordKind, string[]>();
  for await (const exported of store.exportAll()) {
    for (const { kind, written } of recordsOf(exported)) {
      const records = bySection.get(kind) ?? [];
      bySection.set(kind, records);
      records.push(layout.record(sectionOf(kind), written, records.length === 0));
    }
  }
  if (bySection.size === 0) {
    yield layout.empty;
    return;
  }
  yield layout.start;
  let isFirst = true;
  for (const [name, kind] of Object.entries(sections)) {
    const records = bySection.get(kind);
    if (records === undefined) continue;
    yield layout.section(name, isFirst);
    yield* records;
    yield layout.sectionEnd;
    isFirst = false;
  }
  yield layout.end;
}

function recordsOf(exported: ExportedRecord): readonly WrittenRecord[] {
  switch (exported.kind) {
    case 'entity':
      return [writeEntity(exported.record)];
    case 'measure':
      return [writeMeasure(exported.record)];
    case 'claim': {
      const claim = exported.record.record;
      const reports: readonly ReportRecord[] = exported.reports.map(({ record }) => record);
      const retractions = [claim, ...reports].flatMap((record) => writeRetraction(record) ?? []);
      return [writeClaim(claim, reports), ...retractions];
    }
  }
}

function sectionOf(kind: RecordKind): string {
  return Object.entries(sections).find(([, record]) => record === kind)?.[0] ?? kind;
}
