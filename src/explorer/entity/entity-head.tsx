/** The head of an entity's page: its kind, its names, its time, and where to go from here. */
import type { EntityQuery } from '../gql/documents';
import { PageTitle } from '../shell/page-title';
import { KindMark } from '../things/kind-mark';
import { addressOf, kindOf } from '../things/kinds';
import { PeriodText } from '../things/period-text';

import { NameList } from './name-list';
import { PermanentLink } from './permanent-link';
import { TopicSteps } from './topic-steps';

/** An entity as its page knows it. */
export type Entity = Extract<NonNullable<EntityQuery['node']>, { readonly linkCounts: unknown }>;

export function EntityHead({ entity }: { readonly entity: Entity }) {
  const { id, name, names, description, type, period, sameAs, remarks } = entity;
  const kind = kindOf(id);
  return (
    <header className="entity-head">
      <p className="entity-kind">
        <KindMark kind={kind} withWord />
        {type !== null && type !== kind.kind && <span className="quiet"> · {type}</span>}
        {period !== null && (
          <span className="quiet">
            {' '}
            · <PeriodText period={period} />
          </span>
        )}
      </p>
      <PageTitle title={name}>
        <bdi>{name}</bdi>
      </PageTitle>
      {description !== null && (
        <p className="entity-description" dir="auto">
          {description}
        </p>
      )}
      <dl className="entity-facts">
        <NameList name={name} names={names} />
        {'broader' in entity && <TopicSteps broader={entity.broader} narrower={entity.narrower} />}
        {'latitude' in entity && entity.latitude !== null && entity.longitude !== null && (
          <div>
            <dt>Lies at</dt>
            <dd>
              {entity.latitude}, {entity.longitude} (latitude, longitude)
            </dd>
          </div>
        )}
        {sameAs.length > 0 && (
          <div>
            <dt>Elsewhere</dt>
            {sameAs.map((address) => (
              <dd key={address}>
                <ElsewhereLink address={address} />
              </dd>
            ))}
          </div>
        )}
        {remarks.map(({ text }) => (
          <div key={text}>
            <dt>Our note</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      {kind.kind === 'source' && (
        <p>
          This page is about what others say of this source.{' '}
          <a href={addressOf(id)}>What it says itself, and whom it relies on, has a page of its own.</a>
        </p>
      )}
      <ul className="entity-actions">
        <li>
          <a href={`/path?from=${id}`}>Find a path from here</a>
        </li>
        <li>
          <a href={`/canvas?seed=${id}`}>Put on the canvas</a>
        </li>
        <li>
          <PermanentLink path={`/e/${id}`} />
        </li>
      </ul>
    </header>
  );
}

/** Only addresses of the web become links: what was entered is never run. */
function ElsewhereLink({ address }: { readonly address: string }) {
  if (!/^https?:\/\//.test(address)) return <span>{address}</span>;
  return (
    <a href={address} rel="noreferrer">
      {address.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  );
}
