/** The ways over which a reference leads from one node to those that it names. */
import type { Reference } from '../../domain/references';

import { cypher, name } from './fragment';
import type { Way } from './hop';

/**
 * From the node `self` to what the reference names, under `target`; retracted nodes have no ways. A report's origins
 * stand with its claim, among those of the claim's other reports.
 */
export function referenceWay(reference: Reference, self: string, target: string): Way {
  const [x, y] = [name(self), name(target)];
  const out = (type: string): Way => ({ pattern: cypher`(${x})-[:${name(type)}]->(${y})`, conditions: [] });
  switch (reference) {
    case 'source.publisher':
      return out('PUBLISHED_BY');
    case 'source.authors':
      return out('WRITTEN_BY');
    case 'source.addressees':
      return out('SENT_TO');
    case 'source.reprintOf':
      return out('REPRINT_OF');
    case 'claim.about':
      return out('ABOUT');
    case 'claim.topics':
      return { pattern: cypher`(${x})-[:ABOUT]->(${y}:Topic)`, conditions: [] };
    case 'claim.linkEnds':
      return { ...out('ABOUT'), conditions: [cypher`${y}.id IN [${x}.linkFrom, ${x}.linkTo]`] };
    case 'claim.measure':
      return out('ON_MEASURE');
    case 'claim.origins':
      return out('ORIGIN');
    case 'claim.derivedFrom':
      return out('DERIVED_FROM');
    case 'claim.revises':
      return out('REVISES');
    case 'report.source':
      return { pattern: cypher`(${x})<-[:REPORTS]-(${y})`, conditions: [] };
    case 'report.claim':
      return out('REPORT_OF');
    case 'report.origins':
      return { pattern: cypher`(${x})-[:REPORT_OF]->()-[:ORIGIN]->(${y})`, conditions: [] };
    case 'report.reliesOn':
      return out('RELIES_ON');
  }
}
