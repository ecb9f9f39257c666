/** What growth costs: the median at the largest size beside that at the smallest, and a deep page beside a first one. */
import type { QuestionName } from './questions';
import type { Row } from './table';

/** How many times as much a question may cost where there is ten times as much behind it. */
const allowed: Readonly<Record<QuestionName, number>> = {
  Q1: 3,
  Q2: 1.3,
  Q3: 3,
  Q4: 3,
  Q5: 1.3,
  Q6: 3,
  Q7: 1.3,
  Q8: 3,
  page: 1.3,
};

const allowedDepth = 1.2;

/** A line for each question and system that was measured at two sizes, and for each deep page. */
export function growthLines(systems: readonly string[], rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ claims }) => claims))].sort((one, other) => one - other);
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  const medianOf = (system: string, name: QuestionName, claims: number | undefined) =>
    rows.find((row) => row.question.name === name && row.claims === claims)?.cells.get(system)?.median;
  const lines: string[] = [];
  const judge = (text: string, one: number | undefined, other: number | undefined, most: number) => {
    if (one === undefined || other === undefined) return;
    const ratio = one / other;
    const verdict = ratio <= most ? 'reached' : 'NOT REACHED';
    lines.push(`- ${verdict}: ${text} costs ${ratio.toFixed(2)} × as much, of ${most} × allowed\n`);
  };
  for (const system of systems) {
    if (smallest !== largest) {
      for (const [name, most] of Object.entries(allowed) as [QuestionName, number][]) {
        const text = `${system}: ${name} at ${largest} beside ${smallest}`;
        judge(text, medianOf(system, name, largest), medianOf(system, name, smallest), most);
      }
    }
    for (const claims of sizes) {
      const [deep, first] = [medianOf(system, 'Q4', claims), medianOf(system, 'Q3', claims)];
      judge(`${system}: Q4 beside Q3 at ${claims}`, deep, first, allowedDepth);
    }
  }
  return lines.join('');
}
