/**
 * The reference store: everything in plain maps, every answer by looking at every record. It is the oracle that
 * the real stores are held against, so it is written to be read, not to be fast.
 */
import { compareText } from '../../src/domain/fold';
import {
  comparedClaim,
  countContradictions,
  mostComparisons,
  rangeHigh,
  rangeLow,
  scopeOf,
  type ComparedClaim,
} from '../../src/domain/comparison';
import { CodedError } from '../../src/domain/errors';
import { subjectOf } from '../../src/domain/lists';
import {
  compareKeysets,
  hitOrder,
  type KeyValue,
  type OrderKey,
  type PageSpec,
} from '../../src/domain/order';
import { claimKind, type EntityRecord, type LinkRecord, type MeasureRecord } from '../../src/domain/records';
import {
  claimTexts,
  entityRelations,
  entityTexts,
  measureTexts,
  claimEdge,
  type SearchText,
  type StoredClaim,
  type StoredReport,
  type StoredNode,
} from '../../src/domain/rows';
import { kindOfId } from '../../src/domain/ids';
import type {
  ExportedRecord,
  GraphStore,
  LinkEnd,
  ListRequest,
  SearchHit,
  SearchRequest,
} from '../../src/store/graph-store';
import { searchTiers } from '../../src/store/graph-store';
import { checkCall } from '../../src/store/call-limits';
import type { WriteTransaction } from '../../src/store/write-transaction';

import { columnsOf, matches, type Item, type World } from './reference-filter';

interface State extends World {
  readonly entities: Map<string, EntityRecord>;
  readonly measures: Map<string, MeasureRecord>;
  /** Live claims and reports. */
  readonly claims: Map<string, StoredClaim>;
  readonly reports: Map<string, StoredReport>;
  /** Retracted claims, and reports that are retracted or whose claim is. */
  readonly retractedClaims: Map<string, StoredClaim>;
  readonly retractedReports: Map<string, StoredReport>;
  version: number;
}

/** An empty reference store. */
export function createReferenceStore(): GraphStore {
  let state: State = emptyState();
  let lastWrite: Promise<unknown> = Promise.resolve();

  const list = (request: ListRequest, parent: string): readonly Item[] =>
    membersOf(state, request.list, parent).filter((item) =>
      matches(request.where, subjectOf(request.list), item, state),
    );

  return {
    engine: 'reference',
    async nodes(ids) {
      return ids.map((id) => nodeOf(state, id) ?? null);
    },
    async pages({ order, page, ...request }) {
      return request.parents.map((parent) => {
        const rows = list(request, parent).map((item) => ({
          keys: keysOf(item, request, order, state),
          value: valueOf(item),
        }));
        return cutPage(rows, order, page);
      });
    },
    async counts(request) {
      return request.parents.map((parent) => list(request, parent).length);
    },
    async linkCounts(entities) {
      return entities.map((id) => {
        const counts = new Map<string, { type: string; direction: 'OUT' | 'IN'; count: number }>();
        for (const { link, direction } of linkEnds(state, id)) {
          const key = `${link.type} ${direction}`;
          const count = (counts.get(key)?.count ?? 0) + 1;
          counts.set(key, { type: link.type, direction, count });
        }
        return [...counts.keys()].sort().flatMap((key) => counts.get(key) ?? []);
      });
    },
    async reliedOnBy(ids) {
      return ids.map((id) => {
        const relied = state.reports.get(id)?.record;
        return [...state.reports.values()]
          .filter(({ record }) => record.claim === relied?.claim && record.reliesOn.includes(relied.source))
          .map(({ record }) => record.id)
          .sort();
      });
    },
    async comparables(ids) {
      return ids.map((id) => {
        const claim = state.claims.get(id);
        if (claim === undefined) return [];
        const [one] = compared([claim]);
        if (one === undefined) return [];
        const others = compared(figures(state)).filter(
          (other) => other.id !== id && other.figure.measure === one.figure.measure,
        );
        const isSameScope = (other: ComparedClaim) => other.scope === one.scope;
        return [
          ...others.filter(isSameScope),
          ...others.filter((other) => !isSameScope(other)).slice(0, mostComparisons),
        ];
      });
    },
    async ranges(measures, where) {
      return measures.map((measure) => {
        const counted = figures(state).filter(
          (claim) =>
            claim.record.figure?.measure === measure &&
            !claim.corroboration.isDerivation &&
            matches(where, 'claim', { kind: 'claim', claim }, state),
        );
        const given = (bound: typeof rangeLow) =>
          counted.flatMap(({ record }) => (record.figure && bound(record.figure)) ?? []);
        const lows = given(rangeLow);
        const highs = given(rangeHigh);
        const reports = [...state.reports.values()].filter((report) =>
          counted.some((claim) => claim.record.id === report.record.claim),
        );
        return {
          low: lows.length === 0 ? null : Math.min(...lows),
          high: highs.length === 0 ? null : Math.max(...highs),
          claims: counted.length,
          sources: new Set(reports.map(({ record }) => record.source)).size,
          origins: new Set(counted.flatMap(({ corroboration }) => corroboration.origins)).size,
          contradictions: countContradictions(compared(counted)),
        };
      });
    },
    async search(request) {
      return cutPage(hits(state, request), hitOrder, request.page);
    },
    async countHits(request) {
      return hits(state, request).length;
    },
    async neighbours(entities) {
      return entities.map((id) =>
        [...edges(state), ...bibliographicEdges(state)].filter((link) => link.from === id || link.to === id),
      );
    },
    async statistics(context) {
      checkCall(context);
      const ofKind = (kind: string) =>
        [...state.entities.values()].filter((entity) => entity.kind === kind).length;
      return {
        counts: {
          CONFLICT: ofKind('CONFLICT'),
          EVENT: ofKind('EVENT'),
          UNIT: ofKind('UNIT'),
          ORDER: ofKind('ORDER'),
          PERSON: ofKind('PERSON'),
          ORGANIZATION: ofKind('ORGANIZATION'),
          PLACE: ofKind('PLACE'),
          TOPIC: ofKind('TOPIC'),
          SOURCE: ofKind('SOURCE'),
          CLAIM: state.claims.size,
          MEASURE: state.measures.size,
          REPORT: state.reports.size,
          LINK: edges(state).length,
        },
        dataVersion: String(state.version),
      };
    },
    write(work) {
      const run = async () => {
        const draft = copyState(state);
        const result = await work(transactionOn(draft));
        state = draft;
        return result;
      };
      const result = lastWrite.then(run, run);
      lastWrite = result.catch(() => undefined);
      return result;
    },
    async *exportAll(): AsyncIterable<ExportedRecord> {
      const moment = copyState(state);
      for (const id of sortedKeys(moment.entities))
        yield { kind: 'entity', record: get(moment.entities, id) };
      for (const id of sortedKeys(moment.measures))
        yield { kind: 'measure', record: get(moment.measures, id) };
      const claims = new Map([...moment.claims, ...moment.retractedClaims]);
      for (const id of sortedKeys(claims)) {
        yield { kind: 'claim', record: get(claims, id), reports: allReports(moment, [id]) };
      }
    },
    async ping() {},
    async close() {},
  };
}

