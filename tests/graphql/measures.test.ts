/** Measures: the figures on them, and the range that those span. */
import { createAsk, type Ask } from '../support/ask';
import { countCalls } from '../support/counting-store';
import { createWorldStore } from '../support/world';

let ask: Ask;
beforeAll(async () => {
  ask = createAsk(await createWorldStore());
});

test('one question for all measures of a topic and their ranges there', async () => {
  const query = `{ measures(where: { figures: { some: { on: "topic/barrier-troops" } } }) {
    nodes { id name unit range(where: { on: "topic/barrier-troops" }) { low high claims sources origins contradictions } } } }`;
  expect(await ask(query)).toEqual({
    data: {
      measures: {
        nodes: [
          {
            id: 'measure/shot-a-day',
            name: 'Soldiers shot in a day',
            unit: 'persons',
            range: { low: null, high: null, claims: 0, sources: 0, origins: 0, contradictions: 0 },
          },
          {
            id: 'measure/shot-by-own-side',
            name: 'Soldiers shot by their own side',
            unit: 'persons',
            range: { low: 10201, high: 150000, claims: 4, sources: 6, origins: 2, contradictions: 2 },
          },
        ],
      },
    },
  });
});

test('the figures on a measure, filtered and ordered', async () => {
  const query = `{ measure(id: "measure/shot-by-own-side") { description
    figures(where: { figure: { qualifier: { eq: EXACT } } }, orderBy: [{ field: ID, direction: DESC }]) { totalCount nodes { figure { display } } }
    whole: range { claims } part: range(where: { id: { eq: "claim/shot-20000" } }) { low high claims } } }`;
  expect(await ask(query)).toEqual({
    data: {
      measure: {
        description: 'Shot, not sentenced.',
        figures: {
          totalCount: 2,
          nodes: [{ figure: { display: '10,300 persons' } }, { figure: { display: '10,201 persons' } }],
        },
        whole: { claims: 4 },
        part: { low: 20000, high: 20000, claims: 1 },
      },
    },
  });
});

test('ranges of many measures under one filter are one call', async () => {
  const { store, calls } = countCalls(await createWorldStore());
  await createAsk(store)(
    '{ measures { nodes { range(where: { on: "topic/discipline" }) { low } same: range(where: { on: "topic/discipline" }) { high } } } }',
  );
  expect(calls).toEqual([
    'pages measures',
    'ranges measure/share-shot measure/shot-a-day measure/shot-by-own-side',
  ]);
});
