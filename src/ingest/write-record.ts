/** Records as documents write them: the keys of the format, and of those only what has something to say. */
import type { Period } from '../domain/period';
import type {
  Citation,
  ClaimRecord,
  EntityRecord,
  MeasureRecord,
  ReportRecord,
  SourceFacts,
} from '../domain/records';

import type { RecordKind } from './read-record';

/** Plain data of a document. */
export type Written = string | number | readonly Written[] | { readonly [key: string]: Written };

/** A record with the kind that says which section it belongs to. */
export interface WrittenRecord {
  readonly kind: RecordKind;
  readonly written: Written;
}

/** An entity, or a source. */
export function writeEntity(record: EntityRecord): WrittenRecord {
  const { id, kind, name, names, description, type, sameAs, remarks, source } = record;
  const common = {
    id,
    kind: source?.kind ?? kind,
    name,
    names: names.map((each) => present({ ...each })),
    type,
    description,
    period: edtfOf(record.period),
    sameAs,
  };
  if (source !== null) {
    return { kind: 'source', written: present({ ...common, ...sourceKeys(source), remarks: all(remarks) }) };
  }
  const { latitude, longitude, broader } = record;
  return {
    kind: 'entity',
    written: present({ ...common, latitude, longitude, broader, remarks: all(remarks) }),
  };
}

export function writeMeasure(record: MeasureRecord): WrittenRecord {
  return { kind: 'measure', written: present({ ...record }) };
}

/** A claim with its reports. */
export function writeClaim(record: ClaimRecord, reports: readonly ReportRecord[]): WrittenRecord {
  const { id, statement, about, figure, link, remarks, derivedFrom, revises } = record;
  const written = present({
    id,
    statement,
    about,
    period: edtfOf(record.period),
    figure: figure === null ? null : present({ ...figure }),
    link: link === null ? null : present({ ...link }),
    remarks: all(remarks),
    derivedFrom,
    revises,
    reports: reports.map(writeReport),
  });
  return { kind: 'claim', written };
}

/** What takes a claim or report out again; null where it is live. */
export function writeRetraction({ id, retracted }: ClaimRecord | ReportRecord): WrittenRecord | null {
  if (retracted === null) return null;
  const { reason, date } = retracted;
  return { kind: 'retract', written: { id, reason, date } };
}

function writeReport({ source, stance, hedge, citations, reliesOn }: ReportRecord): Written {
  return present({ source, stance, hedge, citations: citations.map(writeCitation), reliesOn });
}

function writeCitation({ type, at, paragraph, start, end, sha256 }: Citation): Written {
  return present({ type, at, paragraph, start, end, sha256 });
}

function sourceKeys(source: SourceFacts) {
  const { language, url, publisher, authors, addressees, reprintOf, text, reading } = source;
  return {
    published: edtfOf(source.published),
    language,
    url,
    publisher,
    authors,
    addressees,
    reprintOf,
    text: text === null ? null : present({ ...text }),
    reading: all(reading),
  };
}

function edtfOf(period: Period | null): string | null {
  return period?.edtf ?? null;
}

function all(entries: readonly object[]): readonly Written[] {
  return entries.map((entry) => present({ ...entry }));
}

/** Leaves out what is null, and empty lists. */
function present(keys: Readonly<Record<string, Written | null>>): { readonly [key: string]: Written } {
  const entries = Object.entries(keys).filter(
    (entry): entry is [string, Written] =>
      entry[1] !== null && !(Array.isArray(entry[1]) && entry[1].length === 0),
  );
  return Object.fromEntries(entries);
}
