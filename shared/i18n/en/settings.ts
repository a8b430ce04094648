/** The words of the settings. Articles are named by their letters; the list under the policy gives their titles. */
export const settings = {
  title: 'Settings',
  close: 'Close',
  savedHint: 'Changes are saved at once.',
  reading: 'Reading the settings',
  unreadable: 'The settings cannot be read right now. {{why}}',
  tryAgain: 'Try again',

  policy: {
    title: 'Following up',
    intro: 'The articles behind the dates do not always agree. Where they differ, the choice is yours.',
    thankYou: {
      label: 'Thank-you',
      prompt: 'Open at once, best within a day',
      promptSides: 'For: C, D. Against: B says to let a day pass, E to give them space.',
      considered: 'Not before a day has passed',
      consideredSides: 'For: B, E. Against: C says within a day, while it is fresh.',
    },
    checkIn: {
      label: 'First check-in',
      week: 'A week after the interview',
      weekSides: 'For: A, B, C, E. Against: D says two weeks.',
      'two-weeks': 'Two weeks after the interview',
      'two-weeksSides': 'For: D, by then they mostly know. Against: A, B, C, E say a week.',
    },
    final: {
      label: 'Final follow-up',
      'two-weeks': 'Two weeks after the check-in',
      'two-weeksSides': 'For: B, C. A leaves one to two weeks open.',
      'one-week': 'One week after the check-in',
      'one-weekSides': 'For: A, at the early end. Against: B, C say two weeks.',
    },
    close: {
      label: 'Letting go',
      '14': 'Two weeks after the last message',
      '14Sides': 'For: B. A says two to three weeks.',
      '21': 'Three weeks after the last message',
      '21Sides': 'For: A, at the late end. Against: B says two weeks.',
    },
    ask: {
      label: 'Asking how it stands',
      yes: 'Ask politely for the status',
      yesSides: 'For: B, C, D, E. Against: A, it reads as pushy.',
      no: 'Offer something instead of asking',
      noSides: 'For: A. Against: B, C, D, E. It changes no date.',
    },
    grace: {
      label: 'Days to wait past a date they named',
      sides: 'E waits about ten days where a week was named; D says asking after the date is right.',
    },
    spacing: {
      label: 'Least days between two messages',
      sides: 'Our own rule, from A and C: never many messages close together.',
    },
    sendAt: {
      label: 'Time of day for messages',
      sides: 'In the time zone of the interview. No article names one.',
    },
    workingDays: {
      label: 'Working days',
      sides: 'Our own rule: a check-in or final message that would fall on another day moves.',
    },
    articles: 'The articles',
    article: '{{letter}}: {{title}}',
  },

  quiet: {
    title: 'Quiet hours',
    isOn: 'Hold reminders back during quiet hours',
    from: 'From',
    until: 'Until',
    hint: 'What comes up then is told when they end, in this computer’s time zone.',
  },

  look: {
    title: 'Appearance',
    appearance: 'Colours',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },

  window: {
    title: 'Closing the window',
    label: 'When the window is closed',
    stay: 'Keep running in the tray, so that reminders come',
    stayWithoutTray: 'Keep running, minimised, so that reminders come',
    quit: 'Quit. Reminders wait until the next start',
    ask: 'Ask each time',
  },

  about: {
    title: 'About this computer',
    version: 'Afterword {{version}}',
    notifications: {
      'with-actions': 'The system shows notifications with buttons.',
      plain: 'The system shows notifications, without buttons. A click opens the application.',
      none: 'The system shows no notifications. What is due stands in Due now.',
    },
    tray: {
      yes: 'There is a tray, and Afterword has an icon in it.',
      no: 'This desktop has no tray. Closing the window can minimise it instead.',
    },
    zone: 'Time zone of this computer: {{zone}}.',
    local: 'Everything stays on this computer.',
  },

  saved: {
    appearance: 'Colours: {{choice}}.',
    onClose: 'Closing the window: {{choice}}.',
  },
} as const;
