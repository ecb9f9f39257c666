/**
 * The floor: each question as one statement of Cypher on our own data, written by somebody who knows the model (a claim
 * is ON whatever it is about and the broader topics of that; a node's record stands in it as JSON), and how its
 * rows become the answer. Answers have the shape of our own API.
 */
import { foldWords } from '../../src/domain/fold';
import type { ClaimRecord, EntityRecord } from '../../src/domain/records';
import type { StoredClaim, StoredReport } from '../../src/domain/rows';
import { pathTypes } from '../../src/store/neo4j/relationships';
import type { Variables } from '../questions';

/** A statement with its parameters and the answer that its rows give; null for no statement at all. */
export interface Statement {
  readonly text: string;
  readonly parameters: (variables: Variables) => Readonly<Record<string, unknown>>;
  readonly answer: (rows: readonly Row[], variables: Variables) => unknown;
}

/** A row as the driver gives it. */
export type Row = Readonly<Record<string, unknown>>;

interface Named {
  readonly id: string;
  readonly name: string;
}

const same = (variables: Variables) => variables;

// The index over ON serves those that name all its keys; no claim's day comes before this one.
const figuresOnTopic = (from = '-9e15') => `MATCH (c)-[o:ON]->()
WHERE o.entity = $topic AND o.kind = 'FIGURE' AND o.earliestAsc >= ${from} AND o.id IS NOT NULL`;

/** A page by date, of 51 figures, so that it is known whether there are more. */
const pageByDate = `WITH c, o ORDER BY o.entity, o.kind, o.earliestAsc, o.id LIMIT 51
MATCH (c)-[:ON_MEASURE]->(m)
RETURN c.record AS record, o.earliestAsc AS day, o.id AS id, m.name AS measure, m.unit AS unit
ORDER BY day, id`;

