/** The tables of a run, as Markdown: what was measured, and our own systems beside each of the others. */
import type { Measured } from './client';
import type { Question } from './questions';
import type { System } from './system';

/** A question at a size, with what was measured of each system by its name. */
export interface Row {
  readonly question: Question;
  readonly claims: number;
  readonly cells: ReadonlyMap<string, Measured>;
}

const ours = ['sqlite', 'neo4j'];

/** The table of what was measured. */
export function measuredTable(systems: readonly System[], rows: readonly Row[]): string {
  return `Median ms on one connection / answers a second on eight:

${markdown(['question', 'claims', ...systems.map(({ name }) => name)], rows.map(measuredCells))}
`;
}

/** A row of the table of what was measured. */
export function measuredRow(row: Row): string {
  return line(measuredCells(row));
}

/** The table of ratios; empty where none of our systems or none of the others was measured. */
export function ratioTable(systems: readonly System[], rows: readonly Row[]): string {
  const names = systems.map(({ name }) => name);
  const pairs = names
    .filter((name) => ours.includes(name))
    .flatMap((own) => names.filter((name) => !ours.includes(name)).map((other) => [own, other] as const));
  if (pairs.length === 0) return '';
  const cells = rows.map((row) => [
    ...headOf(row),
    ...pairs.map(([own, other]) => {
      const [one, two] = [row.cells.get(own), row.cells.get(other)];
      if (one === undefined || two === undefined) return '';
      const throughput = `${(one.throughput / two.throughput).toFixed(2)} ×`;
      return other === 'cypher' ? `${throughput}, ${(one.median / two.median).toFixed(2)} × ms` : throughput;
    }),
  ]);
  const heads = pairs.map(([own, other]) => `${own} : ${other}`);
  return `How many times the answers a second of the other (against the hand-written statement, the median too):

${markdown(['question', 'claims', ...heads], cells)}
`;
}

function measuredCells(row: Row): readonly string[] {
  const texts = [...row.cells.values()].map(
    ({ median, throughput }) => `${median.toFixed(2)} / ${throughput.toFixed(0)}`,
  );
  return [...headOf(row), ...texts];
}

function headOf({ question, claims }: Row): readonly string[] {
  return [`${question.name} ${question.meaning}`, String(claims)];
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
