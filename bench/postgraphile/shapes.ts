/** Answers of PostGraphile in the shape of our own API. */
import type { Variables } from '../questions';

interface Named {
  readonly rowId: string;
  readonly name: string;
}

interface Claim {
  readonly rowId: string;
  readonly statement: string;
  readonly period: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: string | null;
  readonly measure: { readonly name: string; readonly unit?: string } | null;
}

interface Source extends Named {
  readonly kind: string;
  readonly access: string;
  readonly published: string | null;
  readonly publisher: { readonly name: string } | null;
  readonly reports: readonly Report[];
}

interface Report {
  readonly stance: string;
  readonly claim: Claim & {
    readonly sourceCount: number;
    readonly originCount: number;
    readonly independence: string;
  };
  readonly citations: readonly object[];
  readonly reliesOn: readonly { readonly source: Named }[];
  readonly origins: readonly { readonly source: Named }[];
}

type Others<Other extends Named = Named> = readonly { readonly other: Other }[];

interface Unit {
  readonly name: string;
  readonly partOf: Others;
  readonly commanders: Others;
  readonly foughtIn: Others;
  readonly claims: readonly {
    readonly claim: Claim & {
      readonly reports: readonly { readonly stance: string; readonly source: Named }[];
    };
  }[];
}

interface Conflict {
  readonly name: string;
  readonly belligerents: Others<
    Named & { readonly establishedBy: Others<Named & { readonly issuers: Others }> }
  >;
}

interface Hit {
  readonly nodeId: string;
  readonly matched: string;
  readonly entity: { readonly name: string } | null;
  readonly claim: {
    readonly statement: string;
    readonly topics: readonly { readonly topic: Named }[];
  } | null;
}

interface Link {
  readonly fromId: string;
  readonly type: string;
  readonly toId: string;
  readonly claimId: string | null;
}

/** The sources of Q1. */
export function reportingSources(data: unknown): unknown {
  const { totalCount, nodes } = (data as { sources: { totalCount: number; nodes: readonly Source[] } })
    .sources;
  return { sources: { totalCount, nodes: nodes.map(sourceOf) } };
}

/** The page of Q3 and Q4. */
export function pageOfFigures(data: unknown): unknown {
  const { figures } = (
    data as {
      entityByRowId: {
        figures: {
          nodes: readonly { claim: Claim }[];
          pageInfo: { hasNextPage: boolean };
        };
      };
    }
  ).entityByRowId;
  const nodes = figures.nodes.map(({ claim: { low, best, high, measure, ...claim } }) => ({
    ...datedOf(claim),
    figure: { low, best, high, measure },
  }));
  return { claims: { nodes, pageInfo: { hasNextPage: figures.pageInfo.hasNextPage } } };
}

function sourceOf({ published, publisher, reports, ...source }: Source): unknown {
  const { kind, access } = source;
  return {
    ...named(source),
    kind,
    access,
    published: edtfOf(published),
    publisher,
    reports: { nodes: reports.map(reportOf) },
  };
}

function reportOf({ stance, claim, citations, reliesOn, origins }: Report): unknown {
  const { low, best, high, qualifier, measure, sourceCount, originCount, independence } = claim;
  return {
    stance,
    claim: {
      ...datedOf(claim),
      figure: { low, best, high, qualifier, measure },
      corroboration: { sourceCount, originCount, independence },
    },
    citations,
    reliesOn: reliesOn.map(({ source }) => ({ source: named(source) })),
    origins: origins.map(({ source }) => named(source)),
  };
}

/** The unit of Q2. */
export function unitOf(data: unknown): unknown {
  const { unit } = data as { unit: Unit | null };
  if (unit === null) return { unit };
  const shaped = {
    name: unit.name,
    partOf: others(unit.partOf),
    commanders: others(unit.commanders),
    foughtIn: others(unit.foughtIn),
    claims: {
      nodes: unit.claims.map(({ claim: { rowId, statement, low, best, high, measure, reports } }) => ({
        id: rowId,
        statement,
        figure: measure === null ? null : { low, best, high, measure },
        reports: { nodes: reports.map(({ stance, source }) => ({ stance, source: named(source) })) },
      })),
    },
  };
  return { unit: shaped };
}

/** The conflict of Q5. */
export function conflictOf(data: unknown): unknown {
  const { conflict } = data as { conflict: Conflict | null };
  if (conflict === null) return { conflict };
  const belligerents = others(conflict.belligerents, ({ establishedBy }) => ({
    establishedBy: others(establishedBy, ({ issuers }) => ({ issuers: others(issuers) })),
  }));
  return { conflict: { name: conflict.name, belligerents } };
}

/** The hits of Q6. */
export function hitsOf(data: unknown): unknown {
  return { search: { nodes: (data as { search: readonly Hit[] }).search.map(hitOf) } };
}

function hitOf({ nodeId, matched, entity, claim }: Hit): unknown {
  if (claim === null)
    return { matched, node: entity === null ? { id: nodeId } : { id: nodeId, name: entity.name } };
  const topics = claim.topics.map(({ topic }) => named(topic));
  return { matched, node: { id: nodeId, statement: claim.statement, topics } };
}

/** The path of Q7. Its links stand in order, but each as it runs; none at all is a path only from a place to itself. */
export function pathOf(data: unknown, { from = '', to }: Variables): unknown {
  const links = (data as { path: readonly Link[] }).path;
  if (links.length === 0 && from !== to) return { path: null };
  let at = from;
  const steps = links.map(({ fromId, type, toId, claimId }) => {
    const step = { id: at };
    at = fromId === at ? toId : fromId;
    return { from: step, link: { type, claim: claimId === null ? null : { id: claimId } }, to: { id: at } };
  });
  return { path: { length: steps.length, steps } };
}

/** The measures of Q8. */
export function rangesOf(data: unknown): unknown {
  const { ranges } = data as { ranges: readonly Named[] };
  const nodes = ranges.map(({ rowId, name, ...range }) => ({ id: rowId, name, range }));
  return { measures: { nodes } };
}

function others<Other extends Named>(
  links: Others<Other>,
  more: (other: Other) => object = () => ({}),
): unknown {
  return { nodes: links.map(({ other }) => ({ ...named(other), ...more(other) })) };
}

function datedOf({ rowId, statement, period }: Pick<Claim, 'rowId' | 'statement' | 'period'>): object {
  return { id: rowId, statement, period: edtfOf(period) };
}

function edtfOf(edtf: string | null): { readonly edtf: string } | null {
  return edtf === null ? null : { edtf };
}

function named({ rowId, name }: Named): { readonly id: string; readonly name: string } {
  return { id: rowId, name };
}
