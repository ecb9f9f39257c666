/** A large world as JSON Lines: as many claims as asked for, each about one of some units, each with a chain of two reports. */
export function* jsonLines(claims: number): Generator<string> {
  const line = (record: object) => `${JSON.stringify(record)}\n`;
  const units = Math.max(1, Math.floor(claims / 5));
  const sources = Math.max(2, Math.floor(claims / 10));
  yield line({ measure: { id: 'measure/losses', name: 'Losses', unit: 'persons' } });
  yield line({ entity: { id: 'topic/losses', kind: 'TOPIC', name: 'Losses', broader: ['topic/war'] } });
  for (let index = 0; index < claims; index += 1) {
    const [origin, outlet] = [`source/s-${index % sources}`, `source/s-${(index + 1) % sources}`];
    yield line({
      claim: {
        id: `claim/c-${index}`,
        statement: `Unit ${index % units} lost ${index} soldiers`,
        about: [`unit/u-${index % units}`, 'topic/losses'],
        period: String(1900 + (index % 100)),
        figure: { measure: 'measure/losses', low: index, best: index, high: index, qualifier: 'EXACT' },
        ...(index % 10 === 9 ? { derivedFrom: [`claim/c-${index - 1}`] } : {}),
        reports: [
          { source: outlet, stance: 'RELAYS', reliesOn: [origin] },
          { source: origin, stance: 'ASSERTS' },
        ],
      },
    });
  }
  for (let index = 0; index < units; index += 1) {
    yield line({ entity: { id: `unit/u-${index}`, kind: 'UNIT', name: `Unit ${index}` } });
  }
  for (let index = 0; index < sources; index += 1) {
    yield line({
      source: {
        id: `source/s-${index}`,
        kind: 'ARTICLE',
        name: `Article ${index}`,
        publisher: 'organization/o',
      },
    });
  }
  yield line({ entity: { id: 'organization/o', kind: 'ORGANIZATION', name: 'Outlet' } });
  yield line({ entity: { id: 'topic/war', kind: 'TOPIC', name: 'War' } });
}