/** The statements by the name of their question; `figuresAhead` finds what stands ahead of a deep page. */
export const statements: Readonly<Record<string, Statement>> = {
  Q1: {
    text: `${figuresOnTopic()}
MATCH (c)<-[:REPORT_OF]-(r:Report)
WITH r.source AS id, collect({c: c, r: r}) AS pairs ORDER BY id
WITH collect({id: id, pairs: pairs}) AS found
WITH size(found) AS total, found[..20] AS page
UNWIND page AS row
MATCH (s:Node {id: row.id})
RETURN total, s.record AS source, [(s)-[:PUBLISHED_BY]->(p) | p.name] AS publishers, COLLECT {
  UNWIND row.pairs AS pair
  WITH pair.c AS c, pair.r AS r ORDER BY r.id LIMIT 20
  MATCH (c)-[:ON_MEASURE]->(m)
  RETURN {report: r.record, claim: c.record, measure: m.name, unit: m.unit,
    reliesOn: [(r)-[:CITES]->(o) | {id: o.id, name: o.name}], origins: [(c)-[:ORIGIN]->(o) | {id: o.id, name: o.name}]}
} AS reports`,
    parameters: same,
    answer: reportingSources,
  },
  Q2: {
    text: `MATCH (u:Node {id: $id}) WHERE u:Unit
RETURN u.name AS name,
  COLLECT { MATCH (u)-[l:PART_OF]->(o) WITH o, l ORDER BY o.id, l.claim LIMIT 20 RETURN {id: o.id, name: o.name} } AS partOf,
  COLLECT { MATCH (u)<-[l:COMMANDED]-(o) WITH o, l ORDER BY o.id, l.claim LIMIT 20 RETURN {id: o.id, name: o.name} } AS commanders,
  COLLECT { MATCH (u)-[l:FOUGHT_IN]->(o) WITH o, l ORDER BY o.id, l.claim LIMIT 20 RETURN {id: o.id, name: o.name} } AS foughtIn,
  COLLECT { MATCH (u)<-[:ON]-(c:Claim) WITH c ORDER BY c.id LIMIT 10
    RETURN {id: c.id, statement: c.statement, low: c.low, best: c.best, high: c.high,
      measures: [(c)-[:ON_MEASURE]->(m) | m.name],
      reports: COLLECT { MATCH (c)<-[:REPORT_OF]-(r:Report)<-[:REPORTS]-(s) WITH r, s ORDER BY r.id LIMIT 20
        RETURN {stance: r.stance, source: {id: s.id, name: s.name}} }} } AS claims`,
    parameters: same,
    answer: ([row]) => ({ unit: row === undefined ? null : unitOf(row) }),
  },
  Q3: { text: `${figuresOnTopic()}\n${pageByDate}`, parameters: same, answer: pageOfFigures },
  Q4: {
    text: `${figuresOnTopic('$day')} AND (o.earliestAsc > $day OR o.id > $id)\n${pageByDate}`,
    parameters: ({ topic, day, id }) => ({ topic, day: Number(day), id }),
    answer: pageOfFigures,
  },
  figuresAhead: {
    text: `${figuresOnTopic()} RETURN o.earliestAsc AS day, o.id AS id ORDER BY day, id`,
    parameters: same,
    answer: (rows) => rows,
  },
  Q5: {
    text: `MATCH (c:Node {id: $id}) WHERE c:Conflict
RETURN c.name AS name, COLLECT {
  MATCH (c)<-[l:FOUGHT_IN]-(u) WITH u, l ORDER BY u.id, l.claim LIMIT 20
  RETURN {id: u.id, name: u.name, establishedBy: {nodes: COLLECT {
    MATCH (u)<-[e:ESTABLISHED]-(o) WITH o, e ORDER BY o.id, e.claim LIMIT 5
    RETURN {id: o.id, name: o.name, issuers: {nodes: COLLECT {
      MATCH (o)<-[i:ISSUED]-(p) WITH p, i ORDER BY p.id, i.claim LIMIT 5
      RETURN {id: p.id, name: p.name}
    }}}
  }}}
} AS units`,
    parameters: same,
    answer: ([row]) => ({
      conflict: row === undefined ? null : { name: row['name'], belligerents: { nodes: row['units'] } },
    }),
  },
  Q6: {
    text: `CALL () {
  CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS t, score
  WITH t, coalesce(t.node, t.id) AS id, -score AS relevance,
    CASE WHEN t.fold = $asked THEN 0 WHEN t.fold STARTS WITH $asked THEN 1 ELSE 2 END AS tier
  ORDER BY tier, relevance, t.seq
  WITH id, head(collect({matched: coalesce(t.text, t.name), tier: tier, relevance: relevance})) AS best
  RETURN id, best.matched AS matched, best.tier AS tier, best.relevance AS relevance
  ORDER BY tier, relevance, id LIMIT 20
  UNION ALL
  CALL db.index.fulltext.queryNodes('statements', $query, {limit: 20}) YIELD node AS t, score
  RETURN t.id AS id, t.statement AS matched, 3 AS tier, -score AS relevance
}
WITH id, matched, tier, relevance ORDER BY tier, relevance, id LIMIT 20
MATCH (n:Node {id: id})
RETURN id, matched, n:Claim AS isClaim, n:Entity AS isEntity, n.name AS name,
  CASE WHEN n:Claim THEN [(n)-[:ABOUT]->(t:Topic) | {id: t.id, name: t.name}] END AS topics
ORDER BY tier, relevance, id`,
    parameters: ({ text = '' }) => {
      const words = foldWords(text);
      const query = words.map((word, index) => `+${word}${index === words.length - 1 ? '*' : ''}`).join(' ');
      return { asked: words.join(' '), query };
    },
    answer: (rows) => ({ search: { nodes: rows.map(hitOf) } }),
  },
  Q7: {
    text: `MATCH (a:Node {id: $from}), (b:Node {id: $to}) WHERE a <> b
MATCH path = shortestPath((a)-[:${pathTypes.join('|')}*..6]-(b))
RETURN [n IN nodes(path) | n.id] AS ids, [l IN relationships(path) | type(l)] AS types, [l IN relationships(path) | l.claim] AS claims`,
    parameters: same,
    answer: pathOf,
  },
  Q8: {
    text: `${figuresOnTopic()} AND NOT c.isDerivation
WITH c.measure AS id, collect(c) AS found, min(coalesce(c.low, c.best)) AS low, max(coalesce(c.high, c.best)) AS high
ORDER BY id LIMIT 20
CALL (found) {
  UNWIND found AS c MATCH (c)-[l:ORIGIN|REPORT_OF]-(x)
  RETURN count(DISTINCT x.source) AS sources, count(DISTINCT CASE type(l) WHEN 'ORIGIN' THEN x END) AS origins
}
MATCH (m:Node {id: id})
RETURN id, m.name AS name, {low: low, high: high, claims: size(found), sources: sources, origins: origins} AS range
ORDER BY id`,
    parameters: same,
    answer: (rows) => ({ measures: { nodes: rows } }),
  },
};