function transactionOn(state: State): WriteTransaction {
  return {
    async find(ids) {
      return new Map(ids.flatMap((id) => [nodeOf(state, id)].flatMap((node) => (node ? [[id, node]] : []))));
    },
    async reportsOf(claims) {
      return allReports(state, claims);
    },
    async claimsReportedBy(sources) {
      const reports = [...state.reports.values()].filter(({ record }) => sources.includes(record.source));
      return [...new Set(reports.map(({ record }) => record.claim))].sort();
    },
    async claimsDerivedFrom(claims) {
      return liveClaimIds(state, ({ record }) => record.derivedFrom.some((id) => claims.includes(id)));
    },
    async claimsOn(entities) {
      return liveClaimIds(state, ({ on }) => on.some((id) => entities.includes(id)));
    },
    async figuresIn(groups) {
      return figures(state)
        .filter(({ record }) =>
          groups.some(
            ({ measure, scope }) => record.figure?.measure === measure && scopeOf(record.about) === scope,
          ),
        )
        .flatMap((claim) =>
          compared([claim]).map((one) => ({ ...one, isContradicted: claim.isContradicted })),
        );
    },
    async linksFrom(entities, type) {
      return edges(state).filter((link) => link.type === type && entities.includes(link.from));
    },
    async put({ entities, measures, claims, reports }) {
      entities.forEach((record) => state.entities.set(record.id, record));
      measures.forEach((record) => state.measures.set(record.id, record));
      for (const claim of claims) {
        const isLive = claim.record.retracted === null;
        (isLive ? state.claims : state.retractedClaims).set(claim.record.id, claim);
        (isLive ? state.retractedClaims : state.claims).delete(claim.record.id);
      }
      for (const { report, isLive } of reports) {
        (isLive ? state.reports : state.retractedReports).set(report.record.id, report);
        (isLive ? state.retractedReports : state.reports).delete(report.record.id);
      }
    },
    async markContradicted(marks) {
      for (const [id, isContradicted] of marks) {
        const claim = state.claims.get(id);
        if (claim) state.claims.set(id, { ...claim, isContradicted });
      }
    },
    async advanceVersion() {
      state.version += 1;
      return String(state.version);
    },
    async dataVersion() {
      return String(state.version);
    },
  };
}

