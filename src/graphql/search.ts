/** Full-text search over names and statements. */
import type { GraphQLResolveInfo } from 'graphql';

import type { NodeKind } from '../domain/catalogue';
import { foldWords } from '../domain/fold';
import { hitOrder } from '../domain/order';
import type { SearchHit } from '../store/graph-store';

import { readText } from './argument-values';
import { badInput } from './bad-input';
import { sameNode } from './connection-resolvers';
import { createConnection } from './connections';
import type { GraphContext } from './context';
import { hashList } from './cursor';
import type { SearchHitResolvers } from './generated/resolver-types';
import { planPage } from './list-planner';
import { lookAheadOfSearch } from './look-ahead';
import type { PageArguments } from './page-arguments';
import type { HitConnection } from './parents';
import { loadNode } from './stored-nodes';

/** What an engine does for a search grows with the square of its words. */
const mostWords = 64;

/** The arguments of a search, as the schema has coerced them. */
export interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly kinds?: readonly NodeKind[] | null;
}

/** The hits of a search. Throws BAD_USER_INPUT where the text has no word, or too many. */
export async function searchConnection(
  args: SearchArguments,
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<HitConnection> {
  const { store, call } = context;
  const words = foldWords(readText(args.text));
  if (words.length === 0) throw badInput('The text to search for has no word: no letter and no digit.');
  if (words.length > mostWords) {
    throw badInput(`The text to search for has ${words.length} words; at most ${mostWords} are looked for.`);
  }
  const kinds = args.kinds ? [...new Set(args.kinds)].sort() : null;
  const plan = planPage(args, () => hashList('search', hitOrder, { words, kinds }), hitOrder);
  const request = { words, kinds, page: plan.spec };
  const isNothingAsked = kinds?.length === 0;
  const known = isNothingAsked ? [] : await lookAheadOfSearch(context, info, request);
  return createConnection<SearchHit>(plan, {
    rows: async () => {
      const hits = known ?? (await store.search(request, call));
      return hits.map((hit) => ({ keys: hit.keys, value: hit }));
    },
    count: async () => (isNothingAsked ? 0 : store.countHits({ words, kinds }, call)),
  });
}

/** The node and the score of a hit. */
export const searchHitResolvers: SearchHitResolvers = {
  node: ({ id }, _, { loaders }) => loadNode(loaders, id, sameNode),
  score: scoreOf,
};

/** From 1 to 5: the better tier first, and within a tier the more relevant. */
function scoreOf({ keys }: SearchHit): number {
  const [tier, negativeRelevance] = keys;
  const relevance = -Number(negativeRelevance);
  return 5 - Number(tier) + relevance / (1 + relevance);
}
