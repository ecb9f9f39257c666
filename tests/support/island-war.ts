/** An invented war of few figures, one of every kind, with chains that part, end nowhere and run in a circle. */
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ServedForTest } from './serve';
import { testSettings } from './serve';

const text = `The night at sea

The harbour register of the island has 240 names of sailors who did not come home.
On the docks they say that there were more than fifty.
`;

const sha256 = (content: string) => createHash('sha256').update(content, 'utf8').digest('hex');

/** The passage that the article of the war is cited for. */
export const cited = 'has 240 names of sailors who did not come home';

/** A folder with the one text of the war, for the settings of a server. */
export function islandDocuments(): string {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-graph-documents-'));
  writeFileSync(join(folder, 'evening-post.txt'), text);
  return folder;
}

/** Imports the war into a server, and takes one claim of it out again. */
export async function importIslandWar(server: ServedForTest): Promise<void> {
  await importDocument(server, islandWar);
  await importDocument(server, 'retract: [{ id: claim/lost-999, reason: It was a misprint. }]');
}

/** Takes a document into a server. */
export async function importDocument(server: ServedForTest, document: string): Promise<void> {
  const { body } = await server.post(
    {
      query: 'mutation M($document: String!) { importDocument(document: $document) { dataVersion } }',
      variables: { document },
    },
    { authorization: `Bearer ${testSettings.writeToken}` },
  );
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
}

const north = '[conflict/island-war, organization/north-fleet, topic/losses-at-sea]';
const lost = (numbers: string) => `{ measure: measure/sailors-lost, ${numbers} }`;
const start = text.indexOf(cited);

const islandWar = `
entities:
  - { id: conflict/island-war, kind: CONFLICT, name: Island War }
  - { id: organization/north-fleet, kind: ORGANIZATION, name: North Fleet }
  - { id: organization/south-fleet, kind: ORGANIZATION, name: South Fleet }
  - { id: topic/losses-at-sea, kind: TOPIC, name: Losses at sea }
measures:
  - { id: measure/sailors-lost, name: Sailors lost, unit: persons, description: Sailors of one side who were lost. }
sources:
  - id: source/evening-post
    kind: ARTICLE
    name: The night at sea
    published: 1912
    text: { file: evening-post.txt, sha256: ${sha256(text)}, characters: ${[...text].length} }
  - { id: source/harbour-register, kind: DOCUMENT, name: Register of the harbour }
  - { id: source/fleet-office, kind: STATEMENT, name: Statement of the fleet office }
  - { id: source/inquiry, kind: REPORT, name: 'First inquiry, "as printed"' }
  - { id: source/second-inquiry, kind: REPORT, name: Second inquiry }
  - { id: source/dock-talk, kind: UNNAMED, name: People on the docks }
  - { id: source/east-wire, kind: ARTICLE, name: East wire }
  - { id: source/west-wire, kind: ARTICLE, name: West wire }
  - { id: source/our-sum, kind: DERIVATION, name: Our sum of the lost }
claims:
  - id: claim/lost-240
    statement: The North lost 240 sailors in one night.
    about: ${north}
    period: 1911-03-04
    figure: ${lost('low: 240, best: 240, high: 240, qualifier: EXACT')}
    reports:
      - source: source/evening-post
        stance: RELAYS
        citations: [{ type: TEXT, paragraph: 2, start: ${start}, end: ${start + cited.length}, sha256: ${sha256(cited)} }]
        reliesOn: [source/harbour-register]
      - { source: source/harbour-register, stance: ASSERTS }
  - id: claim/lost-300
    statement: The North lost 300 sailors or more.
    about: ${north}
    period: 1911-03
    figure: ${lost('low: 300, qualifier: AT_LEAST')}
    reports:
      - { source: source/harbour-register, stance: ASSERTS }
      - { source: source/fleet-office, stance: DENIES, hedge: as far as is known }
  - id: claim/lost-1000
    statement: The North lost no more than 1,000 sailors.
    about: ${north}
    period: 1911/1913
    figure: ${lost('high: 1000, qualifier: AT_MOST')}
    reports: [{ source: source/fleet-office, stance: ASSERTS }]
  - id: claim/lost-50
    statement: The North lost more than 50 sailors.
    about: ${north}
    figure: ${lost('low: 50, qualifier: MORE_THAN')}
    reports:
      - { source: source/evening-post, stance: RELAYS, citations: [{ type: PARAGRAPH, paragraph: 3 }], reliesOn: [source/dock-talk] }
      - { source: source/dock-talk, stance: ASSERTS }
  - id: claim/lost-400
    statement: The North lost fewer than 400 sailors.
    about: ${north}
    period: 1911/..
    figure: ${lost('high: 400, qualifier: LESS_THAN')}
    reports: [{ source: source/second-inquiry, stance: ASSERTS }]
  - id: claim/lost-520
    statement: About 520 sailors of the North were lost.
    about: ${north}
    period: 1911
    revises: [claim/lost-1000]
    figure: ${lost('best: 520, qualifier: ABOUT')}
    remarks: [{ kind: NOTATION, text: 'Printed <b>520</b>.' }]
    reports:
      - { source: source/inquiry, stance: RELAYS, reliesOn: [source/second-inquiry, source/harbour-register] }
      - { source: source/second-inquiry, stance: ASSERTS }
      - { source: source/harbour-register, stance: ASSERTS }
  - id: claim/lost-120-200
    statement: The North lost 120 to 200 sailors, most likely 150.
    about: ${north}
    period: 1911-03
    figure: ${lost('low: 120, best: 150, high: 200, qualifier: BETWEEN')}
    reports: [{ source: source/inquiry, stance: ASSERTS }]
  - id: claim/lost-200-300
    statement: The North lost 200 to 300 sailors.
    about: ${north}
    period: 1912
    figure: ${lost('low: 200, high: 300, qualifier: BETWEEN')}
    reports: [{ source: source/inquiry, stance: ASSERTS }]
  - id: claim/lost-540
    statement: By both counts the North lost 540 sailors.
    about: ${north}
    period: 1911-03
    figure: ${lost('low: 540, best: 540, high: 540, qualifier: EXACT')}
    derivedFrom: [claim/lost-240, claim/lost-300]
    reports: [{ source: source/our-sum, stance: ASSERTS }]
  - id: claim/south-lost-90
    statement: The South lost 90 sailors.
    about: [conflict/island-war, organization/south-fleet, topic/losses-at-sea]
    period: 1911-03
    figure: ${lost('low: 90, best: 90, high: 90, qualifier: EXACT')}
    reports: [{ source: source/second-inquiry, stance: ASSERTS }]
  - id: claim/lost-999
    statement: The North lost 999 sailors.
    about: ${north}
    period: 1911-03
    figure: ${lost('low: 999, best: 999, high: 999, qualifier: EXACT')}
    reports: [{ source: source/second-inquiry, stance: ASSERTS }]
  - id: claim/fleets-met-twice
    statement: The fleets met twice.
    about: ${north}
    reports:
      - { source: source/east-wire, stance: RELAYS, reliesOn: [source/west-wire] }
      - { source: source/west-wire, stance: RELAYS, reliesOn: [source/east-wire] }
`;
