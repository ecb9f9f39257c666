/** The parts of an entity's page, from top to bottom: each is shown once all above it is there, so that nothing jumps. */
import type { ReactNode } from 'react';

import { questionOf, type Question } from '../api/answers';
import { useSettled } from '../api/use-settled';
import type { EntityCountsQuery } from '../gql/documents';
import {
  EntityClaimsDocument,
  EntityContradictionsDocument,
  EntityFigureSourcesDocument,
  EntityLinkClaimsDocument,
  EntityLinksDocument,
  EntityMeasuresDocument,
  EntityOwnSourcesDocument,
  EntityRelianceDocument,
  EntitySourcesDocument,
  EntityTimelineDocument,
} from '../gql/entity';
import { Loading } from '../shell/answered';

import { contradictionsAtFirst } from './contradictions';
import type { Entity } from './entity-head';
import { FiguresPart, measuresAtFirst } from './figures-part';
import { groupQuestion } from './link-groups';
import { LinksPart } from './links-part';
import { OwnSourcesPart } from './own-sources-part';
import { saidGroups } from './said-groups';
import { SaidPart } from './said-part';
import { SourcesPart } from './sources-part';
import { TimelinePart } from './timeline-part';

interface EntityPartsProps {
  readonly entity: Entity;
  readonly counts: EntityCountsQuery;
}

export function EntityParts({ entity, counts }: EntityPartsProps) {
  const { id, name, linkCounts } = entity;
  const hasOwn = counts.own.totalCount > 0;
  const said = useSettled(saidQuestions(entity, counts));
  const links = useSettled([
    ...linkCounts.map((group) => questionOf(EntityLinksDocument, groupQuestion(id, group))),
    ...(counts.denied.totalCount > 0 ? [questionOf(EntityLinkClaimsDocument, { id })] : []),
  ]);
  const tenOfIt = { id, first: 10, after: null };
  const own = useSettled(
    hasOwn
      ? [questionOf(EntityOwnSourcesDocument, tenOfIt), questionOf(EntityRelianceDocument, tenOfIt)]
      : [],
  );
  const figures = useSettled([
    questionOf(EntityMeasuresDocument, { id, first: measuresAtFirst, after: null }),
    questionOf(EntityFigureSourcesDocument, tenOfIt),
  ]);
  const timeline = useSettled([questionOf(EntityTimelineDocument, tenOfIt)]);
  const sources = useSettled([questionOf(EntitySourcesDocument, tenOfIt)]);
  const parts: readonly Part[] = [
    { name: 'said', isThere: said, content: <SaidPart entity={entity} counts={counts} /> },
    { name: 'links', isThere: links, content: <LinksPart entity={entity} counts={counts} /> },
    ...(hasOwn
      ? [{ name: 'own-sources', isThere: own, content: <OwnSourcesPart id={id} name={name} /> }]
      : []),
    { name: 'figures', isThere: figures, content: <FiguresPart id={id} name={name} /> },
    {
      name: 'timeline',
      isThere: timeline,
      content: <TimelinePart id={id} claims={counts.claims.totalCount} />,
    },
    { name: 'sources', isThere: sources, content: <SourcesPart id={id} /> },
  ];
  const missing = parts.findIndex(({ isThere }) => !isThere);
  if (missing === -1) return parts.map(({ name, content }) => <div key={name}>{content}</div>);
  // An anchor can only be shown in its place once the page has its length.
  const shown = location.hash === '' ? parts.slice(0, missing) : [];
  return (
    <>
      {shown.map(({ name, content }) => (
        <div key={name}>{content}</div>
      ))}
      <Loading what="the rest" />
    </>
  );
}

interface Part {
  readonly name: string;
  readonly isThere: boolean;
  readonly content: ReactNode;
}

function saidQuestions(entity: Entity, counts: EntityCountsQuery): readonly Question<unknown>[] {
  const first = saidGroups(entity, counts).map(({ where, atFirst }) =>
    questionOf(EntityClaimsDocument, { where, first: atFirst, after: null }),
  );
  if (counts.contradicted.totalCount === 0) return first;
  const { id } = entity;
  return [
    questionOf(EntityContradictionsDocument, { id, first: contradictionsAtFirst, after: null }),
    ...first,
  ];
}
