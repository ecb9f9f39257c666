/** Full-text search on Neo4j's Lucene indexes, over names and statements that are folded already. */
import type { NodeKind } from '../../domain/catalogue';
import { hitOrder, type OrderKey } from '../../domain/order';
import { searchTiers, type CallContext, type SearchHit, type SearchRequest } from '../graph-store';

import type { Connection, Row } from './connection';
import { cypher, every, join, name, type Fragment } from './fragment';
import { orderBy, withinCursors } from './keyset';
import { numberIn, textIn } from './row';
import { searchIndexes } from './schema';

type Question = Omit<SearchRequest, 'page'>;

/** A page of hits, each node once with its best text. */
export async function readSearch(
  connection: Connection,
  request: SearchRequest,
  context: CallContext,
): Promise<readonly SearchHit[]> {
  const { found, chosen } = chooseHits(request);
  const rows = await connection.read(cypher`${found} RETURN id, tier, relevance, matched ${chosen}`, context);
  const hits = rows.map(hitIn);
  return request.page.isBackward ? hits.reverse() : hits;
}

/** A hit from a row with its columns. */
export function hitIn(row: Row): SearchHit {
  return {
    keys: [numberIn(row, 'tier'), numberIn(row, 'relevance'), textIn(row, 'id')],
    id: textIn(row, 'id'),
    matched: textIn(row, 'matched'),
  };
}

/** What binds `id`, `tier`, `relevance` and `matched` of hits, and the order and limit that make them a page. */
export function chooseHits(request: SearchRequest): { readonly found: Fragment; readonly chosen: Fragment } {
  const { page } = request;
  const expression = ({ column }: OrderKey) => name(column);
  const within = withinCursors(hitOrder, expression, page);
  const chosen = cypher`ORDER BY ${orderBy(hitOrder, expression, page.isBackward)} LIMIT ${page.limit}`;
  const parts = partsOf(request).map(
    (part) =>
      cypher`${part.found} ${part.asHits} WITH t, id, tier, relevance WHERE ${within}
        WITH t, id, tier, relevance ${chosen} RETURN id, tier, relevance, ${part.matched} AS matched`,
  );
  return { found: cypher`CALL () { ${join(parts, ' UNION ALL ')} }`, chosen };
}

/** How many nodes are found. */
export async function countSearch(
  connection: Connection,
  request: Question,
  context: CallContext,
): Promise<number> {
  const parts = partsOf(request).map(({ found, counted }) => cypher`${found} RETURN ${counted} AS count`);
  const [row = {}] = await connection.read(
    cypher`CALL () { ${join(parts, ' UNION ALL ')} } RETURN sum(count) AS count`,
    context,
  );
  return numberIn(row, 'count');
}

/** One of the two indexes: the texts `t` that it finds, and how they become hits. */
interface Part {
  readonly found: Fragment;
  /** Binds `id`, `tier` and `relevance` to each node's best text. */
  readonly asHits: Fragment;
  readonly matched: Fragment;
  readonly counted: Fragment;
}

function partsOf({ words, kinds }: Question): readonly Part[] {
  const isOnClaims = kinds === null || kinds.includes('CLAIM');
  const named = kinds?.filter((kind) => kind !== 'CLAIM') ?? null;
  const isOnClaimsOnly = isOnClaims && named?.length === 0;
  return [
    ...(isOnClaimsOnly ? [] : [namesPart(words, named)]),
    ...(isOnClaims ? [statementsPart(words)] : []),
  ];
}

function namesPart(words: readonly string[], kinds: readonly NodeKind[] | null): Part {
  const asked = words.join(' ');
  const wanted = kinds === null ? [] : [cypher`coalesce(t.kind, 'MEASURE') IN ${kinds}`];
  return {
    found: textsWith(words, searchIndexes.names, wanted),
    asHits: cypher`WITH t, coalesce(t.node, t.id) AS id, -score AS relevance,
        CASE WHEN t.fold = ${asked} THEN ${searchTiers.exactName}
          WHEN t.fold STARTS WITH ${asked} THEN ${searchTiers.nameBeginning} ELSE ${searchTiers.nameWord} END AS tier
      ORDER BY tier, relevance, t.seq
      WITH id, head(collect({t: t, tier: tier, relevance: relevance})) AS best
      WITH best.t AS t, id, best.tier AS tier, best.relevance AS relevance`,
    matched: cypher`coalesce(t.text, t.name)`,
    counted: cypher`count(DISTINCT coalesce(t.node, t.id))`,
  };
}

function statementsPart(words: readonly string[]): Part {
  return {
    found: textsWith(words, searchIndexes.statements, []),
    asHits: cypher`WITH t, t.id AS id, ${searchTiers.statement} AS tier, -score AS relevance`,
    matched: cypher`t.statement`,
    counted: cypher`count(t)`,
  };
}

/** The texts of an index that hold every word, the last as a beginning, with their score. */
function textsWith(words: readonly string[], index: string, wanted: readonly Fragment[]): Fragment {
  const last = words.at(-1) ?? '';
  const whole = [...new Set(words.slice(0, -1))];
  // The words are letters and digits in lower case, so that nothing in them is syntax to Lucene.
  const query = [...whole.map((word) => `+${word}`), `+${last}*`].join(' ');
  return cypher`CALL db.index.fulltext.queryNodes(${index}, ${query}) YIELD node AS t, score
    WITH t, score WHERE ${every(wanted)}`;
}
