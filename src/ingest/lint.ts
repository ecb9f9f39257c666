/**
 * Lints documents: looks at what they write in the graph as it will be, that is together with all that the store
 * holds. What is wrong was refused before; a lint finds what is right and yet not good.
 */
import type { ClaimRecord, EntityRecord, MeasureRecord, ReportRecord } from '../domain/records';

import type { DocumentSet } from './document-set';
import type { DocumentsFolder } from './documents-folder';
import type { LinesSettings } from './import-settings';
import type { Item } from './item';
import { LintGraph } from './lint-graph';
import { lintClaim, lintEntity, lintMeasure, lintReading, type Finding } from './lint-rules';
import { MergedState } from './merged-state';
import { ProblemList, type Refusal } from './problem';
import type { StagedUnit } from './staging';
import { undoable } from './undoable';

/** What was found, and the texts whose paragraphs could not be looked at. */
export interface Linted extends Refusal {
  readonly unread: readonly UnreadText[];
}

/** A text that could not be looked at, and why. */
export interface UnreadText {
  readonly source: string;
  readonly file: string;
  readonly reason: string;
}

interface MergedUnit {
  readonly id: string;
  readonly entity: EntityRecord | null;
  readonly measure: MeasureRecord | null;
  readonly claim: ClaimRecord | null;
  readonly reports: readonly ReportRecord[];
}

/** Lints documents that are staged, none of them applied, and have no problem. Fails only where the store does. */
export async function lintStaged(
  documents: DocumentSet,
  folder: DocumentsFolder,
  settings: LinesSettings,
): Promise<Linted> {
  const graph = new LintGraph();
  await addStored(graph, documents, settings);
  const problems = new ProblemList();
  const add = (item: Item | undefined, { field, message, suggestion }: Finding) => {
    if (item === undefined) return;
    const { path } = item.place;
    problems.add({ ...item.place, path: field === null ? path : `${path}.${field}` }, message, suggestion);
  };
  for await (const { id, entity, measure, claim, reports } of mergedUnits(documents, settings)) {
    if (entity !== null) graph.addEntity(entity);
    if (measure !== null) graph.addMeasure(measure);
    if (claim === null) continue;
    graph.addClaim(claim, reports);
    const item = itemOf(documents, id, 'claim');
    if (claim.retracted === null) for (const finding of lintClaim(claim)) add(item, finding);
  }
  const unread: UnreadText[] = [];
  for (const unit of stagedUnits(settings)) {
    const item = itemOf(documents, unit.id, 'entity') ?? itemOf(documents, unit.id, 'measure');
    if (item?.kind === 'measure') for (const finding of lintMeasure(item.record, graph)) add(item, finding);
    if (item?.kind !== 'entity') continue;
    const isWritten = (id: string) => documents.writes(id);
    for (const finding of lintEntity(item.record, graph, isWritten)) add(item, finding);
    const count = await paragraphsOf(item.record, folder, unread);
    if (count === null) continue;
    const cited = graph.citedParagraphs(unit.id);
    for (const finding of lintReading(item.record, count, cited)) add(item, finding);
  }
  return { ...problems.refusal(), unread };
}

/** Adds what the documents leave as it is; long work, for which no writer is to wait. */
async function addStored(graph: LintGraph, documents: DocumentSet, { store }: LinesSettings): Promise<void> {
  for await (const exported of store.exportAll({ isOfOneMoment: false })) {
    const id = exported.kind === 'claim' ? exported.record.record.id : exported.record.id;
    if (documents.unit(id).length > 0) continue;
    if (exported.kind === 'entity') graph.addEntity(exported.record);
    else if (exported.kind === 'measure') graph.addMeasure(exported.record);
    else
      graph.addClaim(
        exported.record.record,
        exported.reports.map(({ record }) => record),
      );
  }
}

async function* mergedUnits(documents: DocumentSet, settings: LinesSettings): AsyncGenerator<MergedUnit> {
  const { store, today, batchSize } = settings;
  const units = stagedUnits(settings);
  for (let batch = take(units, batchSize); batch.length > 0; batch = take(units, batchSize)) {
    const ids = batch.map(({ id }) => id);
    // A store may run this again where it lost a race, so a run gives its units only once it is done.
    yield* await undoable(store, async (transaction) => {
      const state = new MergedState(documents, transaction, today);
      await state.load(ids);
      await state.loadReports(ids.filter((id) => id.startsWith('claim/')));
      const outcome = ids.map((id) => ({
        id,
        entity: state.entity(id),
        measure: state.measure(id),
        claim: state.claim(id),
        reports: state.claim(id) === null ? [] : state.reports(id),
      }));
      return { isUndone: true, outcome };
    });
  }
}

function* stagedUnits({ staging, batchSize }: LinesSettings): Generator<StagedUnit> {
  for (let units = staging.pending(null, batchSize); units.length > 0;) {
    yield* units;
    units = staging.pending(units.at(-1) ?? null, batchSize);
  }
}

function take<Value>(values: Iterator<Value>, most: number): readonly Value[] {
  const taken: Value[] = [];
  while (taken.length < most) {
    const next = values.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

function itemOf(documents: DocumentSet, unit: string, kind: Item['kind']): Item | undefined {
  return documents.unit(unit).find((item) => item.kind === kind);
}

/** How many paragraphs the text of a source has; null where it has none, or it is not at hand. */
async function paragraphsOf(
  { id, source }: EntityRecord,
  folder: DocumentsFolder,
  unread: UnreadText[],
): Promise<number | null> {
  if (!source?.text) return null;
  const { file, sha256 } = source.text;
  const found = await folder.read(file);
  if (found.state === 'READ' && found.sha256 === sha256 && found.passages !== null) {
    return found.passages.paragraphCount;
  }
  const reason = found.state === 'READ' ? 'it is not the text that was recorded' : 'it is not there';
  unread.push({ source: id, file, reason: found.state === 'REFUSED' ? found.reason : reason });
  return null;
}
