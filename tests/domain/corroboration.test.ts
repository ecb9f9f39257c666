import { originsOfReport, weighClaim, type WeighedReport } from '../../src/domain/corroboration';
import { explainCorroboration } from '../../src/domain/explain-corroboration';
import type { SourceKind, Stance } from '../../src/domain/records';

/** `report('a', ['b'])`: source a relays, relying on b. */
function report(
  source: string,
  reliesOn: readonly string[] = [],
  stance: Stance = reliesOn.length > 0 ? 'RELAYS' : 'ASSERTS',
  sourceKind: SourceKind = 'ARTICLE',
): WeighedReport {
  return { source, sourceKind, stance, reliesOn };
}

const unnamed = (source: string) => report(source, [], 'ASSERTS', 'UNNAMED');
const reprints = Array.from({ length: 10 }, (_, index) => report(`reprint-${index}`, ['agency']));

describe('corroboration', () => {
  test.each<[string, readonly WeighedReport[], ReturnType<typeof weighClaim>, string]>([
    [
      'nobody',
      [],
      { sourceCount: 0, origins: [], unnamedOrigins: [], independence: 'NO_NAMED_ORIGIN', cycles: [], isSupported: false, isDerivation: false },
      'No source supports this claim.',
    ],
    [
      'an agency and its ten reprints',
      [report('agency'), ...reprints],
      { sourceCount: 11, origins: ['agency'], unnamedOrigins: [], independence: 'SINGLE_ORIGIN', cycles: [], isSupported: true, isDerivation: false },
      'Eleven named sources support this claim, resting on a single named origin: Agency.',
    ],
    [
      'two outlets with two named origins',
      [report('a', ['x']), report('b', ['y']), report('x'), report('y')],
      { sourceCount: 4, origins: ['x', 'y'], unnamedOrigins: [], independence: 'SEVERAL_ORIGINS', cycles: [], isSupported: true, isDerivation: false },
      'Four named sources support this claim, resting on two independent named origins: X and Y.',
    ],
    [
      'an unnamed origin',
      [report('a', ['voice']), unnamed('voice')],
      { sourceCount: 1, origins: [], unnamedOrigins: ['voice'], independence: 'NO_NAMED_ORIGIN', cycles: [], isSupported: true, isDerivation: false },
      'One named source supports this claim, resting on one unnamed voice only: no named origin stands behind it.',
    ],
    [
      'a circle of three outlets',
      [report('a', ['b']), report('b', ['c']), report('c', ['a'])],
      { sourceCount: 3, origins: [], unnamedOrigins: [], independence: 'CIRCULAR', cycles: [['a', 'b', 'c']], isSupported: true, isDerivation: false },
      'Three named sources support this claim, but A, B and C rely on each other in a circle and no named origin stands behind them.',
    ],
    [
      'a circle with a way out of it',
      [report('a', ['b']), report('b', ['a', 'x']), report('x')],
      { sourceCount: 3, origins: ['x'], unnamedOrigins: [], independence: 'SINGLE_ORIGIN', cycles: [['a', 'b']], isSupported: true, isDerivation: false },
      'Three named sources support this claim, resting on a single named origin: X.',
    ],
    [
      'a diamond',
      [report('a', ['b', 'c']), report('b', ['x']), report('c', ['x']), report('x')],
      { sourceCount: 4, origins: ['x'], unnamedOrigins: [], independence: 'SINGLE_ORIGIN', cycles: [], isSupported: true, isDerivation: false },
      'Four named sources support this claim, resting on a single named origin: X.',
    ],
    [
      'a denial beside two assertions',
      [report('a'), report('b'), report('c', [], 'DENIES')],
      { sourceCount: 2, origins: ['a', 'b'], unnamedOrigins: [], independence: 'SEVERAL_ORIGINS', cycles: [], isSupported: true, isDerivation: false },
      'Two named sources support this claim, resting on two independent named origins: A and B.',
    ],
    [
      'a chain that ends at a denial',
      [report('a', ['d']), report('d', [], 'DENIES')],
      { sourceCount: 1, origins: ['a'], unnamedOrigins: [], independence: 'SINGLE_ORIGIN', cycles: [], isSupported: true, isDerivation: false },
      'One named source supports this claim and is its only origin: A.',
    ],
    [
      'one who relays without saying whom',
      [report('a', [], 'RELAYS')],
      { sourceCount: 1, origins: ['a'], unnamedOrigins: [], independence: 'SINGLE_ORIGIN', cycles: [], isSupported: true, isDerivation: false },
      'One named source supports this claim and is its only origin: A.',
    ],
    [
      'only denials',
      [report('a', [], 'DENIES'), report('b', [], 'DISPUTES')],
      { sourceCount: 0, origins: [], unnamedOrigins: [], independence: 'NO_NAMED_ORIGIN', cycles: [], isSupported: false, isDerivation: false },
      'No source supports this claim.',
    ],
    [
      'our own arithmetic beside an origin',
      [report('x'), report('sum', [], 'ASSERTS', 'DERIVATION')],
      { sourceCount: 1, origins: ['x'], unnamedOrigins: [], independence: 'SINGLE_ORIGIN', cycles: [], isSupported: true, isDerivation: false },
      'One named source supports this claim and is its only origin: X.',
    ],
    [
      'two named origins and an unnamed one',
      [report('a', ['voice']), unnamed('voice'), report('x'), report('y')],
      { sourceCount: 3, origins: ['x', 'y'], unnamedOrigins: ['voice'], independence: 'SEVERAL_ORIGINS', cycles: [], isSupported: true, isDerivation: false },
      'Three named sources support this claim, resting on two independent named origins: X and Y, and on one unnamed voice.',
    ],
  ])('%s', (_, reports, expected, sentence) => {
    const weighed = weighClaim(reports);
    expect(weighed).toEqual(expected);
    expect(weighClaim([...reports].reverse())).toEqual(expected);
    expect(explainCorroboration(weighed, (source) => source.toUpperCase().replace('AGENCY', 'Agency'))).toBe(sentence);
  }); // prettier-ignore

  test('a claim that only our own arithmetic reports takes the origins of what it is derived from', () => {
    const sum = [report('sum', [], 'ASSERTS', 'DERIVATION')];
    const weighed = weighClaim(sum, [
      { named: ['y', 'x'], unnamed: ['voice'] },
      { named: ['x'], unnamed: [] },
    ]);
    expect(weighed).toMatchObject({
      sourceCount: 0,
      origins: ['x', 'y'],
      unnamedOrigins: ['voice'],
      independence: 'SEVERAL_ORIGINS',
      isDerivation: true,
    });
    expect(explainCorroboration(weighed, (source) => source.toUpperCase())).toBe(
      'This is our own arithmetic from claims that together rest on two named origins: X and Y, and on one unnamed voice.',
    );
    expect(originsOfReport('sum', sum, [{ named: ['x'], unnamed: [] }])).toEqual(['x']);
    expect(weighClaim([...sum, report('a')], [{ named: ['x'], unnamed: [] }]).origins).toEqual(['a']);
  });

  test('our own arithmetic that somebody denies is no longer all there is to the claim', () => {
    const denied = [report('sum', [], 'ASSERTS', 'DERIVATION'), report('a', [], 'DENIES')];
    expect(weighClaim(denied, [{ named: ['x'], unnamed: [] }])).toMatchObject({
      sourceCount: 0,
      origins: [],
      independence: 'NO_NAMED_ORIGIN',
      isSupported: true,
      isDerivation: false,
    });
    expect(originsOfReport('sum', denied, [{ named: ['x'], unnamed: [] }])).toEqual([]);
  });

  test('arithmetic of ours that only denies has no origins', () => {
    const denial = [report('sum', [], 'DENIES', 'DERIVATION')];
    expect(weighClaim(denial, [{ named: ['x'], unnamed: [] }])).toMatchObject({
      origins: [],
      isSupported: false,
      isDerivation: true,
    });
  });

  test('all circles are named, a few at most, and the voices beside them', () => {
    const circle = (one: string, other: string) => [report(one, [other]), report(other, [one])];
    const sentence = (...reports: readonly WeighedReport[]) =>
      explainCorroboration(weighClaim(reports), (source) => source.toUpperCase());
    expect(sentence(...circle('a', 'b'), ...circle('c', 'd'))).toBe(
      'Four named sources support this claim, but A and B rely on each other in a circle, C and D in another, and no named origin stands behind them.',
    );
    expect(sentence(...circle('a', 'b'), report('c', ['voice']), unnamed('voice'))).toBe(
      'Three named sources support this claim, but A and B rely on each other in a circle and no named origin stands behind them; besides, the claim rests on one unnamed voice.',
    );
    const many = ['a', 'c', 'e', 'g', 'i'].flatMap((one) => circle(one, `${one}2`));
    expect(sentence(...many)).toBe(
      'Ten named sources support this claim, but A and A2 rely on each other in a circle, C and C2 in another, E and E2 in another, others in two further circles, and no named origin stands behind them.',
    );
  });

  test('names that have commas are kept apart by more than a comma', () => {
    const weighed = weighClaim([report('a'), report('b'), report('c')]);
    expect(explainCorroboration(weighed, (source) => `Letter ${source}, 1941`)).toBe(
      'Three named sources support this claim, resting on three independent named origins: Letter a, 1941; Letter b, 1941; and Letter c, 1941.',
    );
  });

  test('the origins of one report are the ends of its own chain', () => {
    const reports = [
      report('a', ['b']), report('b', ['x', 'voice']), report('x'), report('y'), unnamed('voice'),
      report('d', ['e'], 'DENIES'), report('e', [], 'DISPUTES'), report('f', ['x'], 'DENIES'),
      report('g', ['h']), report('h', ['g']),
    ]; // prettier-ignore
    const origins = Object.fromEntries(
      reports.map(({ source }) => [source, originsOfReport(source, reports)]),
    );
    expect(origins).toEqual({
      a: ['x'], b: ['x'], x: ['x'], y: ['y'], voice: [], d: ['e'], e: ['e'], f: ['f'], g: [], h: [],
    }); // prettier-ignore
    expect(originsOfReport('nobody', reports)).toEqual([]);
  });

  test('a chain of 20,000 reports is weighed', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      report(`s${index}`, index === 0 ? [] : [`s${index - 1}`]),
    );
    expect(weighClaim(chain)).toMatchObject({ sourceCount: 20_000, origins: ['s0'] });
    const circle = chain.map((each, index) => (index === 0 ? report('s0', ['s19999']) : each));
    expect(weighClaim(circle).cycles[0]?.length).toBe(20_000);
  });
});
