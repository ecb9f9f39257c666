/** Full-text search on Neo4j's Lucene index, over names and statements that are folded already. */
import type { OrderKey } from '../../domain/order';
import { searchTiers, type CallContext, type SearchHit, type SearchRequest } from '../graph-store';

import type { Connection } from './connection';
import { cypher, every, name, type Fragment } from './fragment';
import { orderBy, withinCursors } from './keyset';
import { numberIn, textIn } from './records';
import { searchIndex } from './schema';

type Question = Omit<SearchRequest, 'page'>;

const order: readonly OrderKey[] = ['tier', 'relevance', 'id'].map((column) => ({
  column,
  direction: 'ASC',
  isNullable: false,
}));
// Lucene takes at most 1,024 words; the rest of a longer question is looked for in what it finds.
const mostLuceneWords = 64;

/** A page of hits, each node once with its best text. */
export async function readSearch(
  connection: Connection,
  request: SearchRequest,
  context: CallContext,
): Promise<readonly SearchHit[]> {
  const { page } = request;
  const asked = request.words.join(' ');
  const expression = ({ column }: OrderKey) => name(column);
  const rows = await connection.read(
    cypher`${found(request)}
      WITH coalesce(t.node, t.id) AS id, coalesce(t.text, t.statement, t.name) AS matched, coalesce(t.seq, 0) AS seq,
        -score AS relevance,
        CASE WHEN t:Claim THEN ${searchTiers.statement} WHEN t.fold = ${asked} THEN ${searchTiers.exactName}
          WHEN t.fold STARTS WITH ${asked} THEN ${searchTiers.nameBeginning} ELSE ${searchTiers.nameWord} END AS tier
      ORDER BY tier, relevance, seq
      WITH id, head(collect({tier: tier, relevance: relevance, matched: matched})) AS best
      WITH id, best.tier AS tier, best.relevance AS relevance, best.matched AS matched
      WHERE ${withinCursors(order, expression, page)}
      RETURN id, tier, relevance, matched ORDER BY ${orderBy(order, expression, page.isBackward)} LIMIT ${page.limit}`,
    context,
  );
  const hits = rows.map((row) => ({
    keys: [numberIn(row, 'tier'), numberIn(row, 'relevance'), textIn(row, 'id')],
    id: textIn(row, 'id'),
    matched: textIn(row, 'matched'),
  }));
  return page.isBackward ? hits.reverse() : hits;
}

/** How many nodes are found. */
export async function countSearch(
  connection: Connection,
  request: Question,
  context: CallContext,
): Promise<number> {
  const [row = {}] = await connection.read(
    cypher`${found(request)} RETURN count(DISTINCT coalesce(t.node, t.id)) AS count`,
    context,
  );
  return numberIn(row, 'count');
}

/** The texts that hold every word, as `t`, with their score. */
function found({ words, kinds }: Question): Fragment {
  const last = words.at(-1) ?? '';
  const whole = [...new Set(words.slice(0, -1))];
  // The words are letters and digits in lower case, so that nothing in them is syntax to Lucene.
  const query = [...whole.slice(0, mostLuceneWords).map((word) => `+${word}`), `+${last}*`].join(' ');
  const rest = whole.slice(mostLuceneWords);
  const conditions = [
    ...(kinds === null ? [] : [ofKinds(kinds)]),
    ...(rest.length === 0
      ? []
      : [cypher`all(word IN ${rest} WHERE (' ' + t.fold + ' ') CONTAINS (' ' + word + ' '))`]),
  ];
  return cypher`CALL db.index.fulltext.queryNodes(${searchIndex}, ${query}) YIELD node AS t, score
    WITH t, score WHERE ${every(conditions)}`;
}

function ofKinds(kinds: readonly string[]): Fragment {
  return cypher`CASE WHEN t:Claim THEN 'CLAIM' WHEN t:Measure THEN 'MEASURE' ELSE t.kind END IN ${kinds}`;
}
