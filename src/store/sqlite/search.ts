/**
 * Full-text search on SQLite's FTS5, over names and statements that are folded already. A text is the more relevant the
 * more of it the words make up: where all words must be met, that orders texts much as FTS5's bm25 does, which goes
 * through all texts with each of the words once for every search.
 */
import { hitOrder } from '../../domain/order';
import { searchTiers, type SearchHit, type SearchRequest } from '../graph-store';

import type { Connection } from './connection';
import { tick } from './filter';
import { among, atMost, name, sql, type Fragment } from './fragment';
import { orderBy, withinCursors } from './keyset';

/** A page of hits, each node once with its best text. */
export function readSearch(connection: Connection, request: SearchRequest): readonly SearchHit[] {
  const { page } = request;
  const rows = connection.all<{ tier: number; relevance: number; id: string; matched: string }>(
    sql`SELECT * FROM (${bestHits(request)}) h WHERE ${withinCursors(hitOrder, 'h', page)}
        ORDER BY ${orderBy(hitOrder, 'h', page.isBackward)} ${atMost(page.limit)}`,
  );
  const hits = rows.map(({ tier, relevance, id, matched }) => ({ keys: [tier, relevance, id], id, matched }));
  return page.isBackward ? hits.reverse() : hits;
}

/** How many nodes are found. */
export function countSearch(connection: Connection, request: Omit<SearchRequest, 'page'>): number {
  const row = connection.get<{ count: number }>(
    sql`SELECT count(DISTINCT t.node) AS count FROM ${matching(request)}`,
  );
  return row?.count ?? 0;
}

function bestHits(request: Omit<SearchRequest, 'page'>): Fragment {
  const asked = request.words.join(' ');
  const tier = sql`CASE WHEN NOT t.isName THEN ${searchTiers.statement} WHEN t.fold = ${asked} THEN ${searchTiers.exactName}
    WHEN substr(t.fold, 1, ${[...asked].length}) = ${asked} THEN ${searchTiers.nameBeginning} ELSE ${searchTiers.nameWord} END`;
  const relevance = sql`-${[...asked].length} * 1.0 / length(t.fold)`;
  return sql`SELECT id, tier, relevance, matched FROM (
    SELECT *, row_number() OVER (PARTITION BY id ORDER BY tier, relevance, seq) AS place FROM (
      SELECT t.node AS id, t.seq AS seq, t.text AS matched, ${relevance} AS relevance, ${tier} AS tier FROM ${matching(request)}
    )) WHERE place = 1`;
}

function matching({ words, kinds }: Omit<SearchRequest, 'page'>): Fragment {
  const query = words.map((word, index) => `"${word}"${index === words.length - 1 ? '*' : ''}`).join(' ');
  const ofKind = kinds === null ? sql`` : sql` AND ${among(name('t.kind'), kinds)}`;
  return sql`search_index JOIN search_text t ON t.key = search_index.rowid WHERE ${tick('t', 'key')} AND search_index MATCH ${query}${ofKind}`;
}
