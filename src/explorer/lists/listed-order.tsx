/** An order in a list: its kind and time, who issued it, what it prescribes, and what we have read of it. */
import { EvidenceChip } from '../evidence/evidence-chip';
import type { ListedOrderFragment } from '../gql/documents';
import { number } from '../things/counted';
import { EntityLink } from '../things/entity-link';

export function ListedOrder({ order }: { readonly order: ListedOrderFragment }) {
  const { id, name, type, description, period, issuers, prescribed, read } = order;
  const facts = [type, period?.display ?? 'undated', description].filter((fact) => fact !== null);
  return (
    <>
      <EntityLink id={id} name={name} />
      <span className="facts">{facts.join(' · ')}</span>
      <dl className="listed-order">
        <dt>Issued by</dt>
        {issuers.totalCount === 0 && <dd className="quiet">No source says by whom.</dd>}
        <Linked to={issuers} />
        <dt>Prescribes</dt>
        {prescribed.totalCount === 0 && <dd className="quiet">No source says what.</dd>}
        <Linked to={prescribed} />
        <dt>We read of it in</dt>
        {read.totalCount === 0 && <dd className="quiet">No source that we have read.</dd>}
        {read.nodes.map((source) => (
          <dd key={source.id}>
            <EntityLink id={source.id} name={source.name} />
          </dd>
        ))}
        <Rest of={read.totalCount - read.nodes.length} />
      </dl>
    </>
  );
}

/** Each with the evidence that it is so. */
function Linked({ to: { edges, totalCount } }: { readonly to: ListedOrderFragment['issuers'] }) {
  return (
    <>
      {edges.map(({ node, link: { claim } }) => (
        <dd key={`${node.id} ${claim?.id ?? ''}`}>
          <EntityLink id={node.id} name={node.name} />{' '}
          {claim !== null && <EvidenceChip id={claim.id} corroboration={claim.corroboration} />}
        </dd>
      ))}
      <Rest of={totalCount - edges.length} />
    </>
  );
}

function Rest({ of: count }: { readonly of: number }) {
  return count > 0 ? <dd className="quiet">and {number(count)} more, on its page</dd> : null;
}
