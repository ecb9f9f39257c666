/**
 * Holds the answers of two systems against each other before anything is measured. All must be equal, but for two
 * questions of which several answers are right: what is compared there is said at `sameHits` and `samePath`.
 */
import { foldText, foldWords } from '../src/domain/fold';
import { claimAbout } from '../src/domain/records';
import { claimEdge, entityRelations } from '../src/domain/rows';

import type { Facts } from './facts';
import type { QuestionName, Variables } from './questions';

/** What two answers differ in, in words; null where they say the same. */
export type Comparison = (
  expected: unknown,
  given: unknown,
  variables: Variables,
  facts: Facts,
) => string | null;

/** How the answers to a question are compared; `isOurs` where both are of our own API, which has one order of paths. */
export function comparisonOf(question: QuestionName, isOurs: boolean): Comparison {
  if (question === 'Q6') return sameHits;
  return question === 'Q7' && !isOurs ? samePath : equal;
}

/** Whether two values are the same down to the last field; says the first place where they differ. */
export function equal(expected: unknown, given: unknown): string | null {
  return difference(expected, given, 'data');
}

interface Hit {
  readonly matched: string;
  readonly node: { readonly id: string };
}

interface Hits {
  readonly search: { readonly nodes: readonly Hit[] };
}

/**
 * Relevance is each engine's own, so hits of one tier (exact name, beginning of a name, word of a name, statement) may
 * stand in any order, and where more are found than a page holds, a page may end with others of its last tier. So:
 * the same number of hits in the same tiers at the same places; every hit is a text that has the words, with the
 * fields that the facts give it; and those of all tiers but a full page's last are the same.
 */
function sameHits(expected: unknown, given: unknown, variables: Variables, facts: Facts): string | null {
  const [ours, theirs] = [expected, given].map((answer) => (answer as Hits).search.nodes) as [Hit[], Hit[]];
  const asked = variables['text'] ?? '';
  const tiers = (hits: readonly Hit[]) => hits.map((hit) => tierOf(hit, asked));
  const ofTiers = equal(tiers(ours), tiers(theirs));
  if (ofTiers !== null) return `tiers: ${ofTiers}`;
  for (const hit of theirs) {
    const problem = equal(factsOf(hit, facts), hit);
    if (problem !== null) return `${hit.node.id}: ${problem}`;
    if (!matches(hit.matched, asked)) return `${hit.node.id} does not have the words "${asked}"`;
  }
  const isFull = ours.length >= 20;
  const last = tierOf(ours.at(-1), asked);
  const certain = (hits: readonly Hit[]) =>
    hits
      .filter((hit) => !isFull || tierOf(hit, asked) !== last)
      .map(({ node }) => node.id)
      .sort();
  return new Set(theirs.map(({ node }) => node.id)).size < theirs.length
    ? 'a node is found twice'
    : equal(certain(ours), certain(theirs));
}

interface Path {
  readonly path: { readonly length: number; readonly steps: readonly Step[] } | null;
}

interface Step {
  readonly from: { readonly id: string };
  readonly link: { readonly type: string; readonly claim: { readonly id: string } | null };
  readonly to: { readonly id: string };
}

/**
 * Of several shortest paths we give the one whose ids come first, others the one they find first. So: the same length,
 * and a chain of links that there are, from the one end to the other.
 */
function samePath(expected: unknown, given: unknown, variables: Variables, facts: Facts): string | null {
  const [ours, theirs] = [expected, given].map((answer) => (answer as Path).path);
  if (ours?.length !== theirs?.length) return `a path of ${theirs?.length}, not of ${ours?.length}`;
  if (theirs === null || theirs === undefined) return null;
  if (theirs.steps.length !== theirs.length) return 'the steps are not as many as the length says';
  let at = variables['from'];
  for (const [index, step] of theirs.steps.entries()) {
    if (step.from.id !== at || !isLink(step, facts)) return `step ${index}: ${JSON.stringify(step)}`;
    at = step.to.id;
  }
  return at === variables['to'] ? null : `the path ends at ${at}`;
}

function isLink({ from, link, to }: Step, facts: Facts): boolean {
  if (link.claim !== null) {
    const claim = facts.claim(link.claim.id);
    const edge = claim === null ? null : claimEdge(claim);
    const ends = [edge?.from, edge?.to];
    return edge?.type === link.type && ends.includes(from.id) && ends.includes(to.id);
  }
  return [
    [from.id, to.id],
    [to.id, from.id],
  ].some(([one = '', other]) => {
    const entity = facts.entity(one);
    return (
      entity !== null && entityRelations(entity).some(([type, id]) => type === link.type && id === other)
    );
  });
}

function tierOf(hit: Hit | undefined, asked: string): number {
  if (hit === undefined || hit.node.id.startsWith('claim/')) return 3;
  const [name, words] = [foldText(hit.matched), foldText(asked)];
  if (name === words) return 0;
  return name.startsWith(words) ? 1 : 2;
}

function matches(text: string, asked: string): boolean {
  const words = foldWords(text);
  return foldWords(asked).every((word, index, all) =>
    words.some((each) => (index === all.length - 1 ? each.startsWith(word) : each === word)),
  );
}

function factsOf({ node }: Hit, facts: Facts): unknown {
  const { id } = node;
  if (id.startsWith('measure/')) return { matched: facts.measure(id)?.name, node: { id } };
  if (!id.startsWith('claim/')) {
    const name = facts.entity(id)?.name;
    return { matched: name, node: { id, name } };
  }
  const claim = facts.claim(id)?.record;
  const topics = (claim === undefined ? [] : claimAbout(claim))
    .filter((each) => each.startsWith('topic/'))
    .map((each) => ({ id: each, name: facts.entity(each)?.name }));
  return { matched: claim?.statement, node: { id, statement: claim?.statement, topics } };
}

function difference(expected: unknown, given: unknown, place: string): string | null {
  if (Object.is(expected, given)) return null;
  const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null;
  if (!isObject(expected) || !isObject(given) || Array.isArray(expected) !== Array.isArray(given))
    return `${place} is ${brief(given)}, not ${brief(expected)}`;
  for (const key of new Set([...Object.keys(expected), ...Object.keys(given)])) {
    const problem = difference(expected[key], given[key], `${place}.${key}`);
    if (problem !== null) return problem;
  }
  return null;
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? 'absent').slice(0, 200);
}
