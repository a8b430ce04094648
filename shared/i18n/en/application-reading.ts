/** The words around the employer's own: what was found in them, and what became of it. */
export const applicationReading = {
  /** Said before the rest by a screen reader, which is not told what is marked. */
  from: 'From “{{words}}”:',
  found: 'They named a date: {{date}}, {{distance}}.',
  filledIn: 'The date is filled in: {{date}}, {{distance}}.',
  differs: 'Their words say {{date}}, {{distance}}. You entered {{entered}}.',
  none: 'No date found here. Pick one if they named one.',
  noDay: 'Enter the day first: the date is counted from it.',
  /** Asked before words are saved without the date found in them; both answers save. */
  ask: 'Save {{date}} as the date they’ll answer by?',
  saveWithDate: 'Save with {{date}}',
  saveWithoutDate: 'Save without a date',
  use: 'Use this date',
  useNamed: 'Use this date: {{date}}',
  /** In the detail, where words were saved without the date found in them. */
  unused: 'They named {{date}}.',
} as const;
