/** Fills the tables of PostGraphile's PostgreSQL with the facts of a world. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { claimAbout, type ReportRecord } from '../../src/domain/records';
import {
  claimColumns,
  claimEdge,
  claimTexts,
  entityColumns,
  entityRelations,
  entityTexts,
  measureTexts,
  type SearchText,
} from '../../src/domain/rows';
import type { Facts } from '../facts';
import { root } from '../folders';

import type { Postgres, Value } from './postgres';

type Rows = Generator<readonly Value[]>;

/** Makes the tables, fills them, and then makes the indexes. */
export async function loadPostgres(postgres: Postgres, facts: Facts): Promise<void> {
  const script = (name: string) => readFileSync(join(root, 'bench', 'postgraphile', name), 'utf8');
  await postgres.run(script('schema.sql'));
  await postgres.copy('entity', ['id', 'kind', 'name'], entities(facts));
  const ofSource = ['id', 'name', 'kind', 'access', 'published', 'publisher_id'];
  await postgres.copy('source', ofSource, sources(facts));
  await postgres.copy('measure', ['id', 'name', 'unit'], measures(facts));
  const ofClaim = ['id', 'kind', 'statement', 'earliest', 'low', 'best', 'high', 'qualifier', 'independence'];
  await postgres.copy(
    'claim',
    [...ofClaim, 'period', 'measure_id', 'source_count', 'origin_count', 'is_derivation'],
    claims(facts, ofClaim),
  );
  await postgres.copy('claim_on', ['entity_id', 'claim_id', 'kind', 'earliest'], claimsOn(facts));
  await postgres.copy('claim_topic', ['claim_id', 'topic_id'], claimTopics(facts));
  await postgres.copy('claim_origin', ['claim_id', 'source_id'], claimOrigins(facts));
  await postgres.copy('report', ['id', 'source_id', 'claim_id', 'stance'], reports(facts));
  await postgres.copy('citation', ['report_id', 'place', 'paragraph', '"start"', '"end"'], citations(facts));
  await postgres.copy(
    'reliance',
    ['report_id', 'source_id'],
    ofReports(facts, ({ reliesOn }) => reliesOn),
  );
  await postgres.copy(
    'report_origin',
    ['report_id', 'source_id'],
    ofReports(facts, (_, origins) => origins),
  );
  await postgres.copy('link', ['id', 'from_id', 'type', 'to_id', 'claim_id'], links(facts));
  await postgres.copy(
    'search_text',
    ['id', 'node_id', 'entity_id', 'claim_id', 'is_name', 'place', 'matched', 'fold'],
    searchTexts(facts),
  );
  await postgres.run(script('indexes.sql'));
}

function* entities(facts: Facts): Rows {
  for (const { id, kind, name } of facts.entities()) yield [id, kind, name];
}

function* sources(facts: Facts): Rows {
  for (const record of facts.entities()) {
    if (record.source === null) continue;
    const { kind, published, publisher } = record.source;
    const access = entityColumns(record)['access'] ?? null;
    yield [record.id, record.name, kind, access, published?.edtf ?? null, publisher];
  }
}

function* measures(facts: Facts): Rows {
  for (const { id, name, unit } of facts.measures()) yield [id, name, unit];
}

function* claims(facts: Facts, names: readonly string[]): Rows {
  for (const claim of facts.claims()) {
    const columns = claimColumns(claim);
    const others = ['measure', 'sourceCount', 'originCount', 'isDerivation'];
    yield [
      ...names.map((name) => columns[name] ?? null),
      claim.record.period?.edtf ?? null,
      ...others.map((name) => columns[name] ?? null),
    ];
  }
}

function* claimsOn(facts: Facts): Rows {
  for (const claim of facts.claims()) {
    const { kind = null, earliest = null } = claimColumns(claim);
    for (const entity of claim.on) yield [entity, claim.record.id, kind, earliest];
  }
}

function* claimTopics(facts: Facts): Rows {
  for (const { record } of facts.claims()) {
    for (const id of claimAbout(record)) if (id.startsWith('topic/')) yield [record.id, id];
  }
}

function* claimOrigins(facts: Facts): Rows {
  for (const { record, corroboration } of facts.claims()) {
    for (const source of corroboration.origins) yield [record.id, source];
  }
}

function* reports(facts: Facts): Rows {
  for (const { record } of facts.reports()) yield [record.id, record.source, record.claim, record.stance];
}

function* citations(facts: Facts): Rows {
  for (const { record } of facts.reports()) {
    for (const [place, { paragraph, start, end }] of record.citations.entries())
      yield [record.id, place, paragraph, start, end];
  }
}

function* ofReports(
  facts: Facts,
  select: (record: ReportRecord, origins: readonly string[]) => readonly string[],
): Rows {
  for (const { record, origins } of facts.reports()) {
    for (const source of select(record, origins)) yield [record.id, source];
  }
}

function* links(facts: Facts): Rows {
  let id = 0;
  for (const entity of facts.entities()) {
    for (const [type, other] of entityRelations(entity)) yield [(id += 1), entity.id, type, other, null];
  }
  for (const claim of facts.claims()) {
    const edge = claimEdge(claim);
    if (edge !== null) yield [(id += 1), edge.from, edge.type, edge.to, edge.claim];
  }
}

function* searchTexts(facts: Facts): Rows {
  let id = 0;
  const rowsOf = (node: string, texts: readonly SearchText[], entity: string | null, claim: string | null) =>
    texts.map(({ isName, seq, text, fold }) => [(id += 1), node, entity, claim, isName, seq, text, fold]);
  for (const record of facts.entities()) yield* rowsOf(record.id, entityTexts(record), record.id, null);
  for (const record of facts.measures()) yield* rowsOf(record.id, measureTexts(record), null, null);
  for (const { record } of facts.claims()) yield* rowsOf(record.id, claimTexts(record), null, record.id);
}
