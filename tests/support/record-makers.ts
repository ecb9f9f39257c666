/** Makes records for tests: what is not given is absent. */
import { entityKindOfId, reportId } from '../../src/domain/ids';
import { parsePeriod, type Period } from '../../src/domain/period';
import type { ClaimRecord, EntityRecord, ReportRecord, SourceFacts } from '../../src/domain/records';

/** The period of an EDTF text. */
export function at(edtf: string): Period {
  const period = parsePeriod(edtf);
  if (period === null) throw new Error(`${edtf} is no EDTF`);
  return period;
}

/** An entity of the kind that its id names, with nothing but its name where nothing is given. */
export function entity(id: string, name: string, given: Partial<EntityRecord>): EntityRecord {
  const kind = entityKindOfId(id);
  if (kind === null) throw new Error(`${id} is no id of an entity`);
  return {
    id, kind, name, names: [], description: null, type: null, period: null, sameAs: [], remarks: [],
    latitude: null, longitude: null, broader: [], source: null, ...given,
  }; // prettier-ignore
}

/** A source without any facts but those given. */
export function source(
  id: string,
  name: string,
  given: Partial<SourceFacts> & Pick<SourceFacts, 'kind'>,
): EntityRecord {
  const facts: SourceFacts = {
    published: null, language: null, url: null, publisher: null, authors: [], addressees: [], reprintOf: null,
    text: null, reading: [], ...given,
  }; // prettier-ignore
  return entity(id, name, { source: facts });
}

/** A claim that is nothing but a statement where nothing is given. */
export function claim(id: string, statement: string, given: Partial<ClaimRecord>): ClaimRecord {
  return {
    id, statement, about: [], period: null, figure: null, link: null, remarks: [], derivedFrom: [], revises: [],
    retracted: null, ...given,
  }; // prettier-ignore
}

/** A claim that two entities are linked. */
export function link(
  id: string,
  from: string,
  type: NonNullable<ClaimRecord['link']>['type'],
  to: string,
  period: Period | null,
): ClaimRecord {
  return claim(id, `${from} ${type} ${to}.`, { link: { from, type, to }, period });
}

/** A report that asserts its claim where nothing else is given. */
export function report(sourceId: string, claimId: string, given: Partial<ReportRecord>): ReportRecord {
  return {
    id: reportId(sourceId, claimId), source: sourceId, claim: claimId, stance: 'ASSERTS', hedge: null, citations: [],
    reliesOn: [], retracted: null, ...given,
  }; // prettier-ignore
}
