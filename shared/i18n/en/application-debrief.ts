/** The words of the short form after an interview. */
export const applicationDebrief = {
  title: 'After the interview',
  intro: '{{role}} at {{company}}, {{when}}. While it is fresh: a name and one thing they said are enough.',
  save: 'Keep these notes',
  skip: 'Skip',
  add: 'Add notes',
  addOn: 'Add notes on the interview of {{date}}',
} as const;
