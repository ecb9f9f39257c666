/** The eight questions of the benchmark: what each asks, and the variables that it is asked with in turn. */
import { createRandom } from './random';
import { sizesOf, wordOf, type Sizes } from './world';

export const questionNames = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8'] as const;
export type QuestionName = (typeof questionNames)[number] | 'page';

/** What a question is asked about: ids, or the text of a search. */
export type Variables = Readonly<Record<string, string>>;

/** A question with as many variations as are asked in turn, so that no single answer stays warm. */
export interface Question {
  readonly name: QuestionName;
  readonly meaning: string;
  readonly variations: (claims: number) => readonly Variables[];
}

const variations = 32;

/** The questions, Q1 to Q8. */
export const questions: readonly Question[] = [
  {
    name: 'Q1',
    meaning: 'sources that report figures on a topic, nested, with their number',
    variations: varied(narrowTopic),
  },
  {
    name: 'Q2',
    meaning: 'one unit, its surroundings, ten claims with sources',
    variations: varied((sizes, _, below) => ({ id: `unit/unit-${below(sizes.units)}` })),
  },
  { name: 'Q3', meaning: 'the first 50 figures on a topic by date', variations: varied(narrowTopic) },
  { name: 'Q4', meaning: 'the same, deep in the pages', variations: varied(narrowTopic) },
  {
    name: 'Q5',
    meaning: 'a conflict, its units, the orders that established them, who issued these',
    variations: varied((sizes, index) => ({ id: `conflict/conflict-${index % sizes.conflicts}` })),
  },
  {
    name: 'Q6',
    meaning: 'text search, with the topics of the claims that are found',
    variations: varied((_, index, below) => ({ text: `${wordOf(index)} ${wordOf(below(30))}` })),
  },
  {
    name: 'Q7',
    meaning: 'the shortest path between two entities, up to 6 steps',
    variations: varied((sizes, _, below) => ({
      from: linkedUnit(sizes, below),
      to: linkedUnit(sizes, below),
    })),
  },
  {
    name: 'Q8',
    meaning: 'for each measure of a topic its range, sources and origins',
    variations: varied(narrowTopic),
  },
];

/** Asked of our own systems alone, where what growth costs is measured. */
export const pageByDate: Question = {
  name: 'page',
  meaning: 'the first 50 of all claims by date',
  variations: varied(() => ({})),
};

/** How many rows stand ahead of a page half way down a list, when the pages on the way are of a hundred rows. */
export function rowsAheadOf(total: number): number {
  return 100 * Math.max(0, Math.ceil(total / 200) - 1);
}

type Draw = (end: number) => number;

// The first six topics are the broad ones.
function narrowTopic(_: Sizes, index: number): Variables {
  return { topic: `topic/topic-${6 + index}` };
}

// A quarter of the claims are links, and six in turn are about one unit.
function linkedUnit({ claims }: Sizes, below: Draw): string {
  return `unit/unit-${below(Math.floor(claims / 24))}`;
}

function varied(
  variables: (sizes: Sizes, index: number, below: Draw) => Variables,
): (claims: number) => readonly Variables[] {
  return (claims) => {
    const random = createRandom(11);
    const sizes = sizesOf(claims);
    return Array.from({ length: variations }, (_, index) =>
      variables(sizes, index, (end) => random.below(end)),
    );
  };
}