function reportingSources(rows: readonly Row[]): unknown {
  return { sources: { totalCount: rows[0]?.['total'] ?? 0, nodes: rows.map(sourceOf) } };
}

function sourceOf(row: Row): unknown {
  const { id, name, source } = parse<EntityRecord>(row['source']);
  const [publisher] = row['publishers'] as readonly string[];
  return {
    id,
    name,
    kind: source?.kind,
    access: source?.text === null ? 'CITED' : 'READ',
    published: edtfOf(source?.published ?? null),
    publisher: publisher === undefined ? null : { name: publisher },
    reports: { nodes: (row['reports'] as readonly Row[]).map(reportOf) },
  };
}

function reportOf(row: Row): unknown {
  const { record, origins } = parse<StoredReport>(row['report']);
  const { record: claim, corroboration } = parse<StoredClaim>(row['claim']);
  const { sourceCount, independence } = corroboration;
  const { low, best, high, qualifier } = claim.figure ?? {};
  const measure = { name: row['measure'], unit: row['unit'] };
  return {
    stance: record.stance,
    claim: {
      ...dated(claim),
      figure: { low, best, high, qualifier, measure },
      corroboration: { sourceCount, originCount: corroboration.origins.length, independence },
    },
    citations: record.citations.map(({ paragraph, start, end }) => ({ paragraph, start, end })),
    reliesOn: byId(row['reliesOn']).map((source) => ({ source })),
    origins: byId(row['origins']).filter(({ id }) => origins.includes(id)),
  };
}

function unitOf(row: Row): unknown {
  return {
    name: row['name'],
    partOf: { nodes: row['partOf'] },
    commanders: { nodes: row['commanders'] },
    foughtIn: { nodes: row['foughtIn'] },
    claims: {
      nodes: (row['claims'] as readonly Row[]).map(
        ({ id, statement, low, best, high, measures, reports }) => {
          const [name] = measures as readonly string[];
          const figure = name === undefined ? null : { low, best, high, measure: { name } };
          return { id, statement, figure, reports: { nodes: reports } };
        },
      ),
    },
  };
}

function pageOfFigures(rows: readonly Row[]): unknown {
  const nodes = rows.slice(0, 50).map((row) => {
    const { record: claim } = parse<StoredClaim>(row['record']);
    const { low, best, high } = claim.figure ?? {};
    return {
      ...dated(claim),
      figure: { low, best, high, measure: { name: row['measure'], unit: row['unit'] } },
    };
  });
  return { claims: { nodes, pageInfo: { hasNextPage: rows.length > 50 } } };
}

function hitOf({ id, matched, isClaim, isEntity, name, topics }: Row): unknown {
  if (isClaim === true) return { matched, node: { id, statement: matched, topics: byId(topics) } };
  return { matched, node: isEntity === true ? { id, name } : { id } };
}

function pathOf([row]: readonly Row[], { from, to }: Variables): unknown {
  if (from === to) return { path: { length: 0, steps: [] } };
  if (row === undefined) return { path: null };
  const ids = row['ids'] as readonly string[];
  const claims = row['claims'] as readonly (string | null)[];
  const steps = (row['types'] as readonly string[]).map((type, index) => {
    const claim = claims[index] ?? null;
    return {
      from: { id: ids[index] },
      link: { type, claim: claim === null ? null : { id: claim } },
      to: { id: ids[index + 1] },
    };
  });
  return { path: { length: steps.length, steps } };
}

function dated({ id, statement, period }: ClaimRecord): object {
  return { id, statement, period: edtfOf(period) };
}

function edtfOf(period: { readonly edtf: string } | null): { readonly edtf: string } | null {
  return period === null ? null : { edtf: period.edtf };
}

function byId(named: unknown): readonly Named[] {
  return [...(named as readonly Named[])].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function parse<Stored>(record: unknown): Stored {
  return JSON.parse(String(record)) as Stored;
}
