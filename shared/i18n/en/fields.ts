/** What date, time and zone fields say for themselves. */
export const fields = {
  time: {
    help: 'Type a time such as {{morning}} or {{afternoon}}.',
  },
} as const;
