/** Divides what is said of an entity into groups, so that each claim stands in exactly one of them. */
import type { ClaimFilter, EntityCountsQuery } from '../gql/documents';
import { linkWords } from '../things/link-words';

import type { Entity } from './entity-head';
import { groupName } from './link-groups';

/** Claims that meet the same condition, under one heading. */
export interface SaidGroup {
  /** Its name in addresses. */
  readonly name: string;
  readonly title: string;
  readonly lead?: string;
  readonly where: ClaimFilter;
  /** How many stand there at first: fewer where another part of the page shows the same more closely. */
  readonly atFirst: number;
}

/** The groups but for contradictions, which stand by what they count. Some may turn out to be empty. */
export function saidGroups(entity: Entity, counts: EntityCountsQuery): readonly SaidGroup[] {
  const { id } = entity;
  const hasContradictions = counts.contradicted.totalCount > 0;
  const isDisputed = counts.denied.totalCount > 0;
  // Asked for only where they set something apart: on a topic with many thousands of claims they take their time.
  const agreed: ClaimFilter = {
    on: id,
    ...(hasContradictions && { contradicted: false }),
    ...(isDisputed && { not: denied }),
  };
  const ends = entity.linkCounts.filter(({ type }) => type !== 'BROADER');
  const groups: readonly SaidGroup[] = [
    {
      name: 'denied',
      title: 'Disputed: a source doubts or denies it',
      where: { on: id, ...denied, ...(hasContradictions && { contradicted: false }) },
      atFirst: isDisputed ? 5 : 0,
    },
    { name: 'statements', title: 'In words', where: { ...agreed, kind: { eq: 'STATEMENT' } }, atFirst: 5 },
    {
      name: 'figures',
      title: 'In figures',
      where: { ...agreed, kind: { eq: 'FIGURE' } },
      atFirst: 3,
    },
    ...ends.map(({ type, direction }): SaidGroup => ({
      name: `link-${groupName({ type, direction })}`,
      title: capitalized(linkWords(type, direction)),
      where: {
        ...agreed,
        link: { type: { eq: type }, [direction === 'OUT' ? 'from' : 'to']: { id: { eq: id } } },
      },
      atFirst: 3,
    })),
    {
      name: 'between-others',
      title: 'How others are linked',
      lead: 'Links between two others that bear on this.',
      where: { ...agreed, kind: { eq: 'LINK' }, link: { not: { other: { id: { eq: id } } } } },
      atFirst: 3,
    },
  ];
  return groups.filter(({ atFirst }) => atFirst > 0);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const denied: ClaimFilter = { reports: { some: { stance: { in: ['DISPUTES', 'DENIES'] } } } };
