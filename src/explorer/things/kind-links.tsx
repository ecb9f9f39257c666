/** Every kind as a link to all that is of it, with how much that is. */
import type { KindCountsFragment } from '../gql/documents';

import { FilterLink } from './filter-link';
import { kinds, type Kind } from './kinds';
import { KindMark } from './kind-mark';

/** `counts` are null while they are on their way. */
export function KindLinks({ counts }: { readonly counts: KindCountsFragment | null }) {
  return (
    <ul className="filters">
      {kinds.map((kind) => (
        <FilterLink
          key={kind.kind}
          words={kind.many}
          mark={<KindMark kind={kind} />}
          count={counts?.[countOf[kind.kind]]}
          to={`/search?kind=${kind.name}`}
          isChosen={false}
        />
      ))}
    </ul>
  );
}

/** Whether there is nothing of any kind. */
export function isNothing(counts: KindCountsFragment): boolean {
  return kinds.every(({ kind }) => counts[countOf[kind]] === 0);
}

const countOf = {
  conflict: 'conflicts',
  event: 'events',
  person: 'people',
  unit: 'units',
  organization: 'organizations',
  order: 'orders',
  place: 'places',
  topic: 'topics',
  source: 'sources',
  measure: 'measures',
  claim: 'claims',
} as const satisfies Record<Kind, keyof KindCountsFragment>;
