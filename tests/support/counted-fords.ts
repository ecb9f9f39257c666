/** An invented river that was counted every day by two people who never agree: more figures than fit on a page. */

/** On each day there are two figures, and they contradict each other. */
export const daysCounted = 52;

/** How many sources report the first figure: more than a page of them. */
export const firstReports = 104;

/** As a value; JSON is YAML too. */
export const countedFords = JSON.stringify({
  entities: ['ford-a', 'ford-b', 'ford-c'].map((name) => ({ id: `place/${name}`, kind: 'PLACE', name })),
  measures: [
    { id: 'measure/crossed', name: 'People who crossed', unit: 'persons' },
    ...numbers(50).map((number) => ({
      id: `measure/kind-${number}`,
      name: `Boats of kind ${number}`,
      unit: 'boats',
    })),
  ],
  sources: [
    { id: 'source/toll-book', kind: 'DOCUMENT', name: 'Toll-book' },
    { id: 'source/ferry-log', kind: 'STATEMENT', name: 'Ferry log' },
    ...numbers(firstReports - 2).map((number) => ({
      id: `source/wire-${number}`,
      kind: 'ARTICLE',
      name: `Wire ${number}`,
    })),
  ],
  claims: [
    ...numbers(daysCounted).flatMap((day) => [
      {
        ...crossed(`first-${day}`, day, 100 + day),
        reports: [{ source: 'source/toll-book', stance: 'ASSERTS' }, ...(day === 1 ? reportsOfFirst() : [])],
      },
      {
        ...crossed(`second-${day}`, day, 200 + day),
        reports: [{ source: 'source/ferry-log', stance: 'ASSERTS' }],
      },
    ]),
    {
      id: 'claim/crossed-nobody',
      statement: '=SUM(A1:A9) stands there, "0".',
      about: ['place/ford-c'],
      period: '1912-05-01?',
      figure: exactly('measure/crossed', 0),
      reports: [{ source: 'source/toll-book', stance: 'ASSERTS' }],
    },
    ...numbers(50).map((number) => ({
      id: `claim/kind-${number}`,
      statement: `There was a boat of kind ${number}.`,
      about: ['place/ford-a'],
      figure: exactly(`measure/kind-${number}`, 1),
      reports: [{ source: 'source/ferry-log', stance: 'ASSERTS' }],
    })),
  ],
});

function crossed(name: string, day: number, count: number): object {
  return {
    id: `claim/crossed-${name}`,
    statement: `${count} people crossed on day ${day}.`,
    about: [day % 2 === 1 ? 'place/ford-a' : 'place/ford-b'],
    period: new Date(Date.UTC(1911, 2, day)).toISOString().slice(0, 10),
    figure: exactly('measure/crossed', count),
  };
}

/** One of them says that it is not so. */
function reportsOfFirst(): readonly object[] {
  return [
    { source: 'source/ferry-log', stance: 'DENIES' },
    ...numbers(firstReports - 2).map((number) => ({ source: `source/wire-${number}`, stance: 'ASSERTS' })),
  ];
}

function exactly(measure: string, value: number): object {
  return { measure, low: value, best: value, high: value, qualifier: 'EXACT' };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
