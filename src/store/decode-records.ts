/** Records as every store keeps them: each as one JSON text, which says what it is by where it was kept. */
import { comparedClaim, type ComparedClaim } from '../domain/comparison';
import { CodedError } from '../domain/errors';
import type { EntityRecord, LinkRecord } from '../domain/records';
import type { StoredClaim, StoredNode, StoredReport } from '../domain/rows';

import type { LinkEnd } from './graph-store';
import type { StoredFigure } from './write-transaction';

/** A node of any kind; its id tells which. */
export function decodeNode(text: unknown): StoredNode {
  return decode(text) as StoredNode;
}

/** A claim, live or retracted. */
export function decodeClaim(text: unknown): StoredClaim {
  return decode(text) as StoredClaim;
}

/** A report, live or retracted. */
export function decodeReport(text: unknown): StoredReport {
  return decode(text) as StoredReport;
}

/** A link from its own JSON, where the store keeps one. */
export function decodeLink(text: unknown): LinkRecord {
  return decode(text) as LinkRecord;
}

/** A link as one of its ends has it: its direction from there, and the other end. */
export function linkEndOf(link: LinkRecord, direction: unknown, other: StoredNode): LinkEnd {
  return { link, direction: direction === 'OUT' ? 'OUT' : 'IN', other: other as EntityRecord };
}

/** The claims with figures, as comparisons see them. */
export function decodeFigures(texts: readonly unknown[]): readonly ComparedClaim[] {
  return texts.flatMap((text) => comparedClaim(decodeClaim(text).record) ?? []);
}

/** The claims with figures, with whether each is stored as contradicted. */
export function decodeStoredFigures(texts: readonly unknown[]): readonly StoredFigure[] {
  return texts.map(decodeClaim).flatMap(({ record, isContradicted }) => {
    const compared = comparedClaim(record);
    return compared === null ? [] : [{ ...compared, isContradicted }];
  });
}

function decode(text: unknown): unknown {
  if (typeof text !== 'string') {
    throw new CodedError('INTERNAL_SERVER_ERROR', 'The store holds something without its record.');
  }
  return JSON.parse(text);
}
