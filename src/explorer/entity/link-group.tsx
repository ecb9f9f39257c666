/** The links of one type in one direction: their count, the first few, and ten more at a time. */
import { useOpenPages } from '../address/open-pages';
import { useAnswer } from '../api/use-answer';
import { usePages, type Connection } from '../api/use-pages';
import type { EntityLinksQuery, LinkRowFragment } from '../gql/documents';
import { EntityLinksDocument } from '../gql/entity';
import { EvidenceChip } from '../evidence/evidence-chip';
import { Answered } from '../shell/answered';
import { counted } from '../things/counted';
import { EntityLink } from '../things/entity-link';
import { linkWords } from '../things/link-words';
import { More } from '../things/more';
import { PeriodText } from '../things/period-text';

import { groupName, groupQuestion, type LinkCount } from './link-groups';

interface LinkGroupProps {
  /** The id of the entity from which they are seen. */
  readonly id: string;
  readonly group: LinkCount;
}

export function LinkGroup({ id, group }: LinkGroupProps) {
  const answer = useAnswer(EntityLinksDocument, groupQuestion(id, group));
  const words = linkWords(group.type, group.direction);
  const heading = `links-${groupName(group)}`;
  return (
    <section className="link-group" aria-labelledby={heading} data-count={group.count}>
      <h4 id={heading}>
        {words} <span className="count">{counted(group.count, 'link')}</span>
      </h4>
      <Answered answer={answer} what="the links">
        {(data) => {
          const first = linksIn(data);
          return first === null ? null : <Rows id={id} group={group} first={first} />;
        }}
      </Answered>
    </section>
  );
}

function Rows({ id, group, first }: LinkGroupProps & { readonly first: Connection<LinkRowFragment> }) {
  const { type, direction } = group;
  const open = useOpenPages(`links-${groupName(group)}`);
  const list = usePages(EntityLinksDocument, { id, type, direction }, first, linksIn, 10, open);
  return (
    <>
      <ul>
        {list.nodes.map((link) => (
          <Row key={`${link.other?.id ?? ''} ${link.claim?.id ?? ''}`} link={link} />
        ))}
      </ul>
      <More list={list} what="links" />
    </>
  );
}

function Row({ link }: { readonly link: LinkRowFragment }) {
  const { other, period, claim } = link;
  return (
    <li className={isLinkDisputed(link) ? 'link-row link-row-disputed' : 'link-row'}>
      <span>
        {other !== null && <EntityLink id={other.id} name={other.name} />}
        {other !== null && 'names' in other && <OtherNames {...other} />}
        {period !== null && (
          <span className="facts">
            <PeriodText period={period} />
          </span>
        )}
        {isLinkDisputed(link) && <strong className="disputed"> disputed</strong>}
      </span>
      {claim === null ? (
        <span className="quiet">our catalogue</span>
      ) : (
        <EvidenceChip id={claim.id} corroboration={claim.corroboration} />
      )}
    </li>
  );
}

type UnitNames = Extract<NonNullable<LinkRowFragment['other']>, { readonly names: unknown }>;

function OtherNames({ name, names }: UnitNames) {
  const others = names.filter(({ value }) => value !== name);
  if (others.length === 0) return null;
  return (
    <span className="facts">
      {others.map(({ value, language }, index) => (
        <span key={value}>
          {index > 0 && ', '}
          <bdi lang={language ?? undefined}>{value}</bdi>
        </span>
      ))}
    </span>
  );
}

function isLinkDisputed({ claim }: LinkRowFragment): boolean {
  return claim !== null && claim.denials.totalCount > 0;
}

function linksIn({ node }: EntityLinksQuery): Connection<LinkRowFragment> | null {
  return node !== null && 'links' in node ? node.links : null;
}
