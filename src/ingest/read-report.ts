/** Reads a report, whether it stands in a claim or by itself, into its record. */
import { longestId, reportId } from '../domain/ids';
import { citationTypes, stances, type Citation, type ReportRecord } from '../domain/records';

import { longest } from './check-text';
import { Fields, type LocatedNode, type ReadContext } from './fields';
import type { Place } from './problem';
import { readSha256 } from './read-source';
import { oneOf, textOf, wholeNumber } from './values';

const reportKeys = ['source', 'stance', 'hedge', 'citations', 'reliesOn'];
const citationKeys = ['type', 'at', 'paragraph', 'start', 'end', 'sha256'];

/** A report with the places of its citations. */
export interface ReadReport {
  readonly record: ReportRecord;
  readonly citations: readonly Place[];
}

/** A report; `claim` is null where the report names it itself. */
export function readReport(node: LocatedNode, claim: string | null, context: ReadContext): ReadReport | null {
  const fields = new Fields(node, claim === null ? ['claim', ...reportKeys] : reportKeys, context);
  fields.require(...(claim === null ? ['claim'] : []), 'source', 'stance');
  const reported = claim ?? fields.reference('claim', ['CLAIM']);
  const source = fields.reference('source', ['SOURCE']);
  const stance = fields.value('stance', oneOf(stances, 'stance'));
  const hedge = fields.value('hedge', textOf(longest.name));
  const read = fields
    .maps('citations', citationKeys)
    .map((keys) => ({ keys, citation: readCitation(keys, context) }));
  const citations = read.flatMap(({ citation }) => (citation === null ? [] : [citation]));
  const places = read.flatMap(({ keys, citation }) => (citation === null ? [] : [keys.place]));
  const reliesOn = fields.references('reliesOn', ['SOURCE']);
  if (source !== null && reliesOn.includes(source)) {
    fields.problem('reliesOn', 'a report does not rely on itself', `leave ${source} out`);
  }
  if (reported === null || source === null) return null;
  const id = reportId(source, reported);
  if (id.length > longestId) {
    const message = `the id of the report would have ${id.length} characters, more than ${longestId}`;
    fields.problem('source', message, 'shorten the id of the source or of the claim');
    return null;
  }
  return {
    record: {
      id,
      source,
      claim: reported,
      stance: stance ?? 'ASSERTS',
      hedge,
      citations,
      reliesOn,
      retracted: null,
    },
    citations: places,
  };
}

function readCitation(keys: Fields, { problems }: ReadContext): Citation | null {
  const before = problems.count;
  keys.require('type');
  const type = keys.value('type', oneOf(citationTypes, 'type of citation'));
  const citation = {
    at: keys.value('at', textOf(longest.name)),
    paragraph: keys.value('paragraph', wholeNumber(1)),
    start: keys.value('start', wholeNumber(0)),
    end: keys.value('end', wholeNumber(1)),
    sha256: keys.value('sha256', readSha256),
  };
  if (type === null) return null;
  const span = ['start', 'end', 'sha256'];
  if (type === 'TEXT') keys.require('paragraph', ...span);
  else if (span.some((key) => keys.has(key))) keys.require(...span);
  else if (citation.at === null && citation.paragraph === null && problems.count === before) {
    keys.problem('at', 'the citation does not say where to look', 'write `at`, such as a page or a cell');
  }
  if (citation.start !== null && citation.end !== null && citation.start >= citation.end) {
    keys.problem('end', `the span ends at ${citation.end}, not after its start ${citation.start}`);
  }
  return { type, ...citation };
}
