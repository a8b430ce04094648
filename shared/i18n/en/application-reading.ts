/** The words around the employer's own: what was found in them, and what became of it. */
export const applicationReading = {
  /** Said before the rest by a screen reader, which is not told what is marked. */
  from: 'From “{{words}}”:',
  found: 'They named a date: {{date}}, {{distance}}.',
  filledIn: 'The date is filled in: {{date}}, {{distance}}.',
  differs: 'Their words say {{date}}, {{distance}}. You entered {{entered}}.',
  none: 'No date found in these words. Pick one if they named one.',
  noDay: 'Enter the day first: their words count from it.',
  /** Asked once when the form is saved by the keyboard with the date not taken. */
  ask: 'They named a date: {{date}}. Use it, or save again without?',
  use: 'Use this date',
  useNamed: 'Use this date: {{date}}',
  /** In the detail, where words were saved without the date found in them. */
  unused: 'Their words name {{date}}.',
} as const;
