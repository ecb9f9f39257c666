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
  const { claims, sources, measures, contradicted, denied } = counts;
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
        <li>
          <a href="#figures">Figures on {counted(measures.totalCount, 'measure')}</a>
        </li>
        <li>
          <a href="#timeline">Timeline</a>
        </li>
        <li>
          <a href="#sources">{counted(sources.totalCount, 'source')}</a>
        </li>
      </ul>
    </nav>
  );
}
