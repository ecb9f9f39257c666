/** What must be reached, and whether a run has reached it: one line each, with the number that decides. */
import type { Measured } from './client';
import type { QuestionName } from './questions';
import type { Row } from './table';

interface Target {
  readonly text: string;
  /** The system of ours, and the one it is held against. */
  readonly systems: readonly [own: string, other: string];
  /** The questions it is about; all where it names none. */
  readonly questions?: readonly QuestionName[];
  /** The only size it is about. */
  readonly claims?: number;
  /** How far a cell lies over what is wanted: one and more is reached. */
  readonly score: (own: Measured, other: Measured) => number;
  /** How many of its rows must reach it; all where it names none. */
  readonly atLeast?: number;
}

const throughput = (wanted: number) => (own: Measured, other: Measured) =>
  own.throughput / other.throughput / wanted;

const targets: readonly Target[] = [
  {
    text: "On Neo4j, at least PostGraphile's throughput on each question",
    systems: ['neo4j', 'postgraphile'],
    score: throughput(1),
  },
  {
    text: "On Neo4j, at least 2 times @neo4j/graphql's throughput on each question",
    systems: ['neo4j', 'neo4j-graphql'],
    score: throughput(2),
  },
  {
    text: "On Neo4j, at least 40 times @neo4j/graphql's throughput on Q1 at 100000 claims",
    systems: ['neo4j', 'neo4j-graphql'],
    questions: ['Q1'],
    claims: 100_000,
    score: throughput(40),
  },
  {
    text: 'On Neo4j, a median of at most 2 times the hand-written statement plus 1 ms on each question',
    systems: ['neo4j', 'cypher'],
    score: (own, other) => (2 * other.median + 1) / own.median,
  },
  {
    text: "On SQLite, at least PostGraphile's throughput on each question",
    systems: ['sqlite', 'postgraphile'],
    score: throughput(1),
  },
  {
    text: "On SQLite, at least twice PostGraphile's throughput on Q1, Q3, Q4, Q6 and Q7",
    systems: ['sqlite', 'postgraphile'],
    questions: ['Q1', 'Q3', 'Q4', 'Q6', 'Q7'],
    score: throughput(2),
  },
  {
    text: 'On SQLite, a median below the hand-written statement on at least six of the eight at 100000 claims',
    systems: ['sqlite', 'cypher'],
    claims: 100_000,
    score: (own, other) => other.median / own.median,
    atLeast: 6,
  },
];

/** A line for each target that the run says something about. */
export function targetLines(rows: readonly Row[]): string {
  return targets.flatMap((target) => lineOf(target, rows)).join('');
}

function lineOf(
  { text, systems, questions, claims, score, atLeast }: Target,
  rows: readonly Row[],
): readonly string[] {
  const scored = rows
    .filter((row) => questions?.includes(row.question.name) ?? true)
    .filter((row) => claims === undefined || row.claims === claims)
    .flatMap(({ question, claims: size, cells }) => {
      const [own, other] = systems.map((name) => cells.get(name));
      if (own === undefined || other === undefined) return [];
      return [{ row: `${question.name} at ${size}`, score: score(own, other) }];
    })
    .sort((one, two) => one.score - two.score);
  const [worst] = scored;
  if (worst === undefined) return [];
  const reached = scored.filter((each) => each.score >= 1).length;
  const isReached = reached >= Math.min(atLeast ?? scored.length, scored.length);
  const lowest = `lowest at ${worst.score.toFixed(2)} of what is wanted: ${worst.row}`;
  return [
    `- ${isReached ? 'reached' : 'NOT REACHED'}: ${text} (${reached} of ${scored.length}; ${lowest})\n`,
  ];
}
