/** Filters as the reference store reads them: one record at a time, straight from the meaning of the tree. */
import type { Filter, Relation, Subject } from '../../src/domain/filter';
import { relations } from '../../src/domain/filter';
import type { EntityRecord, LinkRecord, MeasureRecord } from '../../src/domain/records';
import {
  claimAboutIds,
  claimColumns,
  entityColumns,
  measureColumns,
  periodColumns,
  reportColumns,
  type ColumnValue,
  type Columns,
  type StoredClaim,
  type StoredReport,
} from '../../src/domain/rows';
import { claimKind } from '../../src/domain/records';
import { reportId } from '../../src/domain/ids';
import type { LinkEnd } from '../../src/store/graph-store';

/** What a filter is held against. A link has a side (`self`) where it is seen from one of its ends. */
export type Item =
  | { readonly kind: 'entity'; readonly entity: EntityRecord }
  | { readonly kind: 'claim'; readonly claim: StoredClaim }
  | { readonly kind: 'report'; readonly report: StoredReport }
  | { readonly kind: 'measure'; readonly measure: MeasureRecord }
  | {
      readonly kind: 'link';
      readonly link: LinkRecord;
      readonly self: string | null;
      readonly end: LinkEnd | null;
    };

/** The live records that filters walk over. */
export interface World {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly measures: ReadonlyMap<string, MeasureRecord>;
  readonly claims: ReadonlyMap<string, StoredClaim>;
  readonly reports: ReadonlyMap<string, StoredReport>;
  readonly linkEnds: (id: string) => readonly LinkEnd[];
}

/** Whether a record meets a filter that is read against the subject. */
export function matches(filter: Filter, subject: Subject, item: Item, world: World): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.filters.every((part) => matches(part, subject, item, world));
    case 'or':
      return filter.filters.some((part) => matches(part, subject, item, world));
    case 'not':
      return !matches(filter.filter, subject, item, world);
    case 'absent':
      return valueOf(filter.column, item, world) === null;
    case 'equal':
      return valueOf(filter.column, item, world) === filter.value;
    case 'in': {
      const value = valueOf(filter.column, item, world);
      return value !== null && filter.values.includes(value);
    }
    case 'compare': {
      const value = valueOf(filter.column, item, world);
      if (typeof value !== 'number') return false;
      if (filter.operator === '>') return value > filter.value;
      if (filter.operator === '>=') return value >= filter.value;
      return filter.operator === '<' ? value < filter.value : value <= filter.value;
    }
    case 'text': {
      const value = valueOf(filter.column, item, world);
      if (typeof value !== 'string') return false;
      return filter.operator === 'contains' ? value.includes(filter.value) : value.startsWith(filter.value);
    }
    case 'period': {
      const from = valueOf(filter.columns.from, item, world);
      const to = valueOf(filter.columns.to, item, world);
      if (typeof from !== 'number' || typeof to !== 'number') return false;
      if (filter.operator === 'during') return filter.from <= from && to <= filter.to;
      if (filter.operator === 'overlaps') return from <= filter.to && filter.from <= to;
      return filter.operator === 'before' ? to < filter.from : from > filter.to;
    }
    case 'on':
      return item.kind === 'claim' && item.claim.on.includes(filter.id);
    case 'reportsOn':
      return related('source.reports', item, world).some((report) =>
        related('report.claim', report, world).some(
          (claim) =>
            claim.kind === 'claim' &&
            claim.claim.on.includes(filter.id) &&
            (!filter.isFigure || claimKind(claim.claim.record) === 'FIGURE'),
        ),
      );
    case 'relation': {
      const isMet = (other: Item) => matches(filter.filter, relations[filter.relation], other, world);
      const others = related(filter.relation, item, world);
      if (filter.quantifier === 'all') return others.every(isMet);
      return filter.quantifier === 'some' ? others.some(isMet) : !others.some(isMet);
    }
  }
}

