/** The lints: what a document may say, but had better not. */
import type { ClaimRecord, EntityRecord, MeasureRecord, SourceKind } from '../domain/records';
import { claimAbout } from '../domain/records';

import type { LintGraph } from './lint-graph';

/** What a lint finds, and what to do about it; `field` is the key that it is about, null for the whole record. */
export interface Finding {
  readonly field: string | null;
  readonly message: string;
  readonly suggestion: string;
}

/** A statement may have so many characters. */
export const longestStatement = 300;

const mostListed = 3;
const withoutPublisher: readonly SourceKind[] = ['UNNAMED', 'LETTER', 'STATEMENT', 'DERIVATION'];

/** A live claim by itself: whether it is about anything, how long it is, and whether its figure has a period. */
export function lintClaim(claim: ClaimRecord): readonly Finding[] {
  const findings: Finding[] = [];
  if (claimAbout(claim).length === 0) {
    const message = `${claim.id} is about no entity and no topic`;
    findings.push({ field: null, message, suggestion: 'name what it speaks of under `about`' });
  }
  const characters = [...claim.statement].length;
  if (characters > longestStatement) {
    const message = `the statement has ${characters} characters, more than ${longestStatement}`;
    findings.push({ field: 'statement', message, suggestion: 'shorten it, or make several claims of it' });
  }
  if (claim.figure !== null && claim.period === null) {
    const message = `the figure of ${claim.id} has no period`;
    findings.push({
      field: 'figure',
      message,
      suggestion: 'write the `period` that it speaks of, open where it must be',
    });
  }
  return findings;
}

/** An entity among the others: whether anything speaks about it, and whether its names are its own. */
export function lintEntity(
  entity: EntityRecord,
  graph: LintGraph,
  isWritten: (id: string) => boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (!graph.isSpokenOf(entity.id)) {
    findings.push({
      field: null,
      message:
        entity.source === null
          ? `nothing speaks about ${entity.id}`
          : `${entity.id} reports nothing, and nothing speaks about it`,
      suggestion: 'write a claim about it, or leave it out',
    });
  }
  if (entity.source !== null) return [...findings, ...lintPublisher(entity, entity.source)];
  const shared = new Map<string, string>();
  for (const name of [entity.name, ...entity.names.map(({ value }) => value)]) {
    // Of two that are both written here, the second by id is told.
    const others = graph
      .bearersOf(name)
      .filter((id) => id !== entity.id && (id < entity.id || !isWritten(id)));
    if (others.length > 0 && !shared.has(others.join()))
      shared.set(others.join(), `the name "${name}" is also that of ${listed(others)}`);
  }
  const suggestion = 'make one entity of them, or name each so that they can be told apart';
  return [...findings, ...[...shared.values()].map((message) => ({ field: 'name', message, suggestion }))];
}

/** A measure among the others: whether it was meant to be another. */
export function lintMeasure(measure: MeasureRecord, graph: LintGraph): readonly Finding[] {
  const uses = graph.usesOf(measure.id);
  const twins = uses <= 1 ? graph.twinsOf(measure) : [];
  if (twins.length === 0) return [];
  const message = `${measure.id} is used ${uses === 0 ? 'nowhere' : 'once'}, and is nearly ${listed(twins)}`;
  return [{ field: 'name', message, suggestion: 'use one measure for both, or name them further apart' }];
}

/** A source that was read: whether each paragraph of its text is cited or accounted for under \`reading\`. */
export function lintReading(
  source: EntityRecord,
  paragraphCount: number,
  cited: ReadonlySet<number>,
): readonly Finding[] {
  const read = new Set(source.source?.reading.flatMap(({ paragraphs }) => paragraphs));
  const all = Array.from({ length: paragraphCount }, (_, index) => index + 1);
  const left = all.filter((paragraph) => !cited.has(paragraph) && !read.has(paragraph));
  const beyond = [...read].filter((paragraph) => paragraph > paragraphCount);
  const findings: Finding[] = [];
  if (left.length > 0) {
    const message = `${paragraphsInWords(left)} of ${paragraphCount} ${left.length === 1 ? 'is' : 'are'} neither cited nor accounted for`;
    const suggestion = 'cite a passage there, or say under `reading` why there is no claim';
    findings.push({ field: 'reading', message, suggestion });
  }
  if (beyond.length > 0) {
    const message = `the text has no ${paragraphsInWords(beyond)}: it has ${paragraphCount}`;
    findings.push({ field: 'reading', message, suggestion: 'leave it out; a paragraph is a non-blank line' });
  }
  return findings;
}

function lintPublisher(
  { id, remarks }: EntityRecord,
  { kind, publisher }: NonNullable<EntityRecord['source']>,
): readonly Finding[] {
  if (
    publisher !== null ||
    withoutPublisher.includes(kind) ||
    remarks.some(({ text }) => saysNoPublisher(text))
  )
    return [];
  const suggestion = 'write `publisher`, or a remark that the document names no publisher';
  return [{ field: 'publisher', message: `${id} has no publisher`, suggestion }];
}

function saysNoPublisher(text: string): boolean {
  return text
    .split(/(?<=[.;!?])\s/)
    .some(
      (sentence) =>
        /\bpublisher\b/i.test(sentence) &&
        /\b(no|not|none|neither|nor|without|unnamed|unknown)\b/i.test(sentence),
    );
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, mostListed).join(', ');
  return ids.length > mostListed ? `${shown} and ${ids.length - mostListed} more` : shown;
}

// "paragraph 4", "paragraphs 4, 7 to 9".
function paragraphsInWords(paragraphs: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const paragraph of [...paragraphs].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.[1] === paragraph - 1) last[1] = paragraph;
    else runs.push([paragraph, paragraph]);
  }
  const parts = runs.map(([from, to]) => (from === to ? String(from) : `${from} to ${to}`));
  return `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${parts.join(', ')}`;
}
