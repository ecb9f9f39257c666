/**
 * Full-text search on SQLite's FTS5, over names and statements that are folded already. A text is the more relevant the
 * more of it the words make up: where all words must be met, that orders texts much as FTS5's bm25 does, which goes
 * through all texts with each of the words once for every search. The keys of the texts stand in that order
 * (`search-key.ts`), so a page of statements is read from an end and no further than it reaches; names are
 * read whole.
 */
import { compareKeysets, hitOrder, type Keyset, type PageSpec } from '../../domain/order';
import { searchTiers, type SearchHit, type SearchRequest } from '../graph-store';

import type { Connection } from './connection';
import { tick } from './filter';
import { among, name, sql, type Fragment } from './fragment';
import { beyondKeys, firstKey, firstOfLength, isNameKey, keyBehind, lettersOf } from './search-key';

interface Match {
  readonly key: number;
  readonly node: string;
  readonly seq: number;
  readonly text: string;
  /** The fold of a name; a statement's decides nothing. */
  readonly name: string | null;
}

/** A page of hits, each node once with its best text. */
export function readSearch(connection: Connection, request: SearchRequest): readonly SearchHit[] {
  const { words, page } = request;
  const asked = words.join(' ');
  const letters = lengthOf(asked);
  const hits: SearchHit[] = [];
  // Hits of one group may stand in any order there, so each group is read whole before it is sorted.
  let group: number | null = null;
  let inGroup = new Map<string, Candidate>();
  const endGroup = () => {
    const chosen = [...inGroup.values()].filter(({ keys }) => isWithin(keys, page)).sort(byKeys);
    hits.push(...(page.isBackward ? chosen.reverse() : chosen));
    inGroup = new Map();
  };
  for (const match of connection.iterate<Match>(matchesInOrder(request, letters))) {
    const itsGroup = isNameKey(match.key) ? 0 : firstOfLength(match.key);
    if (itsGroup !== group) {
      endGroup();
      if (hits.length >= page.limit) break;
      group = itsGroup;
    }
    const hit = hitOf(match, asked, letters);
    const better = inGroup.get(match.node);
    if (better === undefined || isBetter(hit, better)) inGroup.set(match.node, hit);
  }
  endGroup();
  const cut = hits.slice(0, page.limit);
  return page.isBackward ? cut.reverse() : cut;
}

/** How many nodes are found. */
export function countSearch(connection: Connection, request: Omit<SearchRequest, 'page'>): number {
  const row = connection.get<{ count: number }>(
    sql`SELECT count(DISTINCT t.node) AS count FROM ${matching(request)}`,
  );
  return row?.count ?? 0;
}

function matchesInOrder(request: SearchRequest, letters: number): Fragment {
  const { from, to } = keysWithin(request.page, letters);
  const direction = request.page.isBackward ? sql`DESC` : sql`ASC`;
  // FTS5 looks at the keys itself, where they are whole numbers: the driver binds every number as a real one.
  return sql`SELECT t.key AS key, t.node AS node, t.seq AS seq, t.text AS text, CASE WHEN t.isName THEN t.fold END AS name
    FROM ${matching(request)} AND search_index.rowid >= CAST(${from} AS INTEGER)
      AND search_index.rowid < CAST(${to} AS INTEGER) ORDER BY search_index.rowid ${direction}`;
}

function matching({ words, kinds }: Omit<SearchRequest, 'page'>): Fragment {
  const query = words.map((word, index) => `"${word}"${index === words.length - 1 ? '*' : ''}`).join(' ');
  const ofKind = kinds === null ? sql`` : sql` AND ${among(name('t.kind'), kinds)}`;
  return sql`search_index JOIN search_text t ON t.key = search_index.rowid WHERE ${tick('t', 'key')} AND search_index MATCH ${query}${ofKind}`;
}

interface Candidate extends SearchHit {
  readonly seq: number;
}

function hitOf({ key, node, seq, text, name: fold }: Match, asked: string, letters: number): Candidate {
  const relevance = -letters / lettersOf(key);
  return { keys: [tierOf(fold, asked), relevance, node], id: node, matched: text, seq };
}

function tierOf(fold: string | null, asked: string): number {
  if (fold === null) return searchTiers.statement;
  if (fold === asked) return searchTiers.exactName;
  return fold.startsWith(asked) ? searchTiers.nameBeginning : searchTiers.nameWord;
}

/** Whether this is the better text of the same node: of two that are as good the one that comes first there. */
function isBetter(one: Candidate, other: Candidate): boolean {
  const sign = compareKeysets(one.keys, other.keys, hitOrder);
  return sign === 0 ? one.seq < other.seq : sign < 0;
}

function byKeys(one: SearchHit, other: SearchHit): number {
  return compareKeysets(one.keys, other.keys, hitOrder);
}

function isWithin(keys: Keyset, { after, before }: PageSpec): boolean {
  return (
    (after === null || compareKeysets(keys, after, hitOrder) > 0) &&
    (before === null || compareKeysets(keys, before, hitOrder) < 0)
  );
}

/** Between which keys the texts within a page's cursors stand; all names stand there where any can. */
function keysWithin(
  { after, before }: PageSpec,
  letters: number,
): { readonly from: number; readonly to: number } {
  return {
    from: isOfStatement(after) ? firstKey(false, Math.floor(lettersAt(after, letters))) : 0,
    to:
      before === null
        ? beyondKeys
        : isOfStatement(before)
          ? keyBehind(firstKey(false, Math.ceil(lettersAt(before, letters))))
          : firstKey(false, 0),
  };
}

function isOfStatement(cursor: Keyset | null): cursor is Keyset {
  return cursor !== null && Number(cursor[0]) >= searchTiers.statement;
}

/** How many letters a text of a cursor's relevance has, where so many letters are asked for. */
function lettersAt(cursor: Keyset, asked: number): number {
  const letters = asked / -Number(cursor[1]);
  return letters >= 0 ? letters : 0;
}

function lengthOf(text: string): number {
  return [...text].length;
}
