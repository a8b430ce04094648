/** The words of date, time and zone fields. */
export const fields = {
  date: {
    /** `figures` is a date in the order of the user's region. */
    help: 'Type a day such as {{figures}}, 20 March, Fri or tomorrow.',
    which: 'Which day do you mean?',
    isIt: 'Do you mean this day?',
  },
  zone: {
    hint: 'City, country or abbreviation',
    which: 'Which one do you mean?',
    none: 'No city or time zone by that name. Try a larger city nearby, or the country.',
    /** `name` is "Eastern", "British" and the like. */
    time: '{{name}} Time',
    /** `place` is a city or a state. */
    placeIn: '{{place}}, {{country}}',
  },
  time: {
    help: 'Type a time such as {{morning}} or {{afternoon}}.',
  },
} as const;
