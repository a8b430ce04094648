/** Settings, Rules. */
export const settingsRules = {
  intro: 'The articles behind the dates don’t always agree. When they differ, the choice is yours.',
  showSources: 'Show the sources',
  hideSources: 'Hide the sources',
  /** How many of the articles that speak of it a choice agrees with. One article may agree with both choices. */
  advice: {
    all_one: 'In line with the one article on this',
    both: 'In line with both articles on this',
    all_other: 'In line with all {{count, number}} articles on this',
    some: 'In line with {{count, number}} of {{all, number}} articles on this',
  },
  for: 'For',
  against: 'Against',
  /** Both sides, as a screen reader reads them. */
  sidesFor: 'For: {{letters}}.',
  sidesForAndAgainst: 'For: {{letters}}. Against: {{others}}.',
  thankYou: {
    label: 'Thank-you',
    prompt: 'Right away, best within a day',
    considered: 'Only after a day has passed',
  },
  checkIn: {
    label: 'First check-in',
    week: 'A week after the interview',
    'two-weeks': 'Two weeks after the interview',
  },
  final: {
    label: 'Final follow-up',
    'two-weeks': 'Two weeks after the check-in',
    'one-week': 'One week after the check-in',
  },
  close: {
    label: 'Letting go',
    '14': 'Two weeks after the last message',
    '21': 'Three weeks after the last message',
  },
  ask: {
    label: 'Asking for the status',
    hint: 'This changes what a message says, not when to send it.',
    yes: 'Ask politely how things stand',
    no: 'Offer something instead of asking',
  },
  grace: {
    label: 'Extra days after a date they named',
    hint: 'If they said a week, one article waits about ten days; another says it’s right to ask once the date has passed.',
  },
  spacing: {
    label: 'Minimum days between messages',
    hint: 'Our own rule, based on two articles: don’t send many messages close together.',
  },
  sendAt: {
    label: 'Time of day for messages',
    hint: 'In the interview’s time zone. No article names a time.',
  },
  silence: {
    label: 'Applications without an interview',
    hint: 'Our own rule, off by default: an application you’ve heard nothing about comes back to Due now. You don’t have to write.',
    off: 'Don’t remind me',
    '7': 'After one week without news',
    '14': 'After two weeks without news',
    '21': 'After three weeks without news',
    '28': 'After four weeks without news',
  },
  articles: 'The articles',
  article: '{{letter}}: {{title}}',
} as const;
