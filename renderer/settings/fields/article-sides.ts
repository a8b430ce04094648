/** Which articles are for and against each choice in the rules, from section 1 of the rules. */

/** The articles of the rules, by their letters. */
export const articleLetters = ['A', 'B', 'C', 'D', 'E'] as const;
export type ArticleLetter = (typeof articleLetters)[number];

export interface ArticleSides {
  readonly for: readonly ArticleLetter[];
  readonly against: readonly ArticleLetter[];
}

/**
 * By rule and choice. E's space after the interview (G1) fits both thank-you choices, because the first reminder leaves an
 * hour; A's "one to two weeks" fits both choices for the final message, and its "two to three" both for letting go.
 */
export const articleSides = {
  thankYou: {
    prompt: { for: ['C', 'D'], against: ['B'] },
    considered: { for: ['B'], against: ['C', 'D'] },
  },
  checkIn: {
    week: { for: ['A', 'B', 'C', 'E'], against: ['D'] },
    'two-weeks': { for: ['D'], against: ['A', 'B', 'C', 'E'] },
  },
  final: {
    'two-weeks': { for: ['A', 'B', 'C'], against: [] },
    'one-week': { for: ['A'], against: ['B', 'C'] },
  },
  close: {
    '14': { for: ['A', 'B'], against: [] },
    '21': { for: ['A'], against: ['B'] },
  },
  ask: {
    yes: { for: ['B', 'C', 'D', 'E'], against: ['A'] },
    no: { for: ['A'], against: ['B', 'C', 'D', 'E'] },
  },
} as const satisfies Record<string, Record<string, ArticleSides>>;
