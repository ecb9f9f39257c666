/** What is said of an entity: claims in groups, what is disputed first, each a sentence with its sources. */
import { useOpenPages } from '../address/open-pages';
import { usePages } from '../api/use-pages';
import { useAnswer } from '../api/use-answer';
import type { EntityClaimsQuery, EntityCountsQuery } from '../gql/documents';
import { EntityClaimsDocument } from '../gql/entity';
import { Answered } from '../shell/answered';
import { Section } from '../shell/section';
import { ClaimSentences } from '../things/claim-sentences';
import { counted, number } from '../things/counted';
import { More } from '../things/more';

import { Contradictions } from './contradictions';
import type { Entity } from './entity-head';
import { saidGroups, type SaidGroup } from './said-groups';

interface SaidPartProps {
  readonly entity: Entity;
  readonly counts: EntityCountsQuery;
}

export function SaidPart({ entity, counts }: SaidPartProps) {
  return (
    <Section id="said" title="What is said" lead={leadOf(entity, counts)}>
      <Contradictions id={entity.id} count={counts.contradicted.totalCount} />
      {saidGroups(entity, counts).map((group) => (
        <Group key={group.name} group={group} />
      ))}
    </Section>
  );
}

function leadOf({ name, ...entity }: Entity, { claims, sources }: EntityCountsQuery): string {
  if (claims.totalCount === 0) return `No claim in the graph is about ${name} yet.`;
  const narrower =
    'narrower' in entity && entity.narrower.totalCount > 0 ? ' on this or a narrower topic' : '';
  return `${counted(claims.totalCount, 'claim')}${narrower}, reported by ${counted(sources.totalCount, 'source')}. In each group those with the most sources come first.`;
}

function Group({ group }: { readonly group: SaidGroup }) {
  const answer = useAnswer(EntityClaimsDocument, { where: group.where, first: group.atFirst, after: null });
  return (
    <Answered answer={answer} what={group.title.toLowerCase()}>
      {({ claims }) => (claims.totalCount === 0 ? null : <GroupList group={group} first={claims} />)}
    </Answered>
  );
}

interface GroupListProps {
  readonly group: SaidGroup;
  readonly first: EntityClaimsQuery['claims'];
}

function GroupList({ group: { name, title, lead, where }, first }: GroupListProps) {
  const open = useOpenPages(name);
  const list = usePages(EntityClaimsDocument, { where }, first, ({ claims }) => claims, 10, open);
  return (
    <div className="said-group" id={`said-${name}`}>
      <h3>
        {title} <span className="count">{number(list.totalCount)}</span>
      </h3>
      {lead !== undefined && <p className="quiet">{lead}</p>}
      <ClaimSentences claims={list.nodes} />
      <More list={list} what="claims" />
    </div>
  );
}
