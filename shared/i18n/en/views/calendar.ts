/** The calendar of interviews, steps and named dates. */
export const calendar = {
  title: 'Calendar',
  modes: { month: 'Month', week: 'Week' },
  mode: 'Show',
  today: 'Today',
  previous: { month: 'Previous month', week: 'Previous week' },
  next: { month: 'Next month', week: 'Next week' },
  /** "9 – 15 March 2026" is written by the system. */
  week: 'Week of {{date}}',
  /** A day's name for screen readers. */
  day_one: '{{date}}. {{count, number}} entry',
  day_other: '{{date}}. {{count, number}} entries',
  dayEmpty: '{{date}}. Nothing planned',
  more_one: '+{{count, number}} more',
  more_other: '+{{count, number}} more',
  moreOn: 'Everything on {{date}}',
  /** What an entry is, before its application. */
  interview: 'Interview, {{time}}',
  test: 'Test, {{time}}',
  answer: 'They said they’d reply by then',
  step: '{{step}}, {{state}}',
  entry: '{{what}}: {{application}}',
  short: { answer: 'Reply by', interview: 'Interview', test: 'Test' },
  /** In an interview's menu. */
  moveInterview: 'Move the interview…',
  moveHint: 'Drag it to another day, or press Alt with an arrow key.',
  asksWhich: 'You’ve already sent a message after this interview. Nothing changes until you save.',
  failed: 'Couldn’t load the interviews. {{reason}}',
  again: 'Try again',
  legend: { interview: 'Interview', step: 'Step due', answer: 'Reply promised' },
  empty: {
    title: 'Interviews and what follows them',
    text: 'Interviews, the days you’ll want to write, and the dates they said they’d reply by will appear here.',
    action: 'Add interview…',
    import: 'Import a spreadsheet…',
  },
} as const;
