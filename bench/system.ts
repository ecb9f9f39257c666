/** What the benchmark knows of a system: how it is served, and how each question is asked of it. */
import type { QuestionName, Variables } from './questions';

/** What is sent to a system's address, as JSON. */
export type Request = Readonly<Record<string, unknown>>;

/** Sends a request and gives the answer's `data`; throws where the answer has errors. */
export type Ask = (request: Request) => Promise<unknown>;

/** How a question is asked of a system. */
export interface Form {
  /** The requests for all variations; those that go on behind a page ask for its cursor. */
  readonly requests: (ask: Ask, variations: readonly Variables[]) => Promise<readonly Request[]>;
  /** Brings an answer into the shape of our own API, so that answers can be held against each other. */
  readonly shape: (data: unknown, variables: Variables) => unknown;
}

/** The questions as one system is asked them. */
export type Forms = Readonly<Partial<Record<QuestionName, Form>>>;

/** The form of a question; throws where a system is not asked it. */
export function formOf(system: Pick<System, 'name' | 'forms'>, question: QuestionName): Form {
  const form = system.forms[question];
  if (form === undefined) throw new Error(`${system.name} is not asked ${question}`);
  return form;
}

/** A system that serves. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A system by its name on the command line. */
export interface System {
  readonly name: string;
  readonly meaning: string;
  readonly forms: Forms;
  /** Loads a world of so many claims where it is not loaded yet, and serves it. */
  serve(claims: number): Promise<Served>;
}

/** A form whose requests differ in their variables only. */
export function asking(
  query: string,
  shape: Form['shape'] = (data) => data,
  more: Readonly<Record<string, unknown>> = {},
): Form {
  return {
    requests: async (_, variations) =>
      variations.map((variables) => ({ query, variables: { ...variables, ...more } })),
    shape,
  };
}