type Records = Omit<State, 'linkEnds'>;

function emptyState(): State {
  return withLinks({
    entities: new Map(),
    measures: new Map(),
    claims: new Map(),
    reports: new Map(),
    retractedClaims: new Map(),
    retractedReports: new Map(),
    version: 0,
  });
}

function copyState(state: State): State {
  return withLinks({
    entities: new Map(state.entities),
    measures: new Map(state.measures),
    claims: new Map(state.claims),
    reports: new Map(state.reports),
    retractedClaims: new Map(state.retractedClaims),
    retractedReports: new Map(state.retractedReports),
    version: state.version,
  });
}

function withLinks(records: Records): State {
  const state: State = Object.assign(records, { linkEnds: (id: string) => linkEnds(state, id) });
  return state;
}

function nodeOf(state: State, id: string): StoredNode | undefined {
  switch (kindOfId(id)) {
    case 'CLAIM':
      return state.claims.get(id) ?? state.retractedClaims.get(id);
    case 'MEASURE':
      return state.measures.get(id);
    case 'REPORT':
      return state.reports.get(id) ?? state.retractedReports.get(id);
    default:
      return state.entities.get(id);
  }
}

function membersOf(state: State, list: ListRequest['list'], parent: string): readonly Item[] {
  const entities = [...state.entities.values()];
  const sources = entities.filter((entity) => entity.kind === 'SOURCE');
  const claims = [...state.claims.values()];
  const reports = [...state.reports.values()];
  const entityItem = (entity: EntityRecord): Item => ({ kind: 'entity', entity });
  const claimItem = (claim: StoredClaim): Item => ({ kind: 'claim', claim });
  const reportItem = (report: StoredReport): Item => ({ kind: 'report', report });
  const linkItem = (end: LinkEnd): Item => ({ kind: 'link', link: end.link, self: parent, end });
  switch (list.name) {
    case 'entities':
      return entities.filter((entity) => entity.kind === list.kind).map(entityItem);
    case 'sources':
      return sources.map(entityItem);
    case 'claims':
      return claims.map(claimItem);
    case 'measures':
      return [...state.measures.values()].map((measure) => ({ kind: 'measure', measure }));
    case 'entity.claims':
      return claims.filter((claim) => claim.on.includes(parent)).map(claimItem);
    case 'entity.sources': {
      const on = new Set(claims.filter((claim) => claim.on.includes(parent)).map(({ record }) => record.id));
      const speaking = new Set(
        reports.filter((report) => on.has(report.record.claim)).map((report) => report.record.source),
      );
      return sources.filter((source) => speaking.has(source.id)).map(entityItem);
    }
    case 'entity.links':
      return linkEnds(state, parent).map(linkItem);
    case 'entity.linked':
      return linkEnds(state, parent)
        .filter((end) => end.link.type === list.type && end.direction === list.direction)
        .map(linkItem);
    case 'source.reports':
      return reports.filter((report) => report.record.source === parent).map(reportItem);
    case 'source.cites': {
      const cited = new Set(
        reports
          .filter((report) => report.record.source === parent)
          .flatMap((report) => report.record.reliesOn),
      );
      return sources.filter((source) => cited.has(source.id)).map(entityItem);
    }
    case 'source.citedBy': {
      const citing = new Set(
        reports
          .filter((report) => report.record.reliesOn.includes(parent))
          .map((report) => report.record.source),
      );
      return sources.filter((source) => citing.has(source.id)).map(entityItem);
    }
    case 'claim.reports':
      return reports.filter((report) => report.record.claim === parent).map(reportItem);
    case 'claim.basisOf':
      return claims.filter(({ record }) => record.derivedFrom.includes(parent)).map(claimItem);
    case 'claim.revisedBy':
      return claims.filter(({ record }) => record.revises.includes(parent)).map(claimItem);
    case 'measure.figures':
      return claims.filter((claim) => claim.record.figure?.measure === parent).map(claimItem);
  }
}

function valueOf(item: Item): StoredNode | LinkEnd {
  switch (item.kind) {
    case 'entity':
      return item.entity;
    case 'claim':
      return item.claim;
    case 'report':
      return item.report;
    case 'measure':
      return item.measure;
    case 'link':
      if (item.end === null) throw new Error('a link in a list is seen from one of its ends');
      return item.end;
  }
}

