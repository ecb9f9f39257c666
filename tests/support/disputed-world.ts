/** A small document with what the seed has not: a long source with its address, a reprint, links in dispute, a crowd. */
import { testSettings, type ServedForTest } from './serve';

/** How many claims the long source makes: more than one page of them. */
export const longSourceClaims = 120;

/** How many units the crowded conflict has: more than a canvas holds. */
export const crowd = 320;

/** Takes the document into a server. */
export async function importDisputedWorld(server: ServedForTest): Promise<void> {
  const query = 'mutation M($document: String!) { importDocument(document: $document) { created } }';
  const { body } = await server.post(
    { query, variables: { document: JSON.stringify(disputedWorld()) } },
    { authorization: `Bearer ${testSettings.writeToken}` },
  );
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
}

/** As a value; JSON is YAML too. */
function disputedWorld(): object {
  const units = numbers(crowd).map((number) => `unit/crowd-${String(number).padStart(3, '0')}`);
  return {
    entities: [
      { id: 'conflict/crowded', kind: 'CONFLICT', name: 'Crowded conflict <b>of test</b>' },
      { id: 'person/accused', kind: 'PERSON', name: 'Accused person' },
      { id: 'event/struck', kind: 'EVENT', name: 'Event that is disputed' },
      ...units.map((id) => ({ id, kind: 'UNIT', name: `Unit ${id.slice(-3)} of the crowd` })),
    ],
    sources: [
      {
        id: 'source/long',
        kind: 'REPORT',
        name: 'A long report',
        url: 'https://example.org/long?a=1',
        published: '2020-05',
        text: { file: 'long.txt', sha256: '0'.repeat(64), characters: 100_000 },
      },
      {
        id: 'source/reprint',
        kind: 'ARTICLE',
        name: 'A reprint of the long report',
        reprintOf: 'source/long',
      },
      { id: 'source/denial', kind: 'STATEMENT', name: 'A denial' },
    ],
    claims: [
      ...numbers(longSourceClaims).map((number) => ({
        id: `claim/long-${number}`,
        statement: `Sentence ${number} of the long report.`,
        about: ['conflict/crowded'],
        reports: [
          {
            source: 'source/long',
            stance: 'ASSERTS',
            citations: [{ type: 'PARAGRAPH', paragraph: number }],
          },
          ...(number <= 3 ? [{ source: 'source/reprint', stance: 'RELAYS', reliesOn: ['source/long'] }] : []),
        ],
      })),
      {
        id: 'claim/accused-took-part',
        statement: 'The accused person took part in the event.',
        about: [],
        link: { from: 'person/accused', type: 'TOOK_PART_IN', to: 'event/struck' },
        reports: [
          { source: 'source/reprint', stance: 'ASSERTS' },
          { source: 'source/denial', stance: 'DENIES' },
        ],
      },
      {
        id: 'claim/accused-commanded',
        statement: 'The accused person commanded the first unit of the crowd.',
        about: [],
        link: { from: 'person/accused', type: 'COMMANDED', to: 'unit/crowd-001' },
        reports: [{ source: 'source/denial', stance: 'DENIES' }],
      },
      ...units.map((id) => ({
        id: `claim/fought-${id.slice(5)}`,
        statement: `Unit ${id.slice(-3)} of the crowd fought.`,
        about: [],
        link: { from: id, type: 'FOUGHT_IN', to: 'conflict/crowded' },
        reports: [{ source: 'source/reprint', stance: 'ASSERTS' }],
      })),
    ],
  };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
