/**
 * Summaries of entities with many claims on them: who reports on each, and the ranges of the figures on it. They are
 * made anew and never amended (`refresh.ts`). Every write labels what its claims were and are on as `Stale` in its own
 * transaction, and a read uses no summary of an entity with that label.
 */
import type { Transaction } from './connection';
import { cypher, join, name, type Fragment } from './fragment';

/** Labels everything that these claims are on now. */
export async function markStale(transaction: Transaction, claims: readonly string[]): Promise<void> {
  if (claims.length === 0) return;
  await transaction.run(
    cypher`MATCH (c:Node)-[:ON]->(e) WHERE c.id IN ${claims} AND NOT e:Stale WITH DISTINCT e SET e:Stale`,
  );
}

/** Binds the summary of the entity with an id, null where it has none or is stale. */
export function boundSummary(entity: Fragment, summary: string): Fragment {
  return cypher`OPTIONAL MATCH (:Node&!Stale {id: ${entity}})<-[:SUMMARY_OF]-(${name(summary)}:Summary)`;
}

/** Two ways to the same column: where there is a summary and where there is none. */
export interface Ways {
  readonly kept: Fragment;
  readonly computed: Fragment;
  readonly column: string;
}

/** The clauses that go one of the ways; both refer to nothing but what is imported. */
export function eitherOf(
  summary: string,
  imported: readonly string[],
  { kept, computed, column }: Ways,
): Fragment {
  const s = name(summary);
  const variables = listed([summary, ...imported]);
  // Within a subquery of its own each way is planned as if it stood alone, with an index for its order.
  return cypher`CALL (${variables}) {
    UNWIND CASE WHEN ${s} IS NULL THEN [] ELSE [true] END AS isKept CALL (${variables}) { ${kept} } RETURN ${name(column)}
    UNION ALL
    UNWIND CASE WHEN ${s} IS NULL THEN [true] ELSE [] END AS isComputed CALL (${listed(imported)}) { ${computed} } RETURN ${name(column)}
  }`;
}

function listed(variables: readonly string[]): Fragment {
  return join(variables.map(name), ', ');
}
