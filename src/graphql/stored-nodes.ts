/** Stored nodes as what they are: narrowing by shape, and reading them by id. */
import { entityKinds } from '../domain/catalogue';
import { compareText } from '../domain/fold';
import type { EntityRecord, MeasureRecord } from '../domain/records';
import type { StoredClaim, StoredReport, StoredNode } from '../domain/rows';
import type { Loaders } from '../loaders/loaders';
import { whenAllThere, whenThere, type MaybePromise } from '../loaders/maybe-promise';
import type { LinkEnd } from '../store/graph-store';

import type { GraphContext } from './context';

type Value = StoredNode | LinkEnd;
/** What lists of nodes are read with: each counts with all it holds. */
type ListContext = Pick<GraphContext, 'loaders' | 'answerSize'>;

/** The name of a node's type in the schema. */
export function typeNameOf(node: StoredNode): 'Claim' | 'Measure' | 'Report' | EntityTypeName {
  if ('kind' in node) return entityTypeName(node);
  if ('unit' in node) return 'Measure';
  return 'corroboration' in node ? 'Claim' : 'Report';
}

type EntityTypeName = (typeof entityKinds)[EntityRecord['kind']]['typeName'];

/** The name of an entity's type in the schema. */
export function entityTypeName(entity: EntityRecord): EntityTypeName {
  return entityKinds[entity.kind].typeName;
}

/** An entity; throws where the store gave something else, as all of these do. */
export function asEntity(value: Value): EntityRecord {
  return 'kind' in value ? value : unexpected('an entity');
}

/** A claim. */
export function asClaim(value: Value): StoredClaim {
  return 'corroboration' in value ? value : unexpected('a claim');
}

/** A report. */
export function asReport(value: Value): StoredReport {
  return 'record' in value && !('corroboration' in value) ? value : unexpected('a report');
}

/** A measure. */
export function asMeasure(value: Value): MeasureRecord {
  return 'unit' in value ? value : unexpected('a measure');
}

/** A link seen from one end. */
export function asLinkEnd(value: Value): LinkEnd {
  return 'link' in value ? value : unexpected('a link');
}

/** The node that another one names, read by `read`; that it is there is what the write path sees to. */
export function loadNode<Node>(
  { nodes }: Loaders,
  id: string,
  read: (node: StoredNode) => Node,
): MaybePromise<Node> {
  return whenThere(nodes.load(id), (node) => {
    if (node === null) throw new Error(`${id} is named in the store and is not there`);
    return read(node);
  });
}

/** The entity with this id. */
export function loadEntity(loaders: Loaders, id: string): MaybePromise<EntityRecord> {
  return loadNode(loaders, id, asEntity);
}

/** The claim with this id, retracted or not. */
export function loadClaim(loaders: Loaders, id: string): MaybePromise<StoredClaim> {
  return loadNode(loaders, id, asClaim);
}

/** The measure with this id. */
export function loadMeasure(loaders: Loaders, id: string): MaybePromise<MeasureRecord> {
  return loadNode(loaders, id, asMeasure);
}

/** The entities with these ids, in the same order. */
export function loadEntities(
  context: ListContext,
  ids: readonly string[],
): MaybePromise<readonly EntityRecord[]> {
  return loadSeveral(context, ids, asEntity);
}

/** The claims with these ids by id, retracted ones left out. */
export function loadLiveClaims(
  context: ListContext,
  ids: readonly string[],
): MaybePromise<readonly StoredClaim[]> {
  return whenThere(loadSeveral(context, byId(ids), asClaim), (claims) =>
    claims.filter(({ record }) => record.retracted === null),
  );
}

/** The reports with these ids by id, retracted ones left out. */
export function loadLiveReports(
  context: ListContext,
  ids: readonly string[],
): MaybePromise<readonly StoredReport[]> {
  return whenThere(loadSeveral(context, byId(ids), asReport), (reports) =>
    reports.filter(({ record }) => record.retracted === null),
  );
}

function loadSeveral<Node>(
  { loaders, answerSize }: ListContext,
  ids: readonly string[],
  read: (node: StoredNode) => Node,
): MaybePromise<readonly Node[]> {
  answerSize.grow(ids.length);
  return whenAllThere(ids.map((id) => loadNode(loaders, id, read)));
}

function byId(ids: readonly string[]): readonly string[] {
  return [...ids].sort(compareText);
}

function unexpected(expected: string): never {
  throw new Error(`the store gave something else than ${expected}`);
}
