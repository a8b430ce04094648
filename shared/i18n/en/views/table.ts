/** The table of applications. */
export const table = {
  title: 'Table',
  columns: {
    company: 'Company',
    role: 'Role',
    stage: 'Stage',
    next: 'Next step',
    sent: 'Last sent',
    heard: 'Last heard',
    applied: 'Applied',
    interviews: 'Interview',
    people: 'People',
    tags: 'Tags',
    industry: 'Industry',
    source: 'Source',
    location: 'Location',
    salary: 'Salary',
  },
  /** Hourly or monthly pay as a yearly amount, at 40 hours a week. */
  yearly: '{{salary}} (about {{amount}} a year)',
  count_one: '{{count, number}} application',
  count_other: '{{count, number}} applications',
  select: 'Select {{card}}',
  selectAll: 'Select all',
  /** The button beside the count, and its menu. */
  choose: 'Columns',
  reset: 'Restore the default columns',
  /** What the keys do on a column's heading, for screen readers and on hover. */
  headingKeys:
    'Enter sorts by {{column}}. Shift with an arrow key changes its width, Ctrl with an arrow key moves it.',
  sortedUp: 'Sorted by {{column}}, ascending.',
  sortedDown: 'Sorted by {{column}}, descending.',
  width: '{{column}} is {{width}} pixels wide.',
  moved: '{{column}} is now column {{position}}.',
  more: '{{name}} +{{count, number}}',
  /** How many more there are. */
  plus: '+{{count, number}}',
  rounds: '{{when}} · {{count, number}} rounds',
  empty: {
    title: 'Your applications, one per row',
    text: 'Once you’ve added one, you can sort by next step, by when you last heard from them, or by any other column.',
    action: 'Add application…',
    import: 'Import a spreadsheet…',
  },
} as const;