/** The columns of a record; those of a link as its lists have them. */
export function columnsOf(item: Item, world: World): Columns {
  switch (item.kind) {
    case 'entity':
      return entityColumns(item.entity);
    case 'claim':
      return claimColumns(item.claim);
    case 'report':
      return reportColumns(item.report);
    case 'measure': {
      const figures = [...world.claims.values()].filter(
        ({ record }) => record.figure?.measure === item.measure.id,
      );
      return { ...measureColumns(item.measure), figureCount: figures.length };
    }
    case 'link':
      return {
        type: item.link.type,
        direction: item.end?.direction ?? null,
        other: item.end?.other.id ?? null,
        claim: item.link.claim ?? '',
        ...periodColumns(item.link.period),
      };
  }
}

function valueOf(column: string, item: Item, world: World): ColumnValue {
  const value = columnsOf(item, world)[column];
  if (value === undefined) throw new Error(`a ${item.kind} has no column ${column}`);
  return value;
}

function related(relation: Relation, item: Item, world: World): readonly Item[] {
  const entities = (ids: readonly (string | null)[]): Item[] =>
    ids.flatMap((id) => {
      const entity = id === null ? undefined : world.entities.get(id);
      return entity ? [{ kind: 'entity', entity }] : [];
    });
  const claims = (isWanted: (claim: StoredClaim) => boolean): Item[] =>
    [...world.claims.values()].filter(isWanted).map((claim) => ({ kind: 'claim', claim }));
  const reports = (isWanted: (report: StoredReport) => boolean): Item[] =>
    [...world.reports.values()].filter(isWanted).map((report) => ({ kind: 'report', report }));

  switch (relation) {
    case 'entity.claims': {
      const { id } = entityOf(item);
      return claims(({ on }) => on.includes(id));
    }
    case 'entity.links': {
      const { id } = entityOf(item);
      return world.linkEnds(id).map((end) => ({ kind: 'link', link: end.link, self: id, end }));
    }
    case 'source.publisher':
      return entities([entityOf(item).source?.publisher ?? null]);
    case 'source.authors':
      return entities(entityOf(item).source?.authors ?? []);
    case 'source.reports': {
      const { id } = entityOf(item);
      return reports(({ record }) => record.source === id);
    }
    case 'report.source':
      return entities([reportOf(item).record.source]);
    case 'report.claim': {
      const { claim } = reportOf(item).record;
      return claims(({ record }) => record.id === claim);
    }
    case 'report.reliesOn': {
      const { claim, reliesOn } = reportOf(item).record;
      const relied = reliesOn.map((source) => reportId(source, claim));
      return reports(({ record }) => relied.includes(record.id));
    }
    case 'claim.about':
      return entities(claimAboutIds(claimOf(item)));
    case 'claim.figure':
      return claimOf(item).record.figure === null ? [] : [item];
    case 'claim.link': {
      const { id, link, period } = claimOf(item).record;
      return link === null
        ? []
        : [{ kind: 'link', link: { ...link, claim: id, period }, self: null, end: null }];
    }
    case 'claim.reports': {
      const { id } = claimOf(item).record;
      return reports(({ record }) => record.claim === id);
    }
    case 'link.from':
      return entities([linkOf(item).link.from]);
    case 'link.to':
      return entities([linkOf(item).link.to]);
    case 'link.other': {
      const { link, end } = linkOf(item);
      return end === null ? entities([link.from, link.to]) : entities([end.other.id]);
    }
    case 'measure.figures': {
      if (item.kind !== 'measure') throw new Error(`a ${item.kind} has no figures`);
      return claims(({ record }) => record.figure?.measure === item.measure.id);
    }
  }
}

function entityOf(item: Item): EntityRecord {
  if (item.kind !== 'entity') throw new Error(`a ${item.kind} is no entity`);
  return item.entity;
}

function claimOf(item: Item): StoredClaim {
  if (item.kind !== 'claim') throw new Error(`a ${item.kind} is no claim`);
  return item.claim;
}

function reportOf(item: Item): StoredReport {
  if (item.kind !== 'report') throw new Error(`a ${item.kind} is no report`);
  return item.report;
}

function linkOf(item: Item): Extract<Item, { kind: 'link' }> {
  if (item.kind !== 'link') throw new Error(`a ${item.kind} is no link`);
  return item;
}
