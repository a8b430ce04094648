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
  /** Another interview or a test they invite to, in a reply. */
  round: {
    found: {
      interview: 'They invite you to an interview: {{when}}, {{distance}}.',
      test: 'They invite you to a test: {{when}}, {{distance}}.',
    },
    several: {
      interview: 'They suggest several times for an interview.',
      test: 'They suggest several times for a test.',
    },
    with: 'With {{people}}.',
    filledIn: 'The date and time are filled in: {{when}}, {{distance}}.',
    differs: 'Their words say {{when}}. You entered {{entered}}.',
    dateOpen: 'Check the date: their words leave it open.',
    zoneOpen: 'They didn’t name a time zone, so it’s read as your time.',
    useTime: 'Use {{when}}',
    /** Asked before recording a reply without it. Both answers record. */
    ask: 'Add the interview on {{when}}?',
    saveWith: 'Record with the interview',
    saveWithout: 'Record without it',
  },
  /** In the panel, if words were saved without the date found in them. */
  unused: 'They named {{date}}.',
} as const;
