/** Problems: what is wrong in a document, where it stands, and what to do about it. */

/** A place in a document: `path` as `claims[3].figure.low`, empty for the whole file; `line` counts from 1. */
export interface Place {
  readonly file: string;
  readonly path: string;
  readonly line: number;
}

/** One thing that is wrong with a document. */
export interface Problem extends Place {
  readonly message: string;
  readonly suggestion: string | null;
}

/** Why documents were refused: the first thousand problems in the order of the text, and how many there are. */
export interface Refusal {
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** At most so many problems are kept; the rest are counted. */
export const mostProblems = 1000;

/** Gathers problems while documents are read and checked; the same problem twice counts once. */
export class ProblemList {
  readonly #problems = new Map<string, Problem>();
  readonly #fileOrder = new Map<string, number>();
  #left = 0;

  /** How many problems were added, those beyond the kept ones too. */
  get count(): number {
    return this.#problems.size + this.#left;
  }

  add(place: Place, message: string, suggestion: string | null = null): void {
    const { file, path, line } = place;
    const key = JSON.stringify([file, path, line, message]);
    if (this.#problems.has(key)) return;
    if (this.#problems.size === mostProblems) {
      this.#left += 1;
      return;
    }
    if (!this.#fileOrder.has(file)) this.#fileOrder.set(file, this.#fileOrder.size);
    this.#problems.set(key, { file, path, line, message, suggestion });
  }

  /** Adds what another list holds. */
  addAll(other: ProblemList): void {
    for (const problem of other.#problems.values()) this.add(problem, problem.message, problem.suggestion);
    this.#left += other.#left;
  }

  /** The problems by file, in the order the files first had one, and by line. */
  refusal(): Refusal {
    const rank = (file: string) => this.#fileOrder.get(file) ?? 0;
    const problems = [...this.#problems.values()].sort(
      (one, other) => rank(one.file) - rank(other.file) || one.line - other.line,
    );
    return { problems, problemCount: this.count };
  }
}

/** A problem as one line of text. */
export function displayProblem({ file, path, line, message, suggestion }: Problem): string {
  const where = path === '' ? `${file}:${line}` : `${file}:${line} ${path}`;
  return suggestion === null ? `${where}: ${message}` : `${where}: ${message}; ${suggestion}`;
}
