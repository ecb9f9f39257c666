/** A world of many alike claims on few entities: large enough that a careless question takes long. */
import { weighClaim } from '../../src/domain/corroboration';
import type { EntityRecord } from '../../src/domain/records';
import type { StoredClaim } from '../../src/domain/rows';
import type { Filter } from '../../src/domain/filter';
import type { Changes } from '../../src/store/write-transaction';

/** `count` claims, every one about the same three units. */
export function crowdedWorld(count: number): Changes {
  const units = ['unit/a', 'unit/b', 'unit/c'];
  return {
    entities: units.map(unit),
    measures: [],
    claims: Array.from({ length: count }, (_, index) => statement(index, units)),
    reports: [],
  };
}

/** A question that has to look at every pair of claims of a crowded world, and finds nothing. */
export const everyPair: Filter = {
  kind: 'relation',
  relation: 'claim.about',
  quantifier: 'some',
  filter: {
    kind: 'relation',
    relation: 'entity.claims',
    quantifier: 'some',
    filter: { kind: 'text', column: 'statementLower', operator: 'contains', value: 'nowhere' },
  },
};

function unit(id: string): EntityRecord {
  return {
    id,
    kind: 'UNIT',
    name: id,
    names: [],
    description: null,
    type: null,
    period: null,
    sameAs: [],
    remarks: [],
    latitude: null,
    longitude: null,
    broader: [],
    source: null,
  };
}

function statement(index: number, about: readonly string[]): StoredClaim {
  return {
    record: {
      id: `claim/c-${index}`,
      statement: `Statement ${index} on three units`,
      about,
      period: null,
      figure: null,
      link: null,
      remarks: [],
      derivedFrom: [],
      revises: [],
      retracted: null,
    },
    corroboration: weighClaim([]),
    isContradicted: false,
    on: about,
  };
}
