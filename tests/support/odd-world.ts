/** A document of what is hard to show: markup, words without an end, long sentences, other scripts; and what is empty. */

/** Each as a name and as a statement. */
export const oddities: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror=alert(1)><script>alert(2)</script>',
  endless: `Word${'without'.repeat(35)}end`,
  wordy: `A sentence ${'that goes on and on '.repeat(12)}to its end.`,
  arabic: 'قوات الحاجز التي تقف خلف الجنود (1942)',
  chinese: '督战队在前线后方枪决逃兵的命令与报告'.repeat(6),
};

/** As a value; JSON is YAML too. */
export function oddWorld(): object {
  const all = Object.entries(oddities);
  return {
    entities: [
      { id: 'topic/lonely', kind: 'TOPIC', name: 'Lonely topic' },
      ...all.flatMap(([key, text]) => [
        { id: `unit/${key}`, kind: 'UNIT', name: text, description: text },
        { id: `topic/${key}`, kind: 'TOPIC', name: text },
      ]),
    ],
    measures: [
      { id: 'measure/uncounted', name: 'Never counted', unit: 'persons' },
      ...all.map(([key, text]) => ({ id: `measure/${key}`, name: text, unit: 'persons', description: text })),
    ],
    sources: [
      { id: 'source/silent', kind: 'LETTER', name: 'Silent letter' },
      ...all.map(([key, text]) => ({ id: `source/${key}`, kind: 'ARTICLE', name: text })),
    ],
    claims: all.flatMap(([key, text]) => [
      {
        id: `claim/${key}`,
        statement: text,
        about: [`unit/${key}`, `topic/${key}`],
        period: '1942',
        figure: { measure: `measure/${key}`, low: 5, best: 5, high: 5, qualifier: 'EXACT' },
        remarks: [{ kind: 'SPELLING', text }],
        reports: [{ source: `source/${key}`, stance: 'ASSERTS', hedge: text }],
      },
      {
        id: `claim/link-${key}`,
        statement: `${text} (link)`,
        about: [],
        link: { from: `unit/${key}`, type: 'PRACTISED', to: `topic/${key}` },
        reports: [
          {
            source: 'source/markup',
            stance: key === 'markup' ? 'ASSERTS' : 'RELAYS',
            reliesOn: key === 'markup' ? [] : [`source/${key}`],
          },
          ...(key === 'markup' ? [] : [{ source: `source/${key}`, stance: 'ASSERTS' }]),
        ],
      },
    ]),
  };
}
