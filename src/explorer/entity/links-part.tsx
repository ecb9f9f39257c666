/** The neighbourhood map: what leads to the entity on the left, what leads away from it on the right. */
import { useRef } from 'react';

import { useAnswer } from '../api/use-answer';
import type { EntityCountsQuery, LinkDirection } from '../gql/documents';
import { EntityLinkClaimsDocument } from '../gql/entity';
import { Section } from '../shell/section';
import { counted } from '../things/counted';
import { KindMark } from '../things/kind-mark';
import { kindOf } from '../things/kinds';
import { UndrawnLinks } from '../things/undrawn-links';

import type { Entity } from './entity-head';
import { LinkGroup } from './link-group';
import { degreeOf, groupName, groupsOn } from './link-groups';
import { Ribbons } from './ribbons';

interface LinksPartProps {
  readonly entity: Entity;
  readonly counts: EntityCountsQuery;
}

export function LinksPart({ entity, counts }: LinksPartProps) {
  const degree = degreeOf(entity);
  return (
    <Section
      id="links"
      title="Links"
      subject={entity.name}
      lead={
        degree === 0
          ? 'No link to or from here is recorded.'
          : `${counted(degree, 'link')} in all. Each shows who says so; a name leads to its page.`
      }
    >
      {counts.denied.totalCount > 0 && <Undrawn entity={entity} />}
      {degree > 0 && <LinkMap entity={entity} degree={degree} />}
    </Section>
  );
}

function Undrawn({ entity: { id, linkCounts } }: { readonly entity: Entity }) {
  const answer = useAnswer(EntityLinkClaimsDocument, { id });
  if (answer.status !== 'answered') return null;
  const { totalCount } = answer.data.claims;
  return <UndrawnLinks linkCounts={linkCounts} claimCount={totalCount} to="#said-denied" />;
}

function LinkMap({ entity, degree }: { readonly entity: Entity; readonly degree: number }) {
  const map = useRef<HTMLDivElement>(null);
  const { id, name, linkCounts } = entity;
  const sides = (['IN', 'OUT'] as const).filter((side) =>
    linkCounts.some(({ direction }) => direction === side),
  );
  return (
    <div
      className={`map ${sides.length === 1 ? `map-${(sides[0] ?? 'IN').toLowerCase()}-only` : ''}`}
      ref={map}
    >
      <Ribbons map={map} />
      {sides.map((side) => (
        <div key={side} className={`map-side map-${side.toLowerCase()}`}>
          <h3>{sideTitles[side]}</h3>
          {groupsOn(side, linkCounts).map((group) => (
            <LinkGroup key={groupName(group)} id={id} group={group} />
          ))}
        </div>
      ))}
      <div className={`map-focus kind-${kindOf(id).kind}`} aria-hidden="true">
        <KindMark kind={kindOf(id)} withWord />
        <p className="map-focus-name">{name}</p>
        <p className="quiet">{counted(degree, 'link')}</p>
      </div>
    </div>
  );
}

const sideTitles: Readonly<Record<LinkDirection, string>> = { IN: 'Links in', OUT: 'Links out' };
