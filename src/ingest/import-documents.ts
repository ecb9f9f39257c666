/** The one write path: documents, all or nothing, in one transaction. A mutation and a seed come in the same way. */
import { itemSetOf, type ItemSet } from './document-set';
import type { ImportOutcome, ImportResult, ImportSettings } from './import-settings';
import { MergedState } from './merged-state';
import { planImport } from './plan';
import { ProblemList } from './problem';
import { readDocument, type SourceDocument } from './read-document';
import { undoable } from './undoable';
import { validate } from './validate';

/** Imports documents that may refer to each other in any order. Fails only where the store does. */
export async function importDocuments(
  documents: readonly SourceDocument[],
  settings: ImportSettings,
): Promise<ImportOutcome> {
  const problems = new ProblemList();
  const items = documents.flatMap((document) => readDocument(document, problems));
  return importItems(itemSetOf(items), problems, settings);
}

/** Imports items that are read already, unless reading them found problems. */
export async function importItems(
  documents: ItemSet,
  found: ProblemList,
  { store, today, dryRun }: ImportSettings,
): Promise<ImportOutcome> {
  return undoable<ImportOutcome>(store, async (transaction) => {
    // A store may run this again where it lost a race, so the problems of a run are its own.
    const problems = new ProblemList();
    problems.addAll(found);
    const state = new MergedState(documents, transaction, today);
    await validate(state, documents.units, problems);
    if (problems.count > 0) return { isUndone: true, outcome: problems.refusal() };
    return { isUndone: dryRun, outcome: { result: await putUnits(state, documents.units, dryRun) } };
  });
}

/** Puts units that have no problem and are loaded, or only plans to. */
export async function putUnits(
  state: MergedState,
  units: readonly string[],
  dryRun: boolean,
): Promise<ImportResult> {
  const { transaction } = state;
  const plan = await planImport(state, units);
  const write = async () => {
    await transaction.put(plan.changes);
    await transaction.markContradicted(plan.contradicted);
    return transaction.advanceVersion();
  };
  const dataVersion = plan.isEmpty || dryRun ? await transaction.dataVersion() : await write();
  return { dryRun, ...plan.counts, dataVersion };
}
