/** The words about a date found in the employer's own words. */
export const applicationReading = {
  /** Read first by screen readers, which don't announce highlighted text. */
  from: 'From “{{words}}”:',
  found: 'They named a date: {{date}}, {{distance}}.',
  filledIn: 'The date is filled in: {{date}}, {{distance}}.',
  differs: 'Their words say {{date}}, {{distance}}. You entered {{entered}}.',
  none: 'No date found here. Pick one if they named one.',
  noDay: 'Enter the day first: the date is counted from it.',
  /** Asked before saving words without the date found in them. Both answers save. */
  ask: 'Save {{date}} as the date they’ll answer by?',
  saveWithDate: 'Save with {{date}}',
  saveWithoutDate: 'Save without a date',
  use: 'Use this date',
  useNamed: 'Use this date: {{date}}',
  /** In the panel, if words were saved without the date found in them. */
  unused: 'They named {{date}}.',
} as const;
