/** A document about a conflict with many links and everything that can be disputed. */

const figures = [
  ['at-least', 'low: 30', 'AT_LEAST'],
  ['less-than', 'high: 80', 'LESS_THAN'],
  ['about', 'best: 40', 'ABOUT'],
  ['between', 'low: 20, high: 60', 'BETWEEN'],
  ['exact', 'low: 50, best: 50, high: 50', 'EXACT'],
] as const;

const units = Array.from({ length: 34 }, (_, index) => `unit/hub-${String(index).padStart(2, '0')}`);

/** In our own YAML. */
export const hub = `
entities:
  - { id: conflict/hub, kind: CONFLICT, name: Hub }
  - { id: topic/hub-topic, kind: TOPIC, name: Hub topic }
  - { id: place/hub-place, kind: PLACE, name: Hub place }
  - { id: unit/hub-reserve, kind: UNIT, name: Reserve }
  - { id: person/markup, kind: PERSON, name: '<img src=x onerror=alert(1)>' }
${units.map((id, index) => `  - { id: ${id}, kind: UNIT, name: Hub unit ${index} }`).join('\n')}
measures:
  - { id: measure/hub-lost, name: Lost in the hub, unit: persons }
  - { id: measure/hub-counted, name: Counted in the hub, unit: persons }
sources:
  - { id: source/hub-paper, kind: ARTICLE, name: Hub paper }
  - { id: source/hub-doubter, kind: ARTICLE, name: Hub doubter }
claims:
${units
  .map(
    (id, index) =>
      `  - { id: claim/hub-link-${index}, statement: Hub unit ${index} fought in the hub., about: [${id}], link: { from: ${id}, type: FOUGHT_IN, to: conflict/hub }, reports: [{ source: source/hub-paper, stance: ASSERTS }] }`,
  )
  .join('\n')}
${figures
  .map(
    ([name, numbers, qualifier], index) =>
      `  - { id: claim/hub-figure-${name}, statement: A figure ${name}., about: [topic/hub-topic], period: ${2000 + index}, figure: { measure: measure/hub-counted, ${numbers}, qualifier: ${qualifier} }, reports: [{ source: source/hub-paper, stance: ASSERTS }] }`,
  )
  .join('\n')}
  - { id: claim/hub-place, statement: The hub was at the place., about: [conflict/hub], link: { from: conflict/hub, type: OCCURRED_AT, to: place/hub-place }, reports: [{ source: source/hub-paper, stance: ASSERTS }, { source: source/hub-doubter, stance: DENIES }] }
  - { id: claim/hub-reserve, statement: The reserve fought in the hub., about: [conflict/hub], link: { from: unit/hub-reserve, type: FOUGHT_IN, to: conflict/hub }, reports: [{ source: source/hub-doubter, stance: DENIES }] }
  - { id: claim/hub-lost-100, statement: Exactly 100 were lost., about: [conflict/hub], period: 2020, figure: { measure: measure/hub-lost, low: 100, best: 100, high: 100, qualifier: EXACT }, reports: [{ source: source/hub-paper, stance: ASSERTS }] }
  - { id: claim/hub-lost-900, statement: Exactly 900 were lost., about: [conflict/hub], period: 2020, figure: { measure: measure/hub-lost, low: 900, best: 900, high: 900, qualifier: EXACT }, reports: [{ source: source/hub-doubter, stance: ASSERTS }] }
  - { id: claim/hub-began, statement: It began on a Monday., about: [conflict/hub], period: 2020-03-02, reports: [{ source: source/hub-paper, stance: ASSERTS }] }
  - { id: claim/hub-month, statement: It went on for a month., about: [conflict/hub], period: 2020-03, reports: [{ source: source/hub-paper, stance: ASSERTS }] }
  - { id: claim/hub-over, statement: It was over in a day., about: [conflict/hub], period: 2020-03-03, reports: [{ source: source/hub-paper, stance: ASSERTS }, { source: source/hub-doubter, stance: DENIES }] }
  - { id: claim/hub-paused, statement: It may have paused on a day., about: [conflict/hub], period: '2020-03-09?', reports: [{ source: source/hub-paper, stance: ASSERTS }] }
  - { id: claim/hub-markup, statement: Nothing is said yet., about: [person/markup], reports: [{ source: source/hub-paper, stance: ASSERTS }] }
`;
