/** How dates and times are put together. The names of days and months, and words such as "tomorrow", come from Intl. */
export const dates = {
  shortDate: '{{weekday}} {{day}} {{month}}',
  shortDateWithYear: '{{weekday}} {{day}} {{month}} {{year}}',
  longDate: '{{weekday}} {{day}} {{month}} {{year}}',
  dateAndTime: '{{date}}, {{time}}',
  /** `when` is a date and time, `place` the city of a time zone. */
  inPlace: '{{when}} in {{place}}',
  /** The same moment there and here; `here` is a time, or a date and time where the date differs. */
  bothZones: '{{there}} ({{here}} your time)',
} as const;
