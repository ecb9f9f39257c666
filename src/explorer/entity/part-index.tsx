/** What there is on the page and how much of it, as links to its parts. */
import type { EntityCountsQuery } from '../gql/documents';
import { counted } from '../things/counted';

import type { Entity } from './entity-head';
import { degreeOf } from './link-groups';

interface PartIndexProps {
  readonly entity: Entity;
  readonly counts: EntityCountsQuery;
}

export function PartIndex({ entity, counts }: PartIndexProps) {
  const { claims, sources, measures, contradicted, denied, own } = counts;
  const isDisputed = contradicted.totalCount + denied.totalCount > 0;
  return (
    <nav aria-label="Parts of this page">
      <ul className="filters">
        <li>
          <a href="#said">
            {counted(claims.totalCount, 'claim')}
            {isDisputed && <span className="disputed">some disputed</span>}
          </a>
        </li>
        <li>
          <a href="#links">{counted(degreeOf(entity), 'link')}</a>
        </li>
        {own.totalCount > 0 && (
          <li>
            <a href="#own-sources">{counted(own.totalCount, 'source')} of its own</a>
          </li>
        )}
        <li>
          <a href="#figures">
            {measures.totalCount === 0
              ? 'No figures'
              : `Figures on ${counted(measures.totalCount, 'measure')}`}
          </a>
        </li>
        <li>
          <a href="#timeline">Timeline</a>
        </li>
        <li>
          <a href="#sources">Reported by {counted(sources.totalCount, 'source')}</a>
        </li>
      </ul>
    </nav>
  );
}