function keysOf(
  item: Item,
  _request: ListRequest,
  order: readonly OrderKey[],
  world: World,
): readonly KeyValue[] {
  const columns = columnsOf(item, world);
  return order.map(({ column }) => {
    const value = columns[column];
    if (value === undefined || typeof value === 'boolean') throw new Error(`no order by ${column}`);
    return value;
  });
}

function cutPage<R extends { readonly keys: readonly KeyValue[] }>(
  rows: readonly R[],
  order: readonly OrderKey[],
  page: PageSpec,
): readonly R[] {
  const within = [...rows]
    .sort((one, other) => compareKeysets(one.keys, other.keys, order))
    .filter(({ keys }) => page.after === null || compareKeysets(keys, page.after, order) > 0)
    .filter(({ keys }) => page.before === null || compareKeysets(keys, page.before, order) < 0);
  if (!page.isBackward) return within.slice(0, page.limit);
  return page.limit === 0 ? [] : within.slice(-page.limit);
}

function linkEnds(state: State, id: string): readonly LinkEnd[] {
  return edges(state).flatMap((link): LinkEnd[] => {
    const direction = link.from === id ? 'OUT' : link.to === id ? 'IN' : null;
    const other = state.entities.get(direction === 'OUT' ? link.to : link.from);
    return direction === null || other === undefined ? [] : [{ link, direction, other }];
  });
}

/** All supported links: claims of kind LINK, and BROADER. */
function edges(state: State): readonly LinkRecord[] {
  const claimed = [...state.claims.values()].flatMap((claim) => claimEdge(claim) ?? []);
  return [...claimed, ...relationEdges(state).filter(({ type }) => type === 'BROADER')];
}

function bibliographicEdges(state: State): readonly LinkRecord[] {
  return relationEdges(state).filter(({ type }) => type !== 'BROADER');
}

function relationEdges(state: State): readonly LinkRecord[] {
  return [...state.entities.values()].flatMap((entity) =>
    entityRelations(entity).map(([type, to]) => ({ type, from: entity.id, to, claim: null, period: null })),
  );
}

function compared(claims: readonly StoredClaim[]): readonly ComparedClaim[] {
  return claims.flatMap(({ record }) => comparedClaim(record) ?? []);
}

function figures(state: State): readonly StoredClaim[] {
  return sortedKeys(state.claims)
    .map((id) => get(state.claims, id))
    .filter(({ record }) => claimKind(record) === 'FIGURE');
}

function hits(state: State, { words, kinds }: Omit<SearchRequest, 'page'>): readonly SearchHit[] {
  const searchable: readonly (readonly [string, readonly SearchText[]])[] = [
    ...[...state.entities.values()].map((record) => [record.id, entityTexts(record)] as const),
    ...[...state.measures.values()].map((record) => [record.id, measureTexts(record)] as const),
    ...[...state.claims.values()].map(({ record }) => [record.id, claimTexts(record)] as const),
  ];
  return searchable.flatMap(([id, texts]) => {
    const kind = kindOfId(id);
    if (kind === null || kind === 'REPORT' || (kinds !== null && !kinds.includes(kind))) return [];
    const found = texts
      .filter((text) => holdsWords(text.fold.split(' '), words))
      .map((text) => ({ text, tier: tierOf(text, words.join(' ')) }))
      .sort((one, other) => one.tier - other.tier || one.text.seq - other.text.seq);
    const [best] = found;
    return best === undefined ? [] : [{ keys: [best.tier, 0, id], id, matched: best.text.text }];
  });
}

function holdsWords(held: readonly string[], words: readonly string[]): boolean {
  return words.every((word, index) =>
    held.some((candidate) => (index === words.length - 1 ? candidate.startsWith(word) : candidate === word)),
  );
}

function tierOf(text: SearchText, asked: string): number {
  if (!text.isName) return searchTiers.statement;
  if (text.fold === asked) return searchTiers.exactName;
  return text.fold.startsWith(asked) ? searchTiers.nameBeginning : searchTiers.nameWord;
}

function allReports(state: State, claims: readonly string[]): readonly StoredReport[] {
  return [...state.reports.values(), ...state.retractedReports.values()]
    .filter(({ record }) => claims.includes(record.claim))
    .sort((one, other) => compareText(one.record.id, other.record.id));
}

function liveClaimIds(state: State, isWanted: (claim: StoredClaim) => boolean): readonly string[] {
  return [...state.claims.values()]
    .filter(isWanted)
    .map(({ record }) => record.id)
    .sort();
}

function sortedKeys(map: ReadonlyMap<string, unknown>): readonly string[] {
  return [...map.keys()].sort();
}

function get<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new CodedError('INTERNAL_SERVER_ERROR', `no record ${id}`);
  return value;
}
