/** The words of the short form after an interview. */
export const applicationDebrief = {
  title: 'After the interview',
  intro: '{{role}} at {{company}}, {{when}}. While it is fresh: a name and one thing they said are enough.',
  /** Enter saves every other form. */
  keys: 'Enter goes to the next field, {{keys}} saves.',
  save: 'Keep these notes',
  skip: 'Skip',
  add: 'Add notes',
  addOn: 'Add notes on the interview of {{date}}',
} as const;
