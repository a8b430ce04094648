/** How dates and times are composed. Day and month names, and words such as "tomorrow", come from Intl. */
export const dates = {
  /** In a sentence, a line must not end within it. */
  shortDate: '{{weekday}}\u00a0{{day}}\u00a0{{month}}',
  shortDateWithYear: '{{weekday}}\u00a0{{day}}\u00a0{{month}}\u00a0{{year}}',
  /** For fields and files: plain. */
  dateWithYear: '{{weekday}} {{day}} {{month}} {{year}}',
  longDate: '{{weekday}} {{day}} {{month}} {{year}}',
  dateAndTime: '{{date}}, {{time}}',
  /** `when` is a time, perhaps with its date, `place` the city of a time zone. */
  inPlace: '{{when}} in {{place}}',
  /** The same moment here and there. `there` is a time, with its date if that differs. */
  bothZones: '{{here}} · {{there}}',
} as const;
