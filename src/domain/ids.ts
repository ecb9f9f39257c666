/** Ids: readable, stable, and telling the kind of what they name. */
import { allEntityKinds, entityKinds, type EntityKind, type NodeKind } from './catalogue';

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const idPattern = new RegExp(`^([a-z]+)/${slug}$`);
const reportPattern = new RegExp(`^report/(${slug})~(${slug})$`);

/** How many characters an id has at most. */
export const longestId = 200;

const kindByPrefix = new Map<string, NodeKind>([
  ...allEntityKinds().map((kind) => [entityKinds[kind].prefix, kind] as const),
  ['claim', 'CLAIM'],
  ['measure', 'MEASURE'],
]);

/** What an id names: a kind of node, a report, or null for text that is no id. */
export function kindOfId(id: string): NodeKind | 'REPORT' | null {
  if (id.length > longestId) return null;
  if (reportPattern.test(id)) return 'REPORT';
  const prefix = idPattern.exec(id)?.[1];
  return prefix === undefined ? null : (kindByPrefix.get(prefix) ?? null);
}

/** Whether text is an id of one of the nine kinds of entity. */
export function isEntityId(id: string): boolean {
  return entityKindOfId(id) !== null;
}

/** The entity kind that an id names, or null. */
export function entityKindOfId(id: string): EntityKind | null {
  const kind = kindOfId(id);
  return kind === null || kind === 'CLAIM' || kind === 'MEASURE' || kind === 'REPORT' ? null : kind;
}

/** The id of the report that this source makes of this claim; no id where it is longer than an id may be. */
export function reportId(source: string, claim: string): string {
  return `report/${source.slice('source/'.length)}~${claim.slice('claim/'.length)}`;
}
