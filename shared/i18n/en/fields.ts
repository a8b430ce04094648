/** What date, time and zone fields say for themselves. */
export const fields = {
  date: {
    /** `figures` is a date in the order of the user's region. */
    help: 'Type a day such as {{figures}}, 20 March, Fri or tomorrow.',
    which: 'Which day do you mean?',
    isIt: 'Do you mean this day?',
  },
  time: {
    help: 'Type a time such as {{morning}} or {{afternoon}}.',
  },
} as const;
