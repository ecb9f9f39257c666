/** The tables of a run, as Markdown. */
import { cpus } from 'node:os';

import type { Measured } from './load';
import type { Question } from './questions';
import type { System } from './system';

/** A question at a size, with what was measured of each system. */
export interface Row {
  readonly question: Question;
  readonly claims: number;
  readonly cells: readonly Measured[];
}

/** All that is printed in the end. */
export function tables(systems: readonly System[], rows: readonly Row[]): string {
  const heads = ['question', 'claims', ...systems.map(({ name }) => name)];
  return `Median ms on one connection / answers a second on eight. ${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.version}.

| ${heads.join(' | ')} |
|${heads.map(() => '---').join('|')}|
${rows.map(rowText).join('\n')}
`;
}

/** A row of the first table. */
export function rowText({ question, claims, cells }: Row): string {
  const texts = cells.map(({ median, throughput }) => `${median.toFixed(2)} / ${throughput.toFixed(0)}`);
  return `| ${[`${question.name} ${question.meaning}`, claims, ...texts].join(' | ')} |`;
}
