/** Answers of `@neo4j/graphql` in the shape of our own API. */
import type { Variables } from '../questions';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Claim {
  readonly id: string;
  readonly statement: string;
  readonly period: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: string | null;
  readonly measure: readonly { readonly name: string; readonly unit?: string }[];
}

interface Source extends Named {
  readonly kind: string;
  readonly access: string;
  readonly published: string | null;
  readonly publisher: readonly { readonly name: string }[];
  readonly reports: readonly Report[];
}

interface Report {
  readonly stance: string;
  readonly claim: readonly [
    Claim & { readonly sourceCount: number; readonly originCount: number; readonly independence: string },
  ];
  readonly citations: readonly object[];
  readonly reliesOn: readonly { readonly source: readonly Named[] }[];
  readonly origins: readonly Named[];
}

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

interface Unit {
  readonly name: string;
  readonly partOfConnection: Connection<Named>;
  readonly commandersConnection: Connection<Named>;
  readonly foughtInConnection: Connection<Named>;
  readonly claims: readonly (Claim & {
    readonly reports: readonly { readonly stance: string; readonly source: readonly Named[] }[];
  })[];
}

interface Conflict {
  readonly name: string;
  readonly belligerentsConnection: Connection<
    Named & {
      readonly establishedByConnection: Connection<Named & { readonly issuersConnection: Connection<Named> }>;
    }
  >;
}

interface Hit {
  readonly id: string;
  readonly matched: string;
  readonly name: string | null;
  readonly topics: readonly Named[];
}

/** The sources of Q1. */
export function reportingSources(data: unknown): unknown {
  const { found, sources } = data as { found: { totalCount: number }; sources: readonly Source[] };
  return { sources: { totalCount: found.totalCount, nodes: sources.map(sourceOf) } };
}

/** The page of Q3 and Q4, of which one more row is asked than it holds. */
export function pageOfFigures(data: unknown): unknown {
  const claims = (data as { topics: readonly { claims: readonly Claim[] }[] }).topics[0]?.claims ?? [];
  const nodes = claims.slice(0, 50).map(({ low, best, high, measure, ...claim }) => ({
    ...datedOf(claim),
    figure: { low, best, high, measure: measure[0] },
  }));
  return { claims: { nodes, pageInfo: { hasNextPage: claims.length > 50 } } };
}

function sourceOf({ published, publisher, reports, ...source }: Source): unknown {
  return {
    ...source,
    published: edtfOf(published),
    publisher: publisher[0] ?? null,
    reports: { nodes: reports.map(reportOf) },
  };
}

function reportOf({ stance, claim: [claim], citations, reliesOn, origins }: Report): unknown {
  const { low, best, high, qualifier, measure, sourceCount, originCount, independence } = claim;
  return {
    stance,
    claim: {
      ...datedOf(claim),
      figure: { low, best, high, qualifier, measure: measure[0] },
      corroboration: { sourceCount, originCount, independence },
    },
    citations,
    reliesOn: reliesOn.map(({ source }) => ({ source: source[0] })),
    origins,
  };
}

/** The unit of Q2. */
export function unitOf(data: unknown): unknown {
  const [unit] = (data as { units: readonly Unit[] }).units;
  if (unit === undefined) return { unit: null };
  const shaped = {
    name: unit.name,
    partOf: nodesOf(unit.partOfConnection),
    commanders: nodesOf(unit.commandersConnection),
    foughtIn: nodesOf(unit.foughtInConnection),
    claims: {
      nodes: unit.claims.map(({ id, statement, low, best, high, measure: [measure], reports }) => ({
        id,
        statement,
        figure: measure === undefined ? null : { low, best, high, measure },
        reports: { nodes: reports.map(({ stance, source }) => ({ stance, source: source[0] })) },
      })),
    },
  };
  return { unit: shaped };
}

/** The conflict of Q5. */
export function conflictOf(data: unknown): unknown {
  const [conflict] = (data as { conflicts: readonly Conflict[] }).conflicts;
  if (conflict === undefined) return { conflict: null };
  const belligerents = nodesOf(conflict.belligerentsConnection, ({ establishedByConnection, ...unit }) => ({
    ...unit,
    establishedBy: nodesOf(establishedByConnection, ({ issuersConnection, ...order }) => ({
      ...order,
      issuers: nodesOf(issuersConnection),
    })),
  }));
  return { conflict: { name: conflict.name, belligerents } };
}

/** The hits of Q6. */
export function hitsOf(data: unknown): unknown {
  return { search: { nodes: (data as { search: readonly Hit[] }).search.map(hitOf) } };
}

function hitOf({ id, matched, name, topics }: Hit): unknown {
  if (id.startsWith('claim/')) return { matched, node: { id, statement: matched, topics } };
  return { matched, node: id.startsWith('measure/') ? { id } : { id, name } };
}

/** The path of Q7. */
export function pathOf(data: unknown, { from, to }: Variables): unknown {
  if (from === to) return { path: { length: 0, steps: [] } };
  const { path } = data as {
    path: { ids: readonly string[]; types: readonly string[]; claims: readonly (string | null)[] } | null;
  };
  if (path === null) return { path: null };
  const steps = path.types.map((type, index) => {
    const claim = path.claims[index] ?? null;
    return {
      from: { id: path.ids[index] },
      link: { type, claim: claim === null ? null : { id: claim } },
      to: { id: path.ids[index + 1] },
    };
  });
  return { path: { length: steps.length, steps } };
}

/** The measures of Q8. */
export function rangesOf(data: unknown): unknown {
  const { figureRanges } = data as { figureRanges: readonly Named[] };
  return { measures: { nodes: figureRanges.map(({ id, name, ...range }) => ({ id, name, range })) } };
}

function nodesOf<Node>(
  connection: Connection<Node>,
  select: (node: Node) => unknown = (node) => node,
): unknown {
  return { nodes: connection.edges.map(({ node }) => select(node)) };
}

function datedOf({ id, statement, period }: Pick<Claim, 'id' | 'statement' | 'period'>): object {
  return { id, statement, period: edtfOf(period) };
}

function edtfOf(edtf: string | null): { readonly edtf: string } | null {
  return edtf === null ? null : { edtf };
}
