/** The filters over the list of claims, as they stand in the address and as the API is asked. */
import type { ClaimFilter, ClaimKind } from '../gql/documents';

/** What is said: a number, a link, or words. */
export const saidKinds = ['FIGURE', 'STATEMENT', 'LINK'] as const satisfies readonly ClaimKind[];

export type Said = (typeof saidKinds)[number];

export const saidWords: Readonly<Record<Said, string>> = {
  FIGURE: 'In figures',
  STATEMENT: 'In words',
  LINK: 'Links between two',
};

/** How a claim stands: who is behind it or against it. */
export const standings = ['denied', 'contradicted', 'unnamed', 'repeated', 'ours'] as const;

export type Standing = (typeof standings)[number];

export const standingWords: Readonly<Record<Standing, string>> = {
  denied: 'Denied or disputed',
  contradicted: 'Contradicted by another figure',
  unnamed: 'On voices without a name alone',
  repeated: 'Several sources, one origin',
  ours: 'Our own arithmetic',
};

/** What a list of them is called. */
export const standingTitles: Readonly<Record<Standing, string>> = {
  denied: 'Claims that are denied or disputed',
  contradicted: 'Figures that contradict another',
  unnamed: 'Claims on voices without a name alone',
  repeated: 'Claims of several sources with one origin',
  ours: 'Claims of our own arithmetic',
};

/** Each as `ClaimCounts` counts it. */
const standingFilters: Readonly<Record<Standing, ClaimFilter>> = {
  denied: { reports: { some: { stance: { in: ['DENIES', 'DISPUTES'] } } } },
  contradicted: { contradicted: true },
  unnamed: {
    independence: { eq: 'NO_NAMED_ORIGIN' },
    reports: { some: { source: { kind: { eq: 'UNNAMED' } } } },
  },
  repeated: { originCount: { eq: 1 }, sourceCount: { gte: 2 } },
  ours: { reports: { some: { source: { kind: { eq: 'DERIVATION' } } } } },
};

/** The condition of what is said; none where nothing is asked for. */
export function saidFilter(said: Said | null): ClaimFilter {
  return said === null ? {} : { kind: { eq: said } };
}

/** The condition of how claims stand; none where nothing is asked for. */
export function standingFilter(standing: Standing | null): ClaimFilter {
  return standing === null ? {} : standingFilters[standing];
}

/** Where the claims are that stand so. */
export function claimsAddress(standing: Standing): string {
  return `/search?kind=CLAIM&standing=${standing}`;
}
