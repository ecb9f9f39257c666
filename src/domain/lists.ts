/** The lists that the API pages through, with the subject that their filters test and the order they have. */
import type { EntityKind, LinkDirection, TableLinkType } from './catalogue';
import type { Subject } from './filter';
import type { Direction, OrderKey } from './order';

/**
 * A list of the graph. Those named `parent.field` belong to a parent entity, source, claim or measure.
 * - `entity.claims`: claims `on` it; `entity.sources`: sources with a report of such a claim.
 * - `entity.links`: its supported links; `entity.linked`: those of one type and direction.
 * - `claim.basisOf`, `claim.revisedBy`: claims that name it as what they derive from, or revise.
 * - `source.cites`, `source.citedBy`: distinct sources one `reliesOn` step away over all its reports.
 */
export type List =
  | { readonly name: 'entities'; readonly kind: EntityKind }
  | { readonly name: 'sources' | 'claims' | 'measures' }
  | { readonly name: 'entity.claims' | 'entity.sources' | 'entity.links' }
  | { readonly name: 'entity.linked'; readonly type: TableLinkType; readonly direction: LinkDirection }
  | { readonly name: 'source.reports' | 'source.cites' | 'source.citedBy' }
  | { readonly name: 'claim.reports' | 'claim.basisOf' | 'claim.revisedBy' | 'measure.figures' };

const subjects: Readonly<Record<List['name'], Subject>> = {
  entities: 'entity',
  sources: 'source',
  claims: 'claim',
  measures: 'measure',
  'entity.claims': 'claim',
  'entity.sources': 'source',
  'entity.links': 'link',
  'entity.linked': 'link',
  'source.reports': 'report',
  'source.cites': 'source',
  'source.citedBy': 'source',
  'claim.reports': 'report',
  'claim.basisOf': 'claim',
  'claim.revisedBy': 'claim',
  'measure.figures': 'claim',
};

/** What the rows of a list are, and so what its filters test. */
export function subjectOf(list: List): Subject {
  return subjects[list.name];
}

/** Whether the list belongs to a parent, and is no root list. */
export function hasParent({ name }: List): boolean {
  return name.includes('.');
}

/** The columns that complete every order of a list, so that no two rows have the same keyset. */
export function idColumns(list: List): readonly string[] {
  switch (list.name) {
    case 'entity.links':
      return ['type', 'direction', 'other', 'claim'];
    case 'entity.linked':
      return ['other', 'claim'];
    default:
      return ['id'];
  }
}

/** The given keys completed by the list's id columns, in the given direction: that of the last key. */
export function completeOrder(
  list: List,
  keys: readonly OrderKey[],
  direction: Direction = keys.at(-1)?.direction ?? 'ASC',
): readonly OrderKey[] {
  const missing = idColumns(list).filter((column) => !keys.some((key) => key.column === column));
  return [...keys, ...missing.map((column) => ({ column, direction, isNullable: false }))];
}
