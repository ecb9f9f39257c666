/** The questions of `seed/questions` by theme, in the order in which the playground offers them. */

export interface Theme {
  readonly title: string;
  /** File names without their ending. */
  readonly questions: readonly string[];
}

/** Every question stands in one theme; a test holds this against the folder. */
export const themes: readonly Theme[] = [
  {
    title: 'On whose word',
    questions: [
      'who-stands-behind-50000-deserters',
      'claims-on-anonymous-voices',
      'sources-that-depend-on-rfe-rl',
      'what-is-denied',
    ],
  },
  {
    title: 'Figures, and why they differ',
    questions: [
      'figures-that-disagree',
      'figures-on-barrier-troops',
      'soldiers-prosecuted',
      'how-armies-find-soldiers',
      'our-own-arithmetic',
    ],
  },
  {
    title: 'From one war to the next',
    questions: [
      'from-stalins-order-to-todays-barrier-troops',
      'barrier-troops-in-each-war',
      'executions-by-own-side-through-time',
    ],
  },
  {
    title: 'People and orders',
    questions: ['what-putin-is-said-to-have-done', 'orders-and-who-issued-them'],
  },
];
